import type { PlanRow } from '../schemas/plan.ts';
import type { ResultStatus } from '../schemas/vocabulary.ts';
import { daysBetween } from '../thai/days.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';

/**
 * Where a plan row stands on a day. The first rule that holds decides:
 *
 * | # | when                                                              | status           |
 * | - | ----------------------------------------------------------------- | ---------------- |
 * | 1 | the plan reports the row as cancelled                             | `cancelled`      |
 * | 2 | value and target are known, value ≥ target (even before the start)| `done`           |
 * | 3 | value or target is unknown, and the plan reports it as done       | `done`           |
 * | 4 | today is before the first day                                     | `not-started`    |
 * | 5 | value and target are known, today is after the last day           | `overdue`        |
 * | 6 | …, nothing counted yet and nothing expected yet                   | `not-started`    |
 * | 7 | …, value ≥ what is expected by today                              | `on-track`       |
 * | 8 | …, otherwise                                                      | `behind`         |
 * | 9 | unknown, reported in progress or not started, after the last day  | `overdue`        |
 * | 10| unknown, reported in progress                                     | `on-track`       |
 * | 11| unknown, reported as not started                                  | `not-started`    |
 * | 12| unknown, nothing reported                                         | `not-measurable` |
 *
 * Expected by today is the target's share of the days gone by, rounded down to a whole unit, so that
 * nothing is late on its first day; on the last day it is the whole target. The last day itself still
 * belongs to the period. A period without a first or last day takes that of the fiscal year; one that
 * reaches beyond the year is cut to it, since only the year counts; one wholly outside it (a slip of
 * the print) is the year.
 */
export const rowStatus = (
  row: { status: PlanRow['status'] | undefined; value: number | undefined; target: number | undefined },
  period: Period,
  today: string,
): ResultStatus => {
  const { status, value, target } = row;
  if (status === 'cancelled') return 'cancelled';
  if (value !== undefined && target !== undefined) {
    if (value >= target) return 'done';
    if (today < period.start) return 'not-started';
    if (today > period.end) return 'overdue';
    const expected = expectedBy(target, period, today);
    if (value === 0 && expected === 0) return 'not-started';
    return value >= expected ? 'on-track' : 'behind';
  }
  if (status === 'done') return 'done';
  if (today < period.start) return 'not-started';
  if (status === undefined) return 'not-measurable';
  if (today > period.end) return 'overdue';
  return status === 'in-progress' ? 'on-track' : 'not-started';
};

/** First and last day on which a row is worked on, both within the fiscal year. */
export interface Period {
  start: string;
  end: string;
}

/** The days of a row's period that lie in the fiscal year (B.E.) of its plan. */
export const periodInYear = (period: { start?: string | undefined; end?: string | undefined }, year: number): Period => {
  const span = fiscalYearSpan(year);
  const start = period.start && period.start > span.start ? period.start : span.start;
  const end = period.end && period.end < span.end ? period.end : span.end;
  return start <= end ? { start, end } : span;
};

/** How much of a target should be there by the end of a day, in whole units. */
export const expectedBy = (target: number, { start, end }: Period, today: string): number => {
  if (today < start) return 0;
  if (today >= end) return target;
  return Math.floor((target * (daysBetween(start, today) + 1)) / (daysBetween(start, end) + 1));
};
