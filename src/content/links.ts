import { allSchemas, type EntryData } from '../schemas/collections.ts';
import { collectReferences } from '../schemas/references.ts';
import type { Site } from '../schemas/site.ts';
import type { TreeEntry } from './tree.ts';

/** A link that an entry makes, and where it stands: on a line of its body, or in a field. */
export type EntryLink = { url: string } & (
  { at: 'body'; line: number; column: number; image: boolean; alt: string } | { at: 'field'; path: readonly (string | number)[] }
);

/** Every link of an entry, in its body and in its data; files that fields name alone are links to the file beside the entry. */
export const linksOf = ({ raw, data, body }: TreeEntry): EntryLink[] => [
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

/** Fields that hold nothing but the name of a file beside the entry. */
const namedFiles = (collection: TreeEntry['raw']['collection'], data: unknown): { file: string; path: (string | number)[] }[] => {
  if (collection === 'site') {
    const { seal } = data as Site;
    return seal ? [{ file: seal, path: ['seal'] }] : [];
  }
  if (collection === 'assets')
    return (data as EntryData<'assets'>).attachments.map(({ file }, index) => ({ file, path: ['attachments', index, 'file'] }));
  return [];
};
