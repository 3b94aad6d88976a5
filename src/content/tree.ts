import { EMPTY_BODY, inspectBody, parseBody, type Body, type CheckedBody, type ReadBody } from '../markdown/body.ts';
import { rowAnchors } from '../routes/addresses.ts';
import type { EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { isSectionId } from '../text/sections.ts';
import { entryNames } from './entry-names.ts';
import type { Problem } from './problem.ts';
import type { Attachment, RawEntry } from './raw-entry.ts';
import { readContent } from './read.ts';
import { validateEntry } from './validate.ts';

/** A content file with all that was made of it. */
export interface TreeEntry<Read extends CheckedBody = CheckedBody> {
  raw: RawEntry;
  /** Its data by the schema; undefined where that is broken. */
  data: unknown;
  /** Its body, parsed; or what the parser said. */
  body: Read | { error: string };
}

/** A content tree as read: each file once, each body parsed once. What is wrong so far is in `problems`. */
export interface ContentTree<Read extends CheckedBody = CheckedBody> {
  folder: string;
  entries: readonly TreeEntry<Read>[];
  attachments: readonly Attachment[];
  problems: readonly Problem[];
}

const read = <Read extends CheckedBody>(folder: string, readBody: BodyReader<Read>): ContentTree<Read> => {
  const { entries, attachments, problems } = readContent(folder);
  const found = [...problems];
  const names = entryNames(entries);
  return {
    folder,
    attachments,
    problems: found,
    entries: entries.map((raw) => {
      if (raw.unreadable) return { raw, data: undefined, body: readBody(raw, undefined) };
      const result = validateEntry(raw, names);
      if ('problems' in result) found.push(...result.problems);
      const data = 'data' in result ? result.data : undefined;
      return { raw, data, body: readBody(raw, data) };
    }),
  };
};

type BodyReader<Read extends CheckedBody> = (raw: RawEntry, data: unknown) => TreeEntry<Read>['body'];

const bodyReader =
  <Read extends CheckedBody>(readBody: ReadBody<Read>, empty: Read): BodyReader<Read> =>
  ({ body, format, collection }, data) => {
    if (format === 'yaml') return empty;
    const rows = new Set(collection === 'plans' && data !== undefined ? rowAnchors(data as EntryData<'plans'>) : []);
    try {
      return readBody(body, format, (id) => isSectionId(id) || rows.has(id));
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };

/** Reads and validates a whole content tree, ready for pages. Nothing is thrown: what is wrong comes back as problems. */
export const readTree = (folder: string): ContentTree<Body> => read(folder, bodyReader(parseBody, EMPTY_BODY));

/** The same for a check, which makes no pages: faster, and in half of the memory. */
export const readTreeToCheck = (folder: string): ContentTree => read(folder, bodyReader(inspectBody, EMPTY_BODY));

/** Where the municipality describes itself. */
export const SITE_FILE = 'site/site.yaml';

/** The municipality's own data; undefined where they are missing or broken. */
export const siteOf = ({ entries }: ContentTree): Site | undefined =>
  entries.find(({ raw }) => raw.collection === 'site' && raw.id === 'site')?.data as Site | undefined;

/** An entry whose data keep their schema. */
export type ValidEntry<Read extends CheckedBody = CheckedBody> = TreeEntry<Read> & { data: EntryData };

/** The entries of all collections but the municipality's own, those that keep their schema. */
export const validEntries = <Read extends CheckedBody>({ entries }: Pick<ContentTree<Read>, 'entries'>): ValidEntry<Read>[] =>
  entries.filter((entry): entry is ValidEntry<Read> => entry.raw.collection !== 'site' && entry.data !== undefined);
