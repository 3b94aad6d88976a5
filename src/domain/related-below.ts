import type { AnyEntry } from './entry.ts';
import type { Gathering } from './gatherings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { chainOf } from './knowledge-chain.ts';
import { MAX_RELATED, relatedEntries } from './related.ts';

/** Entries that the page of an entry names above its relations: who holds the knowledge, whose session it was, the way of the knowledge. */
const namedAbove = (kb: KnowledgeBase, entry: AnyEntry): ReadonlySet<AnyEntry> => {
  const inChain = () => chainOf(kb, entry).steps.flatMap(({ entries }) => entries);
  switch (entry.collection) {
    case 'assets':
      return new Set([...inChain(), ...entry.data.holders.flatMap((id) => kb.find('experts', id) ?? [])]);
    case 'cop-summaries':
      return new Set([...inChain(), ...[kb.find('communities', entry.data.community) ?? []].flat()]);
    default:
      return new Set();
  }
};

/** What an entry is related to and its page has not named yet, by collection; a list too long for the page leads to all. */
export const relatedBelow = (kb: KnowledgeBase, entry: AnyEntry): Gathering[] => {
  const above = namedAbove(kb, entry);
  return relatedEntries(kb, entry).flatMap(({ collection, entries }) => {
    const rest = entries.length > MAX_RELATED ? entries : entries.filter((other) => !above.has(other));
    return rest.length > 0 ? [{ collection, entries: rest }] : [];
  });
};
