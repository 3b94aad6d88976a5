import type { AnyEntry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Entries of a collection that the page of one of them names, itself among them. */
export const MAX_SIBLINGS = 7;

/** The entries around one in the order of its collection, itself in their middle where there are enough on both sides. */
export const siblingsOf = (kb: KnowledgeBase, entry: AnyEntry): readonly AnyEntry[] => {
  const all = kb.entries(entry.collection) as readonly AnyEntry[];
  const first = Math.min(all.indexOf(entry) - Math.floor(MAX_SIBLINGS / 2), all.length - MAX_SIBLINGS);
  return all.slice(Math.max(0, first)).slice(0, MAX_SIBLINGS);
};
