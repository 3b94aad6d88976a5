import type { PlanRow } from '../schemas/plan.ts';
import type { ResultStatus } from '../schemas/vocabulary.ts';
import { daysBetween } from '../thai/days.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import { isKept, type Goal } from './goal.ts';
import { quarterSpan, type Period, type RowPeriod } from './row-period.ts';

/** What is known of a target of a row. */
export interface TargetState {
  /** What the plan itself reports of the row. */
  status: PlanRow['status'] | undefined;
  value: number | undefined;
  goal: Goal | undefined;
}

/**
 * Where a target of a plan row stands on a day. The first rule that holds decides:
 *
 * | # | when                                                               | status           |
 * | - | ------------------------------------------------------------------ | ---------------- |
 * | 1 | the plan reports the row as cancelled                              | `cancelled`      |
 * | 2 | value and target are known, at least: value ≥ target, even before the start | `done`  |
 * | 3 | value or target is unknown, and the plan reports it as done        | `done`           |
 * | 4 | today is before the first day                                      | `not-started`    |
 * | 5 | at most or range: kept, and today is after the last day or the plan reports it as done | `done` |
 * | 6 | at most or range: value above the limit, also after the last day   | `over-limit`     |
 * | 7 | value and target are known, today is after the last day            | `overdue`        |
 * | 8 | at least or range: nothing counted yet and nothing expected yet    | `not-started`    |
 * | 9 | value ≥ what is expected by today; at most: nothing is             | `on-track`       |
 * | 10| …, otherwise                                                       | `behind`         |
 * | 11| unknown, reported in progress or not started, after the last day   | `overdue`        |
 * | 12| unknown, reported in progress                                      | `on-track`       |
 * | 13| unknown, reported as not started                                   | `not-started`    |
 * | 14| unknown, nothing reported                                          | `not-measurable` |
 *
 * A limit can still be broken until its last day, so keeping it is no more than on the way before that.
 *
 * Expected by today is the target's share of the days of work gone by, rounded down to a whole unit, so that nothing is
 * late on its first day; on the last day it is the whole target. Where the plan sets a number for each quarter, what the
 * quarters that are over should have brought is expected, and nothing of the one that runs. The last day itself still
 * belongs to the period. A period that reaches beyond the fiscal year is cut to it, since only the year counts. A row
 * without a period must be done within the year of its plan, and nothing is expected of it before that ends.
 */
export const targetStatus = (
  { status, value, goal }: TargetState,
  period: RowPeriod | undefined,
  year: number,
  today: string,
): ResultStatus => {
  const { start, end } = period ?? fiscalYearSpan(year);
  if (status === 'cancelled') return 'cancelled';
  if (value !== undefined && goal) {
    const limited = goal.atMost !== undefined;
    const kept = isKept(goal, value);
    if (kept && !limited) return 'done';
    if (today < start) return 'not-started';
    if (kept && (today > end || status === 'done')) return 'done';
    // More time would not mend it: it is neither late nor behind.
    if (limited && value > goal.atMost!) return 'over-limit';
    if (today > end) return 'overdue';
    if (goal.atLeast === undefined) return 'on-track';
    const expected = expectedBy(goal, period, year, today);
    if (value === 0 && expected === 0) return 'not-started';
    return value >= expected ? 'on-track' : 'behind';
  }
  if (status === 'done') return 'done';
  if (today < start) return 'not-started';
  if (status === undefined) return 'not-measurable';
  if (today > end) return 'overdue';
  return status === 'in-progress' ? 'on-track' : 'not-started';
};

/**
 * Where a row stands whose targets stand so: it is done when all are; else overdue, over a limit or behind where any is, the first of these; on the way where any
 * is on the way or done, and not started where none has begun. What cannot be compared keeps it from being done.
 */
export const rowStatus = (targets: readonly ResultStatus[]): ResultStatus => {
  const some = (status: ResultStatus): boolean => targets.includes(status);
  const [first = 'not-measurable'] = targets;
  if (targets.every((status) => status === first)) return first;
  if (some('overdue')) return 'overdue';
  if (some('over-limit')) return 'over-limit';
  if (some('behind')) return 'behind';
  if (some('on-track') || (some('done') && some('not-started'))) return 'on-track';
  return some('not-measurable') ? 'not-measurable' : first;
};

/** How much of a target should be there by the end of a day, in whole units; nothing where the plan names no time for it. */
export const expectedBy = (
  { atLeast = 0, byQuarter }: Omit<Goal, 'unit'>,
  period: RowPeriod | undefined,
  year: number,
  today: string,
): number => {
  if (byQuarter) return byQuarter.findLast((_, index) => quarterSpan(year, index + 1).end <= today) ?? 0;
  if (!period || today < period.start) return 0;
  if (today >= period.end) return atLeast;
  const gone = period.spans.reduce((days, span) => days + daysUntil(span, today), 0);
  const all = period.spans.reduce((days, span) => days + daysUntil(span, span.end), 0);
  return Math.floor((atLeast * gone) / all);
};

/** Days of a span up to the end of a day. */
const daysUntil = ({ start, end }: Period, day: string): number => (day < start ? 0 : daysBetween(start, day < end ? day : end) + 1);
