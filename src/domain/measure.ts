import { combineOf, countUnit, valueUnit, type CountMeasure, type Figure, type Measure } from '../schemas/measure.ts';
import { addMonths } from '../thai/days.ts';
import { fiscalYearOf, fiscalYearSpan } from '../thai/fiscal-year.ts';
import { compareCodes } from '../thai/order.ts';
import { departmentOf, entryYear, madeOn, reviewDays, updateDays, type AnyEntry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { reviewDue } from './review-cycle.ts';
import { reportTiming } from './training-follow-up.ts';

/** A number of the real thing, and apart from it the number of invented examples (`sample: true`). */
export interface Counted {
  real: number;
  sample: number;
}

/** An entry that counts, and the day it counts from where that day is known and lies in the fiscal year. */
export interface CountedEntry {
  entry: AnyEntry;
  day: string | undefined;
}

/** One month of the fiscal year. */
export interface MonthPoint {
  /** `2021-10`. */
  month: string;
  /** What the month brought, in the unit of the things counted; nothing where the latest figure holds, since it adds to none. */
  added: Counted;
  /** The value at the end of the month, in the unit of the value; undefined for months to come and before the first figure. */
  value: { real: number | undefined; sample: number | undefined } | undefined;
}

/** Why a measure gives no value. */
export type NoValue = 'no-measure' | 'reason-given' | 'no-figures' | 'nothing-due';

/** What a measure gives on a day. */
export interface Measured {
  /** In `unit`, real entries and figures only; undefined where it cannot be known. */
  value: number | undefined;
  /** The same of the samples alone; undefined when there are none. */
  sampleValue: number | undefined;
  /** Unit of the value: ร้อยละ for a percentage. */
  unit: string | undefined;
  /** How many things were counted, in `countUnit`; for a percentage this is what the whole is compared with. */
  count: Counted;
  countUnit: string | undefined;
  /** What a percentage is of; `of` says it in words, but where it is what was due. */
  whole: { real: number; sample: number; of: string | undefined; source?: string | undefined } | undefined;
  /** The entries that count, newest first, samples after the real ones. */
  entries: readonly CountedEntry[];
  /** The figures that count, in order of their days. */
  figures: readonly Figure[];
  /** The twelve months of the fiscal year. */
  history: readonly MonthPoint[];
  /** Counted, but on no known day of the year, so in no month. */
  undated: Counted;
  missing: NoValue | undefined;
}

/** Entries that may count by where they are looked up: `collection/when/year`. */
type Index = Map<string, CountedEntry[]>;
const indexes = new WeakMap<KnowledgeBase, Index>();

const newestFirst = (a: CountedEntry, b: CountedEntry) =>
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
    const year = entryYear(entry) ?? fiscalYearOf(madeOn(entry));
    if (entry.collection === 'training-reports') {
      add('training-reports', year, entry, entry.data.submitted ?? entry.data.returned);
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

/** Entries counted, samples apart. */
export const tally = (entries: readonly AnyEntry[]): Counted => {
  const sample = entries.filter(({ data }) => data.sample).length;
  return { real: entries.length - sample, sample };
};

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
  if (measure.by === 'training-reports') return ofDepartment;
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

const find = (kb: KnowledgeBase, measure: CountMeasure, year: number, today: string): Found => {
  const index = indexOf(kb);
  const meets = conditionsOf(measure);
  const from = (key: string) => (index.get(`${key}/${year}`) ?? []).filter(({ entry }) => meets(entry));
  const none = { real: 0, sample: 0 };
  switch (measure.by) {
    case 'entries':
      return { entries: from(`${measure.collection}/${measure.when}`).filter(({ day }) => hasCome(day, year, today)), due: none };
    case 'meetings':
      return { entries: from('meetings/created').filter(({ day }) => hasCome(day, year, today)), due: none };
    case 'training-reports': {
      const back = from('training-reports').flatMap((counted) => {
        const { entry } = counted;
        if (entry.collection !== 'training-reports' || entry.data.returned > today) return [];
        const submitted = entry.data.submitted && entry.data.submitted <= today ? entry.data.submitted : undefined;
        return [{ ...counted, submitted, state: reportTiming({ returned: entry.data.returned, submitted }, today).state }];
      });
      return {
        entries: back
          .filter(({ submitted, state }) => submitted && (!measure.inTime || state === 'on-time'))
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

/** The twelve months of a fiscal year, October first. */
export const monthsOf = (year: number): string[] => {
  const { start } = fiscalYearSpan(year);
  return Array.from({ length: 12 }, (_, index) => addMonths(start, index).slice(0, 7));
};

const percent = (part: number, of: number): number | undefined => (of > 0 ? (part / of) * 100 : undefined);
const NOTHING: Counted = { real: 0, sample: 0 };

const unmeasured = (missing: NoValue, year: number): Measured => ({
  value: undefined,
  sampleValue: undefined,
  unit: undefined,
  count: NOTHING,
  countUnit: undefined,
  whole: undefined,
  entries: [],
  figures: [],
  history: monthsOf(year).map((month) => ({ month, added: NOTHING, value: undefined })),
  undated: NOTHING,
  missing,
});

/**
 * What a measure gives for a fiscal year (B.E.), seen on a day: nothing dated later counts. Samples
 * are counted apart, never in the value.
 */
export const measure = (kb: KnowledgeBase, how: Measure | undefined, year: number, today = kb.today): Measured => {
  if (!how) return unmeasured('no-measure', year);
  if (how.by === 'none') return unmeasured('reason-given', year);
  return how.by === 'figures' ? measureFigures(how, year, today) : measureCount(kb, how, year, today);
};

/** An entry that two parts of a total find is one entry; newest first again. */
const countOnce = (entries: readonly CountedEntry[]): CountedEntry[] =>
  [...new Map(entries.map((counted) => [counted.entry, counted])).values()].sort(newestFirst);

const measureCount = (kb: KnowledgeBase, how: Exclude<Measure, { by: 'none' | 'figures' }>, year: number, today: string): Measured => {
  const parts = how.by === 'total' ? how.parts : [how];
  const found = parts.map((part) => find(kb, part, year, today));
  const all = found.length === 1 ? found[0]!.entries : countOnce(found.flatMap((part) => part.entries));
  const entries = [...all.filter(({ entry }) => !entry.data.sample), ...all.filter(({ entry }) => entry.data.sample)];
  const count = tally(entries.map(({ entry }) => entry));
  const ofDue = 'percentOfDue' in how && how.percentOfDue;
  const stated = 'whole' in how ? how.whole : undefined;
  const whole = ofDue
    ? { ...found[0]!.due, of: undefined }
    : stated && { real: stated.amount, sample: stated.amount, of: stated.of, source: stated.source };
  const valueOf = (counted: number, kind: keyof Counted): number | undefined => (whole ? percent(counted, whole[kind]) : counted);

  const byMonth = new Map<string, Counted>();
  const undated = { real: 0, sample: 0 };
  for (const { entry, day } of entries) {
    const kind = entry.data.sample ? 'sample' : 'real';
    if (day === undefined) undated[kind] += 1;
    else {
      const month = day.slice(0, 7);
      if (!byMonth.has(month)) byMonth.set(month, { real: 0, sample: 0 });
      byMonth.get(month)![kind] += 1;
    }
  }
  const sum = { real: 0, sample: 0 };
  const history = monthsOf(year).map((month): MonthPoint => {
    const added = byMonth.get(month) ?? NOTHING;
    sum.real += added.real;
    sum.sample += added.sample;
    const come = month <= today.slice(0, 7);
    return { month, added, value: come ? { real: valueOf(sum.real, 'real'), sample: valueOf(sum.sample, 'sample') } : undefined };
  });
  const value = valueOf(count.real, 'real');
  return {
    value,
    sampleValue: count.sample > 0 ? valueOf(count.sample, 'sample') : undefined,
    unit: valueUnit(how),
    count,
    countUnit: countUnit(how),
    whole,
    entries,
    figures: [],
    history,
    undated,
    missing: value === undefined ? 'nothing-due' : undefined,
  };
};

const measureFigures = (how: Extract<Measure, { by: 'figures' }>, year: number, today: string): Measured => {
  const { start, end } = fiscalYearSpan(year);
  const figures = how.figures
    .filter(({ date }) => date >= start && date <= end && date <= today)
    .toSorted((a, b) => compareCodes(a.date, b.date));
  const combine = combineOf(how);
  const combined = (sample: boolean, until?: string): number | undefined => {
    const values = figures.filter((figure) => figure.sample === sample && (until === undefined || figure.date.slice(0, 7) <= until));
    if (values.length === 0) return undefined;
    return combine === 'latest' ? values.at(-1)!.value : values.reduce((total, { value }) => total + value, 0);
  };
  const valueOf = (amount: number | undefined) => (amount !== undefined && how.whole ? percent(amount, how.whole.amount) : amount);
  const history = monthsOf(year).map((month): MonthPoint => {
    const added = (sample: boolean) =>
      combine === 'latest'
        ? 0
        : figures
            .filter((figure) => figure.sample === sample && figure.date.startsWith(month))
            .reduce((total, { value }) => total + value, 0);
    return {
      month,
      added: { real: added(false), sample: added(true) },
      value: month <= today.slice(0, 7) ? { real: valueOf(combined(false, month)), sample: valueOf(combined(true, month)) } : undefined,
    };
  });
  const value = valueOf(combined(false));
  return {
    value,
    sampleValue: valueOf(combined(true)),
    unit: valueUnit(how),
    count: { real: combined(false) ?? 0, sample: combined(true) ?? 0 },
    countUnit: countUnit(how),
    whole: how.whole && { real: how.whole.amount, sample: how.whole.amount, of: how.whole.of, source: how.whole.source },
    entries: [],
    figures,
    history,
    undated: NOTHING,
    missing: value === undefined ? 'no-figures' : undefined,
  };
};

/** Three months of a fiscal year. */
export interface QuarterPoint extends Omit<MonthPoint, 'month'> {
  quarter: 1 | 2 | 3 | 4;
  months: readonly MonthPoint[];
}

/** The four quarters of a fiscal year, October to December first; the value of one is that of its last month that has come. */
export const quartersOf = (history: readonly MonthPoint[]): QuarterPoint[] =>
  ([1, 2, 3, 4] as const).map((quarter) => {
    const months = history.slice((quarter - 1) * 3, quarter * 3);
    const sum = (kind: keyof Counted) => months.reduce((total, { added }) => total + added[kind], 0);
    return {
      quarter,
      months,
      added: { real: sum('real'), sample: sum('sample') },
      value: months.findLast(({ value }) => value !== undefined)?.value,
    };
  });
