import type { CollectionName, EntryData } from '../schemas/collections.ts';
import { translatedBy } from '../schemas/translation.ts';
import type { Language } from '../schemas/vocabulary.ts';
import { fiscalYearOf } from '../thai/fiscal-year.ts';
import { compareCodes } from '../thai/order.ts';
import { eventDays } from './event-days.ts';

/** An entry as pages see it. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: EntryData<Name>;
  /** Path inside the content folder, for the body and for the edit link. */
  path: string;
  /** Its page, from the site's root. */
  address: string;
  /** Of a report, the fiscal year of its plan. */
  planYear?: number | undefined;
}

/** An entry of any one collection, so that `collection` tells the type of `data`. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** What the paths of entries begin with that the engine brings along (`site.yaml`: `base: true`). */
export const BASE_PATH = 'base-content/';

/** Whether an entry is one that every town may have: it is no work of this town, which can neither edit nor count it. */
export const isOfBase = ({ path }: Pick<AnyEntry, 'path'>): boolean => path.startsWith(BASE_PATH);

/** The way other entries name it: `collection/id`. */
export const entryKey = ({ collection, id }: { collection: string; id: string }): string => `${collection}/${id}`;

/** The address of an entry's page; it stays as long as collection and file name do. */
export const entryAddress = (collection: string, id: string): string => `/${collection}/${id}/`;

/** The page of the English version of a manual, below that of the manual. */
const translationAddress = (manual: string): string => `${entryAddress('manuals', manual)}en/`;

/** The address of the page of an entry, that of a translation too. */
export const addressOf = ({ collection, id, data }: { collection: string; id: string; data: object }): string => {
  const original = translatedBy(collection, data);
  return original === undefined ? entryAddress(collection, id) : translationAddress(original);
};

/** The language that a manual is written in. */
export const languageOf = ({ data }: Pick<Entry<'manuals'>, 'data'>): Language => (data.translationOf === undefined ? 'th' : 'en');

/** The first day on which what an entry tells of took place; nothing for one that tells of no event. */
const eventDay = (entry: AnyEntry): string | undefined => eventDays(entry)[0]?.start;

/** The day an entry belongs to: when it happened, else when it was last updated. */
export const entryDay = (entry: AnyEntry): string => eventDay(entry) ?? entry.data.updated;

/** Every day on which an entry was updated, as far as they were kept, the earliest first. */
export const updateDays = ({ data }: AnyEntry): string[] => [...data.earlierUpdates, data.updated].sort(compareCodes);

/** Every day on which an entry was reviewed, as far as they were kept, the earliest first. */
export const reviewDays = ({ data }: AnyEntry): string[] =>
  [...data.earlierReviews, ...(data.reviewed ? [data.reviewed] : [])].sort(compareCodes);

/** The day an entry came to be: when it happened, else when it was made; the first known update where nobody wrote that down. */
export const madeOn = (entry: AnyEntry): string => eventDay(entry) ?? entry.data.created ?? updateDays(entry)[0]!;

/** The fiscal year that a file's name tells. */
const yearIn = (name: string): number | undefined => {
  const [year] = /2[45]\d\d/.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
};

/**
 * The fiscal year (B.E.) an entry belongs to: the one it names, else, for what is made or done in a year,
 * that of the day. Lists of a year, comparisons of years and measures all count by it.
 */
export const entryYear = (entry: AnyEntry): number | undefined => {
  if ('fiscalYear' in entry.data && entry.data.fiscalYear) return entry.data.fiscalYear;
  switch (entry.collection) {
    case 'reports':
      // The file of a report is named as that of its plan, and mostly with the year.
      return entry.planYear ?? yearIn(entry.data.plan);
    case 'assets':
    case 'cop-summaries':
    case 'meetings':
    case 'training-reports':
    case 'activities':
      return fiscalYearOf(madeOn(entry));
    default:
      return undefined;
  }
};

/** The department (its id) that an entry is of: the one it names, else that of the first participant of a training who names one. */
export const departmentOf = (entry: AnyEntry): string | undefined =>
  entry.data.department ??
  (entry.collection === 'training-reports' ? entry.data.participants.find(({ department }) => department)?.department : undefined);

/** Whether an entry was in force on a day: what has been replaced was so until its last update. */
export const isInForce = ({ data }: AnyEntry, day: string): boolean => data.status !== 'superseded' || day < data.updated;
