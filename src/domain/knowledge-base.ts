import { collectReferences } from '../schemas/references.ts';
import { COLLECTION_NAMES, schemas, type CollectionName, type EntryData } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { entryAddress, isFixedAddress, planAddresses, rowAddress } from '../routes/addresses.ts';
import { fiscalYearOf } from '../thai/fiscal-year.ts';
import { byTitle, compareCodes } from '../thai/order.ts';

/** An entry as pages see it. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: EntryData<Name>;
  /** Path inside the content folder, for reading the body and for the edit link. */
  path: string;
  address: string;
}

/** An entry of any one collection, so that `collection` tells the type of `data`. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** Everything the pages show, with the relations between entries worked out once. */
export interface KnowledgeBase {
  site: Site;
  audience: Audience;
  /** The day that counts as today. */
  today: string;
  entries: <Name extends CollectionName>(collection: Name) => readonly Entry<Name>[];
  find: <Name extends CollectionName>(collection: Name, id: string) => Entry<Name> | undefined;
  /** The entry that `collection/id` names. */
  at: (key: string) => AnyEntry | undefined;
  /** Entries that refer to this one, by `collection/id` or plan row key. */
  referringTo: (key: string) => readonly AnyEntry[];
  /** Former address → address, from aliases that begin with `/`. */
  redirects: ReadonlyMap<string, string>;
  /** Whether this build shows a page: any but an entry's page that is left out. */
  hasPage: (address: string) => boolean;
  /** The entries before and after this one in its collection's order. */
  neighbours: (entry: AnyEntry) => { previous: AnyEntry | undefined; next: AnyEntry | undefined };
  all: readonly AnyEntry[];
}

/** Builds the knowledge base from validated entries. */
export const createKnowledgeBase = (
  site: Site,
  audience: Audience,
  today: string,
  loaded: readonly { collection: CollectionName; id: string; data: EntryData; path: string }[],
): KnowledgeBase => {
  // In an order of its own: the store's may differ from one machine to the next.
  const all = loaded
    .map((entry) => ({ ...entry, address: entryAddress(entry.collection, entry.id) }))
    .sort((a, b) => compareCodes(a.address, b.address)) as AnyEntry[];
  const byKey = new Map(all.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const byCollection = new Map<CollectionName, AnyEntry[]>(COLLECTION_NAMES.map((name) => [name, []]));
  for (const entry of all) byCollection.get(entry.collection)!.push(entry);
  for (const [name, entries] of byCollection) entries.sort(ORDER[name] ?? byTitle);

  const referrers = new Map<string, Set<AnyEntry>>();
  for (const entry of all)
    for (const { target, value } of collectReferences(schemas[entry.collection], entry.data)) {
      const key = target === 'entry' || target === 'plan-row' ? value : `${target}/${value}`;
      if (!referrers.has(key)) referrers.set(key, new Set());
      referrers.get(key)!.add(entry);
    }
  const referring = new Map([...referrers].map(([key, entries]) => [key, [...entries]]));

  const places = new Map<AnyEntry, number>();
  for (const entries of byCollection.values()) entries.forEach((entry, place) => places.set(entry, place));

  /** Pages and files that plans have beside their own: one a row, the timeline, and the report. */
  const planPages = new Set<string>();
  for (const entry of all)
    if (entry.collection === 'plans') {
      for (const address of planAddresses(entry.id)) planPages.add(address);
      for (const table of entry.data.tables)
        for (const row of table.rows) planPages.add(rowAddress(`${entry.id}/${table.id}/${row.number}`));
    }

  const redirects = new Map(
    all.flatMap((entry) => entry.data.aliases.filter((alias) => alias.startsWith('/')).map((alias) => [alias, entry.address])),
  );

  return {
    site,
    audience,
    redirects,
    today,
    all,
    entries: <Name extends CollectionName>(collection: Name) => byCollection.get(collection) as unknown as Entry<Name>[],
    find: <Name extends CollectionName>(collection: Name, id: string) => byKey.get(`${collection}/${id}`) as Entry<Name> | undefined,
    at: (key) => byKey.get(key),
    referringTo: (key) => referring.get(key) ?? [],
    hasPage: (address) => {
      const [, collection = '', id = ''] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(address) ?? [];
      return isFixedAddress(address) || planPages.has(address) || redirects.has(address) || byKey.has(`${collection}/${id}`);
    },
    neighbours: (entry) => {
      const siblings = byCollection.get(entry.collection)!;
      const place = places.get(entry)!;
      return { previous: siblings[place - 1], next: siblings[place + 1] };
    },
  };
};

/** The day an entry belongs to: when it happened, else when it was last updated. */
export const entryDay = (entry: AnyEntry): string => {
  switch (entry.collection) {
    case 'cop-summaries':
    case 'meetings':
      return entry.data.date;
    case 'training-reports':
      return entry.data.start;
    default:
      return entry.data.updated;
  }
};

/** The fiscal year an entry belongs to: the one it names, else that of the day it happened. */
export const entryYear = (entry: AnyEntry): number | undefined => {
  if ('fiscalYear' in entry.data && entry.data.fiscalYear) return entry.data.fiscalYear;
  if (entry.collection === 'reports') return Number(entry.data.plan);
  return entry.collection === 'cop-summaries' || entry.collection === 'meetings' || entry.collection === 'training-reports'
    ? fiscalYearOf(entryDay(entry))
    : undefined;
};

const newestFirst = (a: AnyEntry, b: AnyEntry) => compareCodes(entryDay(b), entryDay(a)) || compareCodes(a.id, b.id);
const order = (entry: AnyEntry): number => ('order' in entry.data ? entry.data.order : 0);

/** How a collection's list is ordered, where not by title. */
const ORDER: Partial<Record<CollectionName, (a: AnyEntry, b: AnyEntry) => number>> = {
  departments: (a, b) => order(a) - order(b) || byTitle(a, b),
  guides: (a, b) => order(a) - order(b) || byTitle(a, b),
  plans: (a, b) => compareCodes(b.id, a.id),
  reports: (a, b) => compareCodes(b.id, a.id),
  'cop-summaries': newestFirst,
  'training-reports': newestFirst,
  meetings: newestFirst,
  assessments: (a, b) => compareCodes(b.id, a.id),
};

/** Entries, newest first. */
export const newest = (entries: readonly AnyEntry[], count: number): AnyEntry[] => [...entries].sort(newestFirst).slice(0, count);
