import { ROW_CAUSES, type ResultStatus, type RowCause } from '../schemas/vocabulary.ts';
import type { TargetResult } from './plan-results.ts';

/** What needs attention first. */
export const CAUSES = Object.keys(ROW_CAUSES) as RowCause[];

/** What is known of a target whose cause is asked for. */
type Judged = Pick<TargetResult, 'status' | 'goal' | 'missing'> & Recorded;
type Recorded = Pick<TargetResult, 'value' | 'how' | 'count' | 'whole'>;

/**
 * Whether a value stands for something recorded. A count that found nothing does not: the work may be done and only not written
 * down here, so its zero is no result yet. Of what was due, none done is a result; so is a zero that somebody entered, or that a counted log shows.
 */
export const isRecorded = ({ value, how, count, whole }: Recorded): boolean =>
  value !== undefined &&
  (how?.by === 'figures' || how?.by === 'usage' || count.real > 0 || (whole !== undefined && whole.of === undefined));

/**
 * Why a target stands where it does. `isPast` says that the fiscal year of its plan is over: what is missing then is history.
 *
 * | status                         | when                                     | cause                     | in a past year |
 * | ------------------------------ | ---------------------------------------- | ------------------------- | -------------- |
 * | cancelled, done, on the way    |                                          | the same                  |                |
 * | not started                    |                                          | `not-due`                 |                |
 * | over a limit                   |                                          | `over-limit`              | `missed`       |
 * | overdue, behind                | nothing recorded, and a number asked for | `unrecorded`              | `no-record`    |
 * | overdue, behind                | otherwise                                | the same                  | `missed`       |
 * | cannot be compared             | the plan says why it is not counted      | `not-counted`             |                |
 * |                                | its target is no number                  | `no-number`               |                |
 * |                                | it names no way to measure               | `no-measure`              | `no-record`    |
 * |                                | no figure is entered                     | `unrecorded`              | `no-record`    |
 * |                                | nothing was due yet                      | `not-due`                 | `no-record`    |
 */
export const targetCause = (target: Judged, isPast: boolean): RowCause => {
  const { status, goal, missing } = target;
  switch (status) {
    case 'cancelled':
    case 'done':
    case 'on-track':
      return status;
    case 'not-started':
      return 'not-due';
    case 'over-limit':
      return isPast ? 'missed' : status;
    case 'overdue':
    case 'behind':
      // A plan that itself reports a row as unfinished after its last day knows that it is late, without a number.
      if (target.value === undefined && !isPast) return status;
      if (!isRecorded(target)) return isPast ? 'no-record' : 'unrecorded';
      return isPast ? 'missed' : status;
    case 'not-measurable':
      if (missing === 'reason-given') return 'not-counted';
      if (!goal) return 'no-number';
      if (isPast) return 'no-record';
      if (missing === 'nothing-due') return 'not-due';
      return missing === 'no-measure' ? 'no-measure' : 'unrecorded';
  }
};

/** What of a row is said where none of its targets stands as the row does: some are done and the others have not begun. */
const OF_STATUS: Record<ResultStatus, RowCause> = {
  overdue: 'overdue',
  'over-limit': 'over-limit',
  behind: 'behind',
  'not-started': 'not-due',
  'on-track': 'on-track',
  'not-measurable': 'unrecorded',
  done: 'done',
  cancelled: 'cancelled',
};

/** The cause of a row: the most urgent one of its targets that stand as the row does. */
export const rowCause = (status: ResultStatus, targets: readonly { status: ResultStatus; cause: RowCause }[]): RowCause => {
  const own = new Set(targets.filter((target) => target.status === status).map(({ cause }) => cause));
  return CAUSES.find((cause) => own.has(cause)) ?? OF_STATUS[status];
};

/** What the causes come to in few words. */
export const STANDINGS = ['late', 'unknown', 'on-track', 'done', 'cancelled'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How a row stands, in few words: what cannot be told is neither late nor on the way. */
export const standingOf = (cause: RowCause): Standing => {
  if (isLate(cause) || cause === 'missed') return 'late';
  if (cause === 'on-track' || cause === 'not-due') return 'on-track';
  return cause === 'done' || cause === 'cancelled' ? cause : 'unknown';
};

/** Whether a cause asks somebody to act before its time is over, or says that it is. */
export const isLate = (cause: RowCause): boolean => cause === 'overdue' || cause === 'over-limit' || cause === 'behind';

/** Whether nothing can be said of a row until somebody writes something down. */
const isUnknown = (cause: RowCause): boolean => cause === 'unrecorded' || cause === 'no-measure' || cause === 'no-number';

/** Whether a cause asks somebody to act. */
export const needsAction = (cause: RowCause): boolean => isLate(cause) || isUnknown(cause);
