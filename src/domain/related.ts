import { collectReferences } from '../schemas/references.ts';
import { COLLECTION_NAMES, schemas, type CollectionName } from '../schemas/collections.ts';
import type { AnyEntry, KnowledgeBase } from './knowledge-base.ts';

/** Most entries of one collection that a page lists before it leads to a list of all. */
export const RELATED_LIMIT = 12;

/** Entries of one collection that are tied to an entry, in either direction. */
export interface RelatedGroup {
  collection: CollectionName;
  entries: readonly AnyEntry[];
  /** How many there are in all. */
  total: number;
}

/** Collections that an entry belongs to rather than relates to: they have their own lists. */
const CONTAINERS = new Set(['departments']);

/** Entries that an entry refers to and that refer to it, by collection, without repeats. */
export const relatedEntries = (kb: KnowledgeBase, entry: AnyEntry): RelatedGroup[] => {
  const groups = new Map<CollectionName, Set<AnyEntry>>();
  const add = (other: AnyEntry | undefined) => {
    if (!other || other === entry) return;
    if (!groups.has(other.collection)) groups.set(other.collection, new Set());
    groups.get(other.collection)!.add(other);
  };
  for (const { target, value } of collectReferences(schemas[entry.collection], entry.data)) {
    if (target === 'plan-row' || CONTAINERS.has(target)) continue;
    add(kb.at(target === 'entry' ? value : `${target}/${value}`));
  }
  kb.referringTo(`${entry.collection}/${entry.id}`).forEach(add);
  return COLLECTION_NAMES.flatMap((collection) => {
    const entries = groups.get(collection);
    return entries ? [{ collection, entries: [...entries].slice(0, RELATED_LIMIT), total: entries.size }] : [];
  });
};

/** Plan rows that an entry says it serves, or that name it as evidence, as row keys. */
export const servedRows = (kb: KnowledgeBase, entry: AnyEntry): string[] => {
  const keys = new Set('planRows' in entry.data ? entry.data.planRows : []);
  for (const plan of kb.referringTo(`${entry.collection}/${entry.id}`))
    if (plan.collection === 'plans')
      for (const table of plan.data.tables)
        for (const row of table.rows)
          if (row.evidence.includes(`${entry.collection}/${entry.id}`)) keys.add(`${plan.id}/${table.id}/${row.number}`);
  return [...keys];
};
