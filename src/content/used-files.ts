import { folderOf, readLink } from '../routes/links.ts';
import { linksOf } from './links.ts';
import type { TreeEntry } from './tree.ts';

/** A use of a file by an entry: `collection/name`, and whether it is shown as a picture there. */
const usesOf = (entry: TreeEntry): { key: string; shown: boolean }[] =>
  linksOf(entry).flatMap((link) => {
    const target = readLink(link.url, folderOf(entry.raw));
    return target.kind === 'file' ? [{ key: `${target.collection}/${target.name}`, shown: link.image }] : [];
  });

/** Files that entries use, `collection/name`. */
export const filesUsed = (entries: readonly TreeEntry[]): Set<string> =>
  new Set(entries.flatMap((entry) => usesOf(entry).map(({ key }) => key)));

/** Files that entries only show as pictures, and never offer to be saved. */
export const filesOnlyShown = (entries: readonly TreeEntry[]): Set<string> => {
  const uses = entries.flatMap(usesOf);
  const offered = new Set(uses.filter(({ shown }) => !shown).map(({ key }) => key));
  return new Set(uses.map(({ key }) => key).filter((key) => !offered.has(key)));
};
