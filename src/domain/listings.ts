import { COLLECTION_NAMES, type CollectionName } from '../schemas/collections.ts';
import { STEPS_AND_ELEMENTS } from '../schemas/vocabulary.ts';
import { COLLECTION_INTROS, COLLECTION_LABELS } from '../text/labels.ts';
import { collectionAddress, rowAddress, stepAddress, yearAddress } from './addresses.ts';
import { entryYear, type AnyEntry, type Library } from './library.ts';
import { rowTitle } from './plan.ts';
import { planResults } from './plan-results.ts';
import { RELATED_LIMIT } from './related.ts';

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
  Library,
  { departments: Map<string, AnyEntry[]>; steps: Map<string, AnyEntry[]>; years: Map<number, AnyEntry[]> }
>();

/** What belongs to each department, step and fiscal year, worked out once a build. */
const gather = (library: Library) => {
  const known = gatherings.get(library);
  if (known) return known;
  // In the order of each collection's own list.
  const ordered = COLLECTION_NAMES.flatMap((name) => library.entries(name) as readonly AnyEntry[]);
  const made = {
    departments: groupBy(ordered, ({ data }) => (data.department ? [data.department] : [])),
    steps: groupBy(ordered, stepsOf),
    years: groupBy(ordered, (entry) => {
      const year = entryYear(entry);
      return year ? [year] : [];
    }),
  };
  gatherings.set(library, made);
  return made;
};

const byCollection = (entries: readonly AnyEntry[]): Gathering[] =>
  [...groupBy(entries, ({ collection }) => [collection])].map(([collection, members]) => ({ collection, entries: members }));

export const ofDepartment = (library: Library, id: string): Gathering[] => byCollection(gather(library).departments.get(id) ?? []);
export const ofStep = (library: Library, step: string): Gathering[] => byCollection(gather(library).steps.get(step) ?? []);
export const ofYear = (library: Library, year: number): Gathering[] => byCollection(gather(library).years.get(year) ?? []);
/** Fiscal years that have entries, newest first. */
export const years = (library: Library): number[] => [...gather(library).years.keys()].sort((a, b) => b - a);

/** Address of the list of everything a page gathers of one collection. */
export const gatheringAddress = (owner: string, collection: CollectionName): string => `${owner}${collection}/`;

/** Counted entries that the page of a plan row lists itself; more than these stand in lists of their own, by collection. */
export const COUNTED_LIMIT = 40;

/** Every list of the site: one a collection, and one for each gathering too long for its own page. */
export const listings = (library: Library): Listing[] => {
  const lists: Listing[] = COLLECTION_NAMES.filter((name) => name !== 'glossary' || library.entries(name).length).map((collection) => ({
    title: COLLECTION_LABELS[collection],
    intro: COLLECTION_INTROS[collection],
    collection,
    address: collectionAddress(collection),
    crumbs: [],
    entries: library.entries(collection) as readonly AnyEntry[],
  }));
  const addOwner = (title: string, address: string, parent: { title: string; address: string }, gathered: Gathering[]) => {
    for (const { collection, entries } of gathered)
      if (entries.length > RELATED_LIMIT)
        lists.push({
          title: `${COLLECTION_LABELS[collection]} · ${title}`,
          intro: COLLECTION_INTROS[collection],
          collection,
          address: gatheringAddress(address, collection),
          crumbs: [parent, { title, address }],
          entries,
        });
  };
  for (const { data, address, id } of library.entries('departments'))
    addOwner(
      data.title,
      address,
      { title: COLLECTION_LABELS.departments, address: collectionAddress('departments') },
      ofDepartment(library, id),
    );
  for (const [step, title] of Object.entries(STEPS_AND_ELEMENTS))
    addOwner(title, stepAddress(step), { title: 'กระบวนการและองค์ประกอบ', address: '/process/' }, ofStep(library, step));
  for (const year of years(library))
    addOwner(`ปีงบประมาณ ${year}`, yearAddress(year), { title: 'ปีงบประมาณ', address: '/years/' }, ofYear(library, year));
  for (const { key, plan, entries } of planResults(library).values())
    if (entries.length > COUNTED_LIMIT)
      addOwner(
        rowTitle(library, key),
        rowAddress(key),
        { title: plan.data.title, address: plan.address },
        byCollection(entries.map(({ entry }) => entry)),
      );
  for (const entry of library.all) {
    if (entry.collection === 'departments') continue;
    const referrers = library.referringTo(`${entry.collection}/${entry.id}`);
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
