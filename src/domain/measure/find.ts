import type { CountMeasure } from '../../schemas/measure.ts';
import { fiscalYearOf, fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { compareCodes } from '../../thai/order.ts';
import { departmentOf, entryYear, isOfBase, madeOn, reviewDays, updateDays, type AnyEntry } from '../entry.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { reviewDue } from '../review-cycle.ts';
import { reportTiming, returnDay } from '../training-follow-up.ts';
import { NOTHING, tally, type Counted, type CountedEntry } from './counted.ts';

/** Entries that may count by where they are looked up: `collection/when/year`. */
type Index = Map<string, CountedEntry[]>;
const indexes = new WeakMap<KnowledgeBase, Index>();

/** The order in which counted entries are listed. */
export const newestFirst = (a: CountedEntry, b: CountedEntry) =>
  compareCodes(b.day ?? '', a.day ?? '') || compareCodes(a.entry.address, b.entry.address);

/** Entries by collection, by year made, and by every year in which they were updated or reviewed; worked out once a build. */
const indexOf = (kb: KnowledgeBase): Index => {
  const known = indexes.get(kb);
  if (known) return known;
  const index: Index = new Map();
  const add = (key: string, year: number, entry: AnyEntry, day: string) => {
    const place = `${key}/${year}`;
    if (!index.has(place)) index.set(place, []);
    index.get(place)!.push({ entry, day: fiscalYearOf(day) === year ? day : undefined });
  };
  /** Counts once in each year, from the first of its days: a later day of the same year takes nothing back. */
  const addEachYear = (key: string, days: readonly string[], entry: AnyEntry) => {
    const firsts = new Map(days.toReversed().map((day) => [fiscalYearOf(day), day]));
    for (const [year, day] of firsts) add(key, year, entry, day);
  };
  for (const entry of kb.all) {
    if (isOfBase(entry)) continue;
    const year = entryYear(entry) ?? fiscalYearOf(madeOn(entry));
    if (entry.collection === 'training-reports') {
      // Staff report after they come back; of training given to residents nobody does, so it counts once it is over.
      add('training-reports', year, entry, entry.data.submitted ?? returnDay(entry) ?? entry.data.end);
      continue;
    }
    add(`${entry.collection}/created`, year, entry, madeOn(entry));
    addEachYear(`${entry.collection}/updated`, updateDays(entry), entry);
    addEachYear('reviewed', reviewDays(entry), entry);
  }
  for (const entries of index.values()) entries.sort(newestFirst);
  indexes.set(kb, index);
  return index;
};

/** Entries whose review was due by a day, as that day saw them; worked out once a day. */
const dueBy = (kb: KnowledgeBase, day: string): readonly AnyEntry[] => {
  if (!reviews.has(kb)) reviews.set(kb, new Map());
  const days = reviews.get(kb)!;
  const known = days.get(day);
  if (known) return known;
  const due = kb.all.filter((entry) => {
    const on = reviewDue(entry, day);
    return on !== undefined && on <= day;
  });
  days.set(day, due);
  return due;
};
const reviews = new WeakMap<KnowledgeBase, Map<string, readonly AnyEntry[]>>();

/** What a count finds, and for a percentage of what was due, what was due. */
interface Found {
  entries: CountedEntry[];
  due: Counted;
}

/** Whether a counted day has come; a thing without a day has, once its year has begun. */
const hasCome = (day: string | undefined, year: number, today: string) => (day ?? fiscalYearSpan(year).start) <= today;

const conditionsOf = (measure: CountMeasure): ((entry: AnyEntry) => boolean) => {
  const { department } = measure;
  const ofDepartment = (entry: AnyEntry) => department === undefined || departmentOf(entry) === department;
  if (measure.by === 'meetings') {
    const { committee } = measure;
    return (entry) =>
      ofDepartment(entry) && (committee === undefined || (entry.collection === 'meetings' && entry.data.committee === committee));
  }
  if (measure.by === 'reviews') {
    const { collection } = measure;
    return (entry) => ofDepartment(entry) && (collection === undefined || entry.collection === collection);
  }
  if (measure.by === 'training-reports') {
    const { kind } = measure;
    return (entry) => ofDepartment(entry) && (kind === undefined || (entry.collection === 'training-reports' && entry.data.kind === kind));
  }
  const { step, stage, kind, topic, community } = measure;
  return (entry) => {
    if (!ofDepartment(entry)) return false;
    if (step !== undefined) {
      if (entry.collection === 'assets' ? entry.data.step !== step : entry.collection !== 'guides' || !entry.data.steps.includes(step))
        return false;
    }
    if (stage !== undefined && (entry.collection !== 'assets' || entry.data.stage !== stage)) return false;
    if (kind !== undefined && (entry.collection !== 'assets' || entry.data.kind !== kind)) return false;
    if (topic !== undefined && !('topics' in entry.data && entry.data.topics.includes(topic))) return false;
    return community === undefined || (entry.collection === 'cop-summaries' && entry.data.community === community);
  };
};

/** The entries that a count finds in a fiscal year, as seen on a day. */
export const findCounted = (kb: KnowledgeBase, measure: CountMeasure, year: number, today: string): Found => {
  const index = indexOf(kb);
  const meets = conditionsOf(measure);
  const from = (key: string) => (index.get(`${key}/${year}`) ?? []).filter(({ entry }) => meets(entry));
  switch (measure.by) {
    case 'entries':
      return { entries: from(`${measure.collection}/${measure.when}`).filter(({ day }) => hasCome(day, year, today)), due: NOTHING };
    case 'meetings':
      return { entries: from('meetings/created').filter(({ day }) => hasCome(day, year, today)), due: NOTHING };
    case 'training-reports': {
      const known = from('training-reports');
      const back = known.flatMap((counted) => {
        const { entry } = counted;
        const returned = entry.collection === 'training-reports' ? returnDay(entry) : undefined;
        if (entry.collection !== 'training-reports' || returned === undefined || returned > today) return [];
        const submitted = entry.data.submitted && entry.data.submitted <= today ? entry.data.submitted : undefined;
        return [{ ...counted, submitted, state: reportTiming({ returned, submitted }, today).state }];
      });
      const handedIn = new Set(
        back.filter(({ submitted, state }) => submitted && (!measure.inTime || state === 'on-time')).map(({ entry }) => entry),
      );
      // Nothing is due of training given to residents, so it is part of no count of what is.
      const isGiven = ({ entry, day }: CountedEntry) =>
        entry.collection === 'training-reports' && entry.data.kind === 'given' && hasCome(day, year, today);
      const withGiven = !measure.inTime && !measure.percentOfDue;
      return {
        entries: known
          .filter((counted) => handedIn.has(counted.entry) || (withGiven && isGiven(counted)))
          .map(({ entry, day }) => ({ entry, day })),
        due: tally(back.filter(({ state }) => state !== 'waiting').map(({ entry }) => entry)),
      };
    }
    case 'reviews': {
      const done = from('reviewed').filter(({ day }) => hasCome(day, year, today));
      const seen = new Set(done.map(({ entry }) => entry));
      const { end } = fiscalYearSpan(year);
      const limit = today < end ? today : end;
      // Due by now and not done this year.
      const left = dueBy(kb, limit).filter((entry) => !seen.has(entry) && meets(entry));
      return { entries: done, due: tally([...seen, ...left]) };
    }
  }
};
