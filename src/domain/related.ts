import { COLLECTION_NAMES, schemas } from '../schemas/collections.ts';
import { collectReferences } from '../schemas/references.ts';
import { entryKey, departmentOf, type AnyEntry } from './entry.ts';
import type { Gathering } from './gatherings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Entries of one collection that a page names before it leads to the list of all. */
export const MAX_RELATED = 12;

/**
 * Entries that an entry refers to and that refer to it, by collection, without repeats. A department is
 * no relation but where an entry belongs: it stands on the entry's page by itself, and the entries of a
 * department stand on its page by themselves.
 */
export const relatedEntries = (kb: KnowledgeBase, entry: AnyEntry): Gathering[] => {
  const related = new Set<AnyEntry>();
  for (const { target, value } of collectReferences(schemas[entry.collection], entry.data)) {
    if (target === 'plan-row' || target === 'departments') continue;
    const other = kb.at(target === 'entry' ? value : `${target}/${value}`);
    if (other) related.add(other);
  }
  for (const other of kb.referringTo(entryKey(entry)))
    if (entry.collection !== 'departments' || departmentOf(other) !== entry.id) related.add(other);
  related.delete(entry);
  const groups = Map.groupBy(related, ({ collection }) => collection);
  return COLLECTION_NAMES.flatMap((collection) => {
    const entries = groups.get(collection);
    return entries ? [{ collection, entries }] : [];
  });
};

/** Plan rows that an entry says it serves, or that name it as evidence, as row keys. */
export const servedRows = (kb: KnowledgeBase, entry: AnyEntry): string[] => {
  const keys = new Set('planRows' in entry.data ? entry.data.planRows : []);
  for (const plan of kb.referringTo(entryKey(entry)))
    if (plan.collection === 'plans')
      for (const table of plan.data.tables)
        for (const row of table.rows) if (row.evidence.includes(entryKey(entry))) keys.add(`${plan.id}/${table.id}/${row.number}`);
  return [...keys];
};
