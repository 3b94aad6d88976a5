import { COLLECTION_NAMES, schemas, type CollectionName, type EntryData } from '../schemas/collections.ts';
import { collectReferences } from '../schemas/references.ts';
import { translatedBy } from '../schemas/translation.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vocabulary.ts';
import { compareCodes, compareThai } from '../thai/order.ts';
import { addressOf, entryDay, entryYear, type AnyEntry, type Entry } from './entry.ts';
import type { Booklet } from './booklet.ts';
import type { UsageMonth } from './usage.ts';

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
  /** The entries before and after this one in its collection's order. */
  neighbours: (entry: AnyEntry) => { previous: AnyEntry | undefined; next: AnyEntry | undefined };
  /** Every entry. The English version of a manual is none: it is no second service, so nothing lists or counts it. */
  all: readonly AnyEntry[];
  /** Whether there are drafts in it, so that it shows what is not published yet. */
  withDrafts: boolean;
  /** What was read, by month; months in order. */
  usage: readonly UsageMonth[];
  /** What this build has printed. */
  booklets: readonly Booklet[];
  /** English versions of manuals, with the manual that each is of. */
  translations: readonly Translation[];
  /** The English version of a manual. */
  translationOf: (manual: Entry<'manuals'>) => Entry<'manuals'> | undefined;
}

/** The English version of a manual, beside the manual. */
export interface Translation {
  translation: Entry<'manuals'>;
  original: Entry<'manuals'>;
}

/** Builds the knowledge base from validated entries. */
export const createKnowledgeBase = (
  site: Site,
  audience: Audience,
  today: string,
  loaded: readonly { collection: CollectionName; id: string; data: EntryData; path: string }[],
  usage: readonly UsageMonth[] = [],
  booklets: readonly Booklet[] = [],
): KnowledgeBase => {
  // In an order of its own: the store's may differ from one machine to the next.
  const planYears = new Map<string, number>(
    loaded.flatMap(({ collection, id, data }) => (collection === 'plans' ? [[id, (data as EntryData<'plans'>).fiscalYear] as const] : [])),
  );
  const everything = loaded
    .map((entry) => ({
      ...entry,
      address: addressOf(entry),
      ...(entry.collection === 'reports' && { planYear: planYears.get((entry.data as EntryData<'reports'>).plan) }),
    }))
    .sort((a, b) => compareCodes(a.address, b.address)) as AnyEntry[];
  const isTranslation = (entry: AnyEntry): entry is Entry<'manuals'> => translatedBy(entry.collection, entry.data) !== undefined;
  const all = everything.filter((entry) => !isTranslation(entry));
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

  const byOriginal = new Map<AnyEntry, Entry<'manuals'>>();
  for (const entry of everything) {
    const original = isTranslation(entry) ? byKey.get(`manuals/${entry.data.translationOf}`) : undefined;
    // Of two, which the check refuses, the first.
    if (original && !byOriginal.has(original)) byOriginal.set(original, entry as Entry<'manuals'>);
  }

  const places = new Map<AnyEntry, number>();
  for (const entries of byCollection.values()) entries.forEach((entry, place) => places.set(entry, place));

  return {
    site,
    audience,
    today,
    all,
    withDrafts: everything.some(({ data }) => data.status === 'draft'),
    translations: [...byOriginal].map(([original, translation]) => ({ translation, original: original as Entry<'manuals'> })),
    translationOf: (manual) => byOriginal.get(manual),
    usage: usage.toSorted((a, b) => compareCodes(a.month, b.month)),
    booklets,
    entries: <Name extends CollectionName>(collection: Name) => byCollection.get(collection) as unknown as Entry<Name>[],
    find: <Name extends CollectionName>(collection: Name, id: string) => byKey.get(`${collection}/${id}`) as Entry<Name> | undefined,
    at: (key) => byKey.get(key),
    referringTo: (key) => referring.get(key) ?? [],
    neighbours: (entry) => {
      const siblings = byCollection.get(entry.collection)!;
      const place = places.get(entry)!;
      return { previous: siblings[place - 1], next: siblings[place + 1] };
    },
  };
};

/** By title, as a Thai dictionary would. */
export const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }): number => compareThai(a.data.title, b.data.title);

const newestFirst = (a: AnyEntry, b: AnyEntry) => compareCodes(entryDay(b), entryDay(a)) || compareCodes(a.id, b.id);
const order = (entry: AnyEntry): number => ('order' in entry.data ? entry.data.order : 0);

/** How a collection's list is ordered, where not by title. */
const ORDER: Partial<Record<CollectionName, (a: AnyEntry, b: AnyEntry) => number>> = {
  departments: (a, b) => order(a) - order(b) || byTitle(a, b),
  guides: (a, b) => order(a) - order(b) || byTitle(a, b),
  plans: (a, b) => (entryYear(b) ?? 0) - (entryYear(a) ?? 0) || compareCodes(b.id, a.id),
  reports: (a, b) => compareCodes(b.id, a.id),
  'cop-summaries': newestFirst,
  'training-reports': newestFirst,
  activities: newestFirst,
  meetings: newestFirst,
  assessments: (a, b) => compareCodes(b.id, a.id),
};

/** Entries, newest first. */
export const newest = (entries: readonly AnyEntry[], count: number): AnyEntry[] => [...entries].sort(newestFirst).slice(0, count);
