import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { COLLECTION_INTROS, COLLECTION_LABELS } from '../text/labels.ts';
import { collectionAddress, rowAddress, stepAddress, yearAddress } from './addresses.ts';
import { entryYear, type AnyEntry, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { rowTitle } from '../domain/plan.ts';
import { planResults } from '../domain/plan-results.ts';
import { RELATED_LIMIT } from '../domain/related.ts';

/** Entries of one collection on numbered pages, so that no page grows with the collection. */
export interface Listing {
  title: string;
  intro: string;
  collection: CollectionName;
  address: string;
  /** Pages above this one, from the home page down. */
  crumbs: { title: string; address: string }[];
  entries: readonly AnyEntry[];
}

/** Entries on one page of a list. */
export const PAGE_SIZE = 40;

/** Steps and elements that an entry belongs to. */
export const stepsOf = (entry: AnyEntry): readonly string[] => {
  if (entry.collection === 'assets') return [entry.data.step];
  if (entry.collection === 'guides') return entry.data.steps;
  return [];
};

const groupBy = <Key>(entries: readonly AnyEntry[], keys: (entry: AnyEntry) => readonly Key[]): Map<Key, AnyEntry[]> => {
  const groups = new Map<Key, AnyEntry[]>();
  for (const entry of entries)
    for (const key of keys(entry)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key)!.push(entry);
    }
  return groups;
};

/** Entries that a page gathers (of a department, a step, a year), by collection. */
export interface Gathering {
  collection: CollectionName;
  entries: readonly AnyEntry[];
}

const gatherings = new WeakMap<
  KnowledgeBase,
  { departments: Map<string, AnyEntry[]>; steps: Map<string, AnyEntry[]>; years: Map<number, AnyEntry[]> }
>();

/** What belongs to each department, step and fiscal year, worked out once a build. */
const gather = (kb: KnowledgeBase) => {
  const known = gatherings.get(kb);
  if (known) return known;
  // In the order of each collection's own list.
  const ordered = COLLECTION_NAMES.flatMap((name) => kb.entries(name) as readonly AnyEntry[]);
  const made = {
    departments: groupBy(ordered, ({ data }) => (data.department ? [data.department] : [])),
    steps: groupBy(ordered, stepsOf),
    years: groupBy(ordered, (entry) => {
      const year = entryYear(entry);
      return year ? [year] : [];
    }),
  };
  gatherings.set(kb, made);
  return made;
};

const byCollection = (entries: readonly AnyEntry[]): Gathering[] =>
  [...groupBy(entries, ({ collection }) => [collection])].map(([collection, members]) => ({ collection, entries: members }));

export const ofDepartment = (kb: KnowledgeBase, id: string): Gathering[] => byCollection(gather(kb).departments.get(id) ?? []);
export const ofStep = (kb: KnowledgeBase, step: string): Gathering[] => byCollection(gather(kb).steps.get(step) ?? []);
export const ofYear = (kb: KnowledgeBase, year: number): Gathering[] => byCollection(gather(kb).years.get(year) ?? []);
/** Fiscal years that have entries, newest first. */
export const years = (kb: KnowledgeBase): number[] => [...gather(kb).years.keys()].sort((a, b) => b - a);

/** Address of the list of everything a page gathers of one collection. */
export const gatheringAddress = (owner: string, collection: CollectionName): string => `${owner}${collection}/`;

/** Counted entries that the page of a plan row lists itself; more than these stand in lists of their own, by collection. */
export const COUNTED_LIMIT = 40;

/** Every list of the site: one a collection, and one for each gathering too long for its own page. */
export const listings = (kb: KnowledgeBase): Listing[] => {
  const lists: Listing[] = COLLECTION_NAMES.filter((name) => name !== 'glossary' || kb.entries(name).length).map((collection) => ({
    title: COLLECTION_LABELS[collection],
    intro: COLLECTION_INTROS[collection],
    collection,
    address: collectionAddress(collection),
    crumbs: [],
    entries: kb.entries(collection) as readonly AnyEntry[],
  }));
  const addOwner = (
    title: string,
    address: string,
    parent: { title: string; address: string },
    gathered: Gathering[],
    limit = RELATED_LIMIT,
  ) => {
    for (const { collection, entries } of gathered)
      if (entries.length > limit)
        lists.push({
          title: `${COLLECTION_LABELS[collection]} · ${title}`,
          intro: COLLECTION_INTROS[collection],
          collection,
          address: gatheringAddress(address, collection),
          crumbs: [parent, { title, address }],
          entries,
        });
  };
  for (const { data, address, id } of kb.entries('departments'))
    addOwner(
      data.title,
      address,
      { title: COLLECTION_LABELS.departments, address: collectionAddress('departments') },
      ofDepartment(kb, id),
    );
  for (const [step, title] of Object.entries(STEPS_AND_ELEMENTS))
    addOwner(title, stepAddress(step), { title: 'กระบวนการและองค์ประกอบ', address: '/process/' }, ofStep(kb, step));
  for (const year of years(kb))
    addOwner(`ปีงบประมาณ ${year}`, yearAddress(year), { title: 'ปีงบประมาณ', address: '/years/' }, ofYear(kb, year));
  for (const { key, plan, entries } of planResults(kb).values())
    if (entries.length > COUNTED_LIMIT)
      addOwner(
        rowTitle(kb, key),
        rowAddress(key),
        { title: plan.data.title, address: plan.address },
        byCollection(entries.map(({ entry }) => entry)),
        0,
      );
  for (const entry of kb.all) {
    if (entry.collection === 'departments') continue;
    const referrers = kb.referringTo(`${entry.collection}/${entry.id}`);
    if (referrers.length > RELATED_LIMIT)
      addOwner(
        entry.data.title,
        entry.address,
        { title: COLLECTION_LABELS[entry.collection], address: collectionAddress(entry.collection) },
        byCollection(referrers),
      );
  }
  return lists;
};
