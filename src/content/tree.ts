import { EMPTY_BODY, inspectBody, parseBody, type Body, type CheckedBody, type ReadBody } from '../markdown/body.ts';
import { rowAnchors } from '../routes/addresses.ts';
import { isCollectionName, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { monthOfUsage, type Usage } from '../schemas/usage.ts';
import type { UsageMonth } from '../domain/usage.ts';
import { isSectionId } from '../text/sections.ts';
import { entryNames } from './entry-names.ts';
import type { Problem } from './problem.ts';
import type { Attachment, RawEntry } from './raw-entry.ts';
import { readEntry, type FoundEntry } from './read-entry.ts';
import { findContent, type ContentFiles } from './read.ts';
import { validateEntry, validData } from './validate.ts';

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

/** A content file read by itself: nothing of it depends on any other file. */
export interface ReadFile<Read extends CheckedBody = CheckedBody> extends TreeEntry<Read> {
  /** What is wrong with its text and its YAML. */
  problems: readonly Problem[];
}

const readFile = <Read extends CheckedBody>(file: FoundEntry, readBody: BodyReader<Read>): ReadFile<Read> => {
  const { entry: raw, problems } = readEntry(file);
  const data = raw.unreadable ? undefined : validData(raw);
  return { raw, data, body: readBody(raw, data), problems };
};

/** A tree of the files that were found in a folder, in their order. Nothing is thrown: what is wrong comes back as problems. */
export const toTree = <Read extends CheckedBody>(
  folder: string,
  { attachments, problems }: Pick<ContentFiles, 'attachments' | 'problems'>,
  files: readonly ReadFile<Read>[],
): ContentTree<Read> => {
  const names = entryNames(files.map(({ raw }) => raw));
  const explain = ({ raw, data }: TreeEntry): readonly Problem[] => {
    if (data !== undefined || raw.unreadable) return [];
    // Told here and not when a file is read: what is meant by a wrong code may be the name of any other file.
    const result = validateEntry(raw, names);
    return 'problems' in result ? result.problems : [];
  };
  return {
    folder,
    attachments,
    problems: [...problems, ...files.flatMap((file) => file.problems), ...files.flatMap(explain)],
    entries: files,
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

const toBuild = bodyReader(parseBody, EMPTY_BODY);
const toCheck = bodyReader(inspectBody, EMPTY_BODY);

/** Reads and validates a whole content tree, ready for pages. */
export const readTree = (folder: string): ContentTree<Body> => {
  const found = findContent(folder);
  return toTree(
    folder,
    found,
    found.entries.map((file) => readFile(file, toBuild)),
  );
};

/** The body of a file that was read for a check and has no errors, with what a page of it wants. */
export const bodyToBuild = ({ raw, data }: TreeEntry): Body => {
  const body = toBuild(raw, data);
  if ('error' in body) throw new Error(`${raw.file}: ${body.error}`);
  return body;
};

/** Reads a file for a check, which makes no pages: faster, and in half of the memory. */
export const readFileToCheck = (file: FoundEntry): ReadFile => readFile(file, toCheck);

/** Where the municipality describes itself. */
export const SITE_FILE = 'site/site.yaml';

/** The municipality's own data; undefined where they are missing or broken. */
export const siteOf = ({ entries }: ContentTree): Site | undefined =>
  entries.find(({ raw }) => raw.collection === 'site' && raw.id === 'site')?.data as Site | undefined;

/** How often pages were read, by month; a file that is not named after a month is told by a rule. */
export const usageOf = ({ entries }: Pick<ContentTree, 'entries'>): UsageMonth[] =>
  entries.flatMap(({ raw, data }) => {
    const month = raw.collection === 'usage' ? monthOfUsage(raw.id) : undefined;
    if (month === undefined || data === undefined) return [];
    const { pages, sample } = data as Usage;
    return [{ month, pages, sample }];
  });

/** An entry whose data keep their schema. */
export type ValidEntry<Read extends CheckedBody = CheckedBody> = TreeEntry<Read> & { data: EntryData };

/** The entries that have pages, those that keep their schema. */
export const validEntries = <Read extends CheckedBody>({ entries }: Pick<ContentTree<Read>, 'entries'>): ValidEntry<Read>[] =>
  entries.filter((entry): entry is ValidEntry<Read> => isCollectionName(entry.raw.collection) && entry.data !== undefined);
