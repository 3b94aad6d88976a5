import type { AnyEntry, Entry } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { dueDates, type SpanEnd } from './due-dates.ts';
import { eventDays } from './event-days.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { monthsOf } from './measure/history.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import type { Period, RowPeriod } from './row-period.ts';
import { compareCodes } from '../thai/order.ts';

/** What happens on a day of a plan's year. */
export const EVENT_KINDS = ['meeting', 'session', 'training', 'activity', 'report-due', 'review-due', 'row-end'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What entries of a collection tell of. */
const KIND_OF: Partial<Record<CollectionName, EventKind>> = {
  meetings: 'meeting',
  'cop-summaries': 'session',
  'training-reports': 'training',
  activities: 'activity',
};

/** One event: of an entry, or the end of a span of a plan row. */
export interface TimelineEvent {
  /** The day under which it stands: its first one in the year. */
  day: string;
  /** Its first and last day. */
  start: string;
  end: string;
  kind: EventKind;
  title: string;
  /** The entry it belongs to; undefined for a plan row. */
  entry: AnyEntry | undefined;
  /** Key of the plan row that ends, and which of its spans does. */
  row: string | undefined;
  part: Pick<SpanEnd, 'part' | 'parts'> | undefined;
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

/** Works out the timeline of a plan's year. The end of a span is an event only where it is not the end of the year itself. */
export const timelineOf = (kb: KnowledgeBase, plan: Entry<'plans'>): Timeline => {
  const year = plan.data.fiscalYear;
  const { start, end } = fiscalYearSpan(year);
  const results = resultsOf(kb, plan.id);

  const periods = Map.groupBy(
    results.filter(({ period }) => period),
    ({ period }) => period!.spans.map((span) => `${span.start}/${span.end}`).join(' '),
  );

  const events: TimelineEvent[] = [];
  const add = (days: Period, kind: EventKind, entry: AnyEntry) => {
    if (days.end < start || days.start > end) return;
    const day = days.start > start ? days.start : start;
    const { title, sample } = entry.data;
    events.push({ ...days, day, kind, title, entry, row: undefined, part: undefined, sample });
  };
  for (const entry of kb.all) {
    const kind = KIND_OF[entry.collection];
    if (kind) for (const days of eventDays(entry)) add(days, kind, entry);
  }
  for (const due of dueDates(kb)) {
    if (due.kind === 'review') add({ start: due.day, end: due.day }, 'review-due', due.entry);
    else if (due.kind === 'training-report') add({ start: due.day, end: due.day }, 'report-due', due.entry);
    // The end of the year itself is everybody's.
    else if (due.plan === plan && due.day < end)
      for (const { result, part, parts } of due.ends) {
        const { day } = due;
        const { key, row } = result;
        events.push({
          day,
          start: day,
          end: day,
          kind: 'row-end',
          title: row.activity,
          entry: undefined,
          row: key,
          part: { part, parts },
          sample: false,
        });
      }
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
