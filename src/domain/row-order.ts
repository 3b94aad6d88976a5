import { RESULT_STATUSES, type ResultStatus } from '../schemas/vocabulary.ts';
import { compareCodes } from '../thai/order.ts';
import type { RowResult } from './plan-results.ts';

const URGENCY = Object.keys(RESULT_STATUSES) as ResultStatus[];

/** After every day: of rows that end on no known day. */
const LAST = '9999-12-31';

/** What needs attention first: overdue, over a limit, behind, not started; within one status the row that is furthest from its target. */
export const lateFirst = (results: readonly RowResult[]): RowResult[] =>
  results
    .map((result, place) => ({ result, place }))
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.result.status) - URGENCY.indexOf(b.result.status) ||
        (a.result.progress ?? 2) - (b.result.progress ?? 2) ||
        compareCodes(a.result.period?.end ?? LAST, b.result.period?.end ?? LAST) ||
        a.place - b.place,
    )
    .map(({ result }) => result);

/** Whether a status asks somebody to act. */
export const needsAction = (status: ResultStatus): boolean => status === 'overdue' || status === 'over-limit' || status === 'behind';
