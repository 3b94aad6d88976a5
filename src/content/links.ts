import { allSchemas } from '../schemas/collections.ts';
import { describe, subfieldsOf } from '../schemas/field.ts';
import { collectReferences } from '../schemas/references.ts';
import type { TreeEntry } from './tree.ts';

/** A link that an entry makes, and where it stands: on a line of its body, or in a field. */
export type EntryLink = { url: string } & (
  | { at: 'body'; line: number; column: number; image: boolean; alt: string }
  | { at: 'field'; path: readonly (string | number)[]; image: boolean }
);

const known = new WeakMap<TreeEntry, readonly EntryLink[]>();

/**
 * Every link of an entry, in its body and in its data; files that fields name alone are links to the file beside the entry.
 * Collected once for all who ask: an entry of a tree does not change.
 */
export const linksOf = (entry: TreeEntry): readonly EntryLink[] => {
  const before = known.get(entry);
  if (before) return before;
  const links = linksIn(entry, entry.data);
  known.set(entry, links);
  return links;
};

/** Its links as written: those too of an entry with a fault in another field, which stay when that is mended. */
export const writtenLinksOf = (entry: TreeEntry): readonly EntryLink[] =>
  entry.data === undefined ? linksIn(entry, entry.raw.data) : linksOf(entry);

const linksIn = ({ raw, body }: TreeEntry, data: unknown): EntryLink[] => [
  ...('error' in body ? [] : body.facts.links.map((link): EntryLink => ({ at: 'body', ...link }))),
  ...(data === undefined
    ? []
    : [
        ...collectReferences(allSchemas[raw.collection], data)
          .filter(({ target }) => target === 'url')
          .map(({ value, at }): EntryLink => ({ at: 'field', url: value, path: at, image: false })),
        ...namedFiles(raw.collection, data).map(({ file, path, image }): EntryLink => ({
          at: 'field',
          url: `./${encodeURIComponent(file)}`,
          path,
          image,
        })),
      ]),
];

/** Lists of files beside the entry, and whether they are shown as pictures. */
const LISTS_OF_FILES = { attachments: false, photographs: true } as const;

interface NamedFile {
  file: string;
  path: (string | number)[];
  image: boolean;
}

/** Fields that hold nothing but the name of a file beside the entry; data that are broken may have anything there. */
const namedFiles = (collection: TreeEntry['raw']['collection'], data: unknown): NamedFile[] => {
  const fields = data as Record<string, unknown>;
  if (collection === 'site') {
    const { seal } = fields;
    return typeof seal === 'string' && seal ? [{ file: seal, path: ['seal'], image: false }] : [];
  }
  const known = describe(allSchemas[collection]);
  return Object.entries(LISTS_OF_FILES).flatMap(([list, image]) => {
    const items = fields[list];
    if (!(list in subfieldsOf(known)) || !Array.isArray(items)) return [];
    return (items as ({ file?: unknown } | null)[]).flatMap((item, index) =>
      typeof item?.file === 'string' ? [{ file: item.file, path: [list, index, 'file'], image }] : [],
    );
  });
};
