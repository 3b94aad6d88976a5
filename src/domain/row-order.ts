import { compareCodes } from '../thai/order.ts';
import { isOver, resultsOf, type RowResult } from './plan-results.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { CAUSES, needsAction } from './row-cause.ts';

/** After every day: of rows that end on no known day. */
const LAST = '9999-12-31';

/** What needs attention first: late, then what nobody wrote down; within one cause the row that is furthest from its target. */
export const lateFirst = (results: readonly RowResult[]): RowResult[] =>
  results
    .map((result, place) => ({ result, place }))
    .sort(
      (a, b) =>
        CAUSES.indexOf(a.result.cause) - CAUSES.indexOf(b.result.cause) ||
        (a.result.progress ?? 2) - (b.result.progress ?? 2) ||
        compareCodes(a.result.period?.end ?? LAST, b.result.period?.end ?? LAST) ||
        a.place - b.place,
    )
    .map(({ result }) => result);

/** The rows of a plan that ask somebody to act, the most urgent first; none of a year that is over. */
export const urgentRows = (kb: KnowledgeBase, plan: Entry<'plans'>): RowResult[] =>
  isOver(plan, kb.today) ? [] : lateFirst(resultsOf(kb, plan.id).filter(({ cause }) => needsAction(cause)));
