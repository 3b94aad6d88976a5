import { compareCodes } from '../thai/order.ts';
import { departmentOf, isInForce, type AnyEntry, type Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { asksOf } from './plan-groups.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import type { Period } from './row-period.ts';
import { reviewState } from './review-cycle.ts';
import { reportTiming, returnDay } from './training-follow-up.ts';

/** Something that is due on a day. */
export type DueDate =
  | { kind: 'review'; day: string; entry: AnyEntry }
  | { kind: 'training-report'; day: string; entry: Entry<'training-reports'>; returned: string }
  /** Rows of a plan that end on the same day: a plan has them end together, most often with its year. */
  | { kind: 'rows'; day: string; plan: Entry<'plans'>; ends: readonly SpanEnd[] };

/** The end of one of the spans of days in which a row is worked on. */
export interface SpanEnd {
  result: RowResult;
  span: Period;
  /** Place of the span, from 1, of how many; the last one ends the row. */
  part: number;
  parts: number;
}

/** The same at every build, as long as it is about the same thing. */
export const dueDateId = (due: DueDate): string => {
  if (due.kind === 'review') return `review-${due.entry.collection}-${due.entry.id}`;
  return due.kind === 'training-report' ? `report-${due.entry.id}` : `plan-${due.plan.id}-${due.day}`;
};

/**
 * Everything with a due day, in order of days: reviews of entries, training reports, ends of each span of
 * plan rows; of one department only when it is named. Cancelled rows and what has been replaced are not due,
 * nor are rows that name no time.
 */
export const dueDates = (kb: KnowledgeBase, department?: string): DueDate[] => {
  const dates: DueDate[] = [];
  for (const entry of kb.all) {
    if (department !== undefined && departmentOf(entry) !== department) continue;
    const review = reviewState(entry, kb.today);
    if (review) dates.push({ kind: 'review', day: review.due, entry });
    const returned = entry.collection === 'training-reports' && isInForce(entry, kb.today) ? returnDay(entry) : undefined;
    if (entry.collection === 'training-reports' && returned !== undefined)
      dates.push({ kind: 'training-report', day: reportTiming({ returned }, kb.today).due, entry, returned });
  }
  for (const plan of kb.entries('plans')) {
    const results = resultsOf(kb, plan.id).filter(
      (result) => result.status !== 'cancelled' && (department === undefined || asksOf(result, department)),
    );
    const ends = results.flatMap((result) => {
      const spans = result.period?.spans ?? [];
      return spans.map((span, index): SpanEnd => ({ result, span, part: index + 1, parts: spans.length }));
    });
    for (const [day, own] of Map.groupBy(ends, ({ span }) => span.end)) dates.push({ kind: 'rows', day, plan, ends: own });
  }
  return dates.sort((a, b) => compareCodes(a.day, b.day) || compareCodes(dueDateId(a), dueDateId(b)));
};

/** Departments that something is due from; the others have no calendar, which may not be empty. */
export const busyDepartments = (kb: KnowledgeBase): readonly Entry<'departments'>[] =>
  kb.entries('departments').filter(({ id }) => dueDates(kb, id).length > 0);
