import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { departmentOf, entryYear, type AnyEntry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Entries of one collection that a page gathers: those of a department, a step, a year. */
export interface Gathering {
  collection: CollectionName;
  entries: readonly AnyEntry[];
}

/** Steps and elements that an entry belongs to. */
export const stepsOf = (entry: AnyEntry): readonly string[] => {
  if (entry.collection === 'assets') return [entry.data.step];
  if (entry.collection === 'guides') return entry.data.steps;
  return [];
};

interface Gathered {
  departments: ReadonlyMap<string | undefined, readonly AnyEntry[]>;
  years: ReadonlyMap<number | undefined, readonly AnyEntry[]>;
  steps: ReadonlyMap<string, readonly AnyEntry[]>;
}
const gathered = new WeakMap<KnowledgeBase, Gathered>();

/** What belongs to each department, step and fiscal year, in the order of each collection's own list; worked out once a build. */
const gather = (kb: KnowledgeBase): Gathered => {
  const known = gathered.get(kb);
  if (known) return known;
  const ordered = COLLECTION_NAMES.flatMap((name) => kb.entries(name) as readonly AnyEntry[]);
  const steps = new Map<string, AnyEntry[]>();
  for (const entry of ordered)
    for (const step of stepsOf(entry)) {
      if (!steps.has(step)) steps.set(step, []);
      steps.get(step)!.push(entry);
    }
  const made = { departments: Map.groupBy(ordered, departmentOf), years: Map.groupBy(ordered, entryYear), steps };
  gathered.set(kb, made);
  return made;
};

/** Entries by collection, in the order of collections in which they come. */
export const byCollection = (entries: readonly AnyEntry[] = []): Gathering[] =>
  [...Map.groupBy(entries, ({ collection }) => collection)].map(([collection, members]) => ({ collection, entries: members }));

export const ofDepartment = (kb: KnowledgeBase, id: string): Gathering[] => byCollection(gather(kb).departments.get(id));
export const ofStep = (kb: KnowledgeBase, step: string): Gathering[] => byCollection(gather(kb).steps.get(step));
export const ofYear = (kb: KnowledgeBase, year: number): Gathering[] => byCollection(gather(kb).years.get(year));
/** Fiscal years that have entries, newest first. */
export const yearsOf = (kb: KnowledgeBase): number[] =>
  [...gather(kb).years.keys()].filter((year) => year !== undefined).sort((a, b) => b - a);
