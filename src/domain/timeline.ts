import { type AnyEntry, type Entry, entryYear } from './entry.ts';
import { addDays } from '../thai/days.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { monthsOf } from './measure.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import { reviewState } from './review-cycle.ts';
import type { Period } from './row-status.ts';
import { compareCodes } from '../thai/order.ts';
import { REPORT_DAYS } from './training-follow-up.ts';

/** What happens on a day of a plan's year. */
export const EVENT_KINDS = ['meeting', 'session', 'training', 'report-due', 'review-due', 'row-end'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One event: of an entry, or the end of a plan row. */
export interface TimelineEvent {
  day: string;
  kind: EventKind;
  title: string;
  /** The entry it belongs to; undefined for a plan row. */
  entry: AnyEntry | undefined;
  /** Key of the plan row that ends. */
  row: string | undefined;
  sample: boolean;
}

/** Rows that are worked on in the same days. */
export interface TimelinePeriod extends Period {
  results: readonly RowResult[];
}

/** The year of a plan: the periods of its rows, and what happens in each month. */
export interface Timeline {
  /** First and last day of the fiscal year. */
  start: string;
  end: string;
  /** In order of their beginnings; rows of the same days share one. */
  periods: readonly TimelinePeriod[];
  months: readonly { month: string; events: readonly TimelineEvent[] }[];
}

/** Works out the timeline of a plan's year. A row's end is an event only where it is not the end of the year itself. */
export const timelineOf = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Timeline => {
  const year = plan.data.fiscalYear;
  const { start, end } = fiscalYearSpan(year);
  const results = resultsOf(kb, plan.id, today);

  const periods = new Map<string, RowResult[]>();
  for (const result of results) {
    const key = `${result.period.start}/${result.period.end}`;
    if (!periods.has(key)) periods.set(key, []);
    periods.get(key)!.push(result);
  }

  const events: TimelineEvent[] = [];
  const add = (day: string, kind: EventKind, entry: AnyEntry) => {
    if (day >= start && day <= end) events.push({ day, kind, title: entry.data.title, entry, row: undefined, sample: entry.data.sample });
  };
  for (const entry of kb.all) {
    if (entry.collection === 'meetings') add(entry.data.date, 'meeting', entry);
    else if (entry.collection === 'cop-summaries') add(entry.data.date, 'session', entry);
    else if (entry.collection === 'training-reports') {
      add(entry.data.start, 'training', entry);
      if (entryYear(entry) === year) add(addDays(entry.data.returned, REPORT_DAYS), 'report-due', entry);
    }
    const review = reviewState(entry, today);
    if (review) add(review.due, 'review-due', entry);
  }
  for (const { key, row, period } of results)
    if (period.end < end) events.push({ day: period.end, kind: 'row-end', title: row.activity, entry: undefined, row: key, sample: false });
  events.sort((a, b) => compareCodes(a.day, b.day) || compareCodes(a.kind, b.kind) || compareCodes(a.title, b.title));

  return {
    start,
    end,
    periods: [...periods.values()]
      .map((own) => ({ ...own[0]!.period, results: own }))
      .sort((a, b) => compareCodes(a.start, b.start) || compareCodes(a.end, b.end)),
    months: monthsOf(year).map((month) => ({ month, events: events.filter(({ day }) => day.startsWith(month)) })),
  };
};
