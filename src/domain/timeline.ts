import type { AnyEntry, Entry } from './entry.ts';
import { dueDates } from './due-dates.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { monthsOf } from './measure/history.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import type { RowPeriod } from './row-period.ts';
import { compareCodes } from '../thai/order.ts';

/** What happens on a day of a plan's year. */
export const EVENT_KINDS = ['meeting', 'session', 'training', 'activity', 'report-due', 'review-due', 'row-end'] as const;
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
export interface TimelinePeriod extends RowPeriod {
  results: readonly RowResult[];
}

/** The year of a plan: the periods of its rows, and what happens in each month. */
export interface Timeline {
  /** First and last day of the fiscal year. */
  start: string;
  end: string;
  /** In order of their beginnings; rows of the same days share one. */
  periods: readonly TimelinePeriod[];
  /** Rows for which the plan names no time. */
  withoutPeriod: readonly RowResult[];
  months: readonly { month: string; events: readonly TimelineEvent[] }[];
}

/** Works out the timeline of a plan's year. A row's end is an event only where it is not the end of the year itself. */
export const timelineOf = (kb: KnowledgeBase, plan: Entry<'plans'>): Timeline => {
  const year = plan.data.fiscalYear;
  const { start, end } = fiscalYearSpan(year);
  const results = resultsOf(kb, plan.id);

  const periods = Map.groupBy(
    results.filter(({ period }) => period),
    ({ period }) => period!.spans.map((span) => `${span.start}/${span.end}`).join(' '),
  );

  const events: TimelineEvent[] = [];
  const add = (day: string, kind: EventKind, entry: AnyEntry) => {
    if (day >= start && day <= end) events.push({ day, kind, title: entry.data.title, entry, row: undefined, sample: entry.data.sample });
  };
  for (const entry of kb.all) {
    if (entry.collection === 'meetings') add(entry.data.date, 'meeting', entry);
    else if (entry.collection === 'cop-summaries') for (const { date } of [entry.data, ...entry.data.moreDays]) add(date, 'session', entry);
    else if (entry.collection === 'training-reports') add(entry.data.start, 'training', entry);
    else if (entry.collection === 'activities') add(entry.data.start, 'activity', entry);
  }
  for (const due of dueDates(kb)) {
    if (due.kind === 'review') add(due.day, 'review-due', due.entry);
    else if (due.kind === 'training-report') add(due.day, 'report-due', due.entry);
    // The end of the year itself is everybody's.
    else if (due.plan === plan && due.day < end)
      for (const { key, row } of due.results)
        events.push({ day: due.day, kind: 'row-end', title: row.activity, entry: undefined, row: key, sample: false });
  }
  events.sort((a, b) => compareCodes(a.day, b.day) || compareCodes(a.kind, b.kind) || compareCodes(a.title, b.title));

  return {
    start,
    end,
    periods: [...periods.values()]
      .map((own) => ({ ...own[0]!.period!, results: own }))
      .sort((a, b) => compareCodes(a.start, b.start) || compareCodes(a.end, b.end)),
    withoutPeriod: results.filter(({ period }) => !period),
    months: monthsOf(year).map((month) => ({ month, events: events.filter(({ day }) => day.startsWith(month)) })),
  };
};
