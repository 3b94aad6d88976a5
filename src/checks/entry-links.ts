import { linksOf, type EntryLink } from '../content/links.ts';
import type { TreeEntry } from '../content/tree.ts';

const known = new WeakMap<TreeEntry, readonly EntryLink[]>();

/** Every link of an entry; collected once for all rules, since nothing changes while they are asked. */
export const linksIn = (entry: TreeEntry): readonly EntryLink[] => {
  const before = known.get(entry);
  if (before) return before;
  const links = linksOf(entry);
  known.set(entry, links);
  return links;
};
