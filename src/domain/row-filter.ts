import type { RowCause } from '../schemas/vocabulary.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { asksOf } from './plan-groups.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import { CAUSES } from './row-cause.ts';

/** Which rows of a plan are asked for: those of a department, or those that stand alike. */
export type RowFilter = { by: 'department'; department: Entry<'departments'> } | { by: 'cause'; cause: RowCause };

/** The rows of a plan that a filter lets through; all without one. */
export const filteredRows = (kb: KnowledgeBase, plan: Entry<'plans'>, filter: RowFilter | undefined): RowResult[] => {
  const results = resultsOf(kb, plan.id);
  if (filter === undefined) return results;
  return results.filter((result) => (filter.by === 'cause' ? result.cause === filter.cause : asksOf(result, filter.department.id)));
};

/**
 * The filters of a plan that some row passes, causes in order of urgency before departments. A department that answers for every row
 * has none of its own: where all do, the pages of all would be the same.
 */
export const rowFilters = (kb: KnowledgeBase, plan: Entry<'plans'>): RowFilter[] => {
  const filters: RowFilter[] = [
    ...CAUSES.map((cause) => ({ by: 'cause' as const, cause })),
    ...kb.entries('departments').map((department) => ({ by: 'department' as const, department })),
  ];
  const all = filteredRows(kb, plan, undefined).length;
  return filters.filter((filter) => {
    const { length } = filteredRows(kb, plan, filter);
    return length > 0 && (filter.by === 'cause' || length < all);
  });
};
