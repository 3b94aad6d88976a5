import { allSchemas } from '../schemas/collections.ts';
import { collectReferences } from '../schemas/references.ts';
import type { TreeEntry } from './tree.ts';

/** A link that an entry makes, and where it stands: on a line of its body, or in a field. */
export type EntryLink = { url: string } & (
  { at: 'body'; line: number; column: number; image: boolean; alt: string } | { at: 'field'; path: readonly (string | number)[] }
);

/** Every link of an entry, in its body and in its data; files that fields name alone are links to the file beside the entry. */
export const linksOf = (entry: TreeEntry): EntryLink[] => linksIn(entry, entry.data);

/** Its links as written: those too of an entry with a fault in another field, which stay when that is mended. */
export const writtenLinksOf = (entry: TreeEntry): EntryLink[] => linksIn(entry, entry.data ?? entry.raw.data);

const linksIn = ({ raw, body }: TreeEntry, data: unknown): EntryLink[] => [
  ...('error' in body ? [] : body.facts.links.map((link): EntryLink => ({ at: 'body', ...link }))),
  ...(data === undefined
    ? []
    : [
        ...collectReferences(allSchemas[raw.collection], data)
          .filter(({ target }) => target === 'url')
          .map(({ value, at }): EntryLink => ({ at: 'field', url: value, path: at })),
        ...namedFiles(raw.collection, data).map(({ file, path }): EntryLink => ({
          at: 'field',
          url: `./${encodeURIComponent(file)}`,
          path,
        })),
      ]),
];

/** Fields that hold nothing but the name of a file beside the entry; data that are broken may have anything there. */
const namedFiles = (collection: TreeEntry['raw']['collection'], data: unknown): { file: string; path: (string | number)[] }[] => {
  if (collection === 'site') {
    const { seal } = data as { seal?: unknown };
    return typeof seal === 'string' && seal ? [{ file: seal, path: ['seal'] }] : [];
  }
  const { attachments } = data as { attachments?: unknown };
  if (collection !== 'assets' || !Array.isArray(attachments)) return [];
  return (attachments as ({ file?: unknown } | null)[]).flatMap((attachment, index) =>
    typeof attachment?.file === 'string' ? { file: attachment.file, path: ['attachments', index, 'file'] } : [],
  );
};
