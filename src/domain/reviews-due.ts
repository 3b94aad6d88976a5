import { compareCodes } from '../thai/order.ts';
import { departmentOf, isOfBase, type AnyEntry, type Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { reviewState, type ReviewState } from './review-cycle.ts';

/** A review that is overdue, or due soon. */
export interface DueReview extends ReviewState {
  entry: AnyEntry;
}

/** What a department is to review now, what has waited longest first; `department` is undefined for what nobody is named for. */
export interface DueReviews {
  department: Entry<'departments'> | undefined;
  reviews: readonly DueReview[];
}

/** What is to be reviewed now, by department in their order. Drafts, samples and what is of the engine are nobody's to review. */
export const reviewsDue = (kb: KnowledgeBase): DueReviews[] => {
  const due = kb.all.flatMap((entry): DueReview[] => {
    const review = reviewState(entry, kb.today);
    const isAsked = entry.data.status === 'published' && !entry.data.sample && !isOfBase(entry);
    return review && review.state !== 'fresh' && isAsked ? [{ entry, ...review }] : [];
  });
  const byDepartment = Map.groupBy(
    due.sort((a, b) => compareCodes(a.due, b.due) || compareCodes(a.entry.address, b.entry.address)),
    ({ entry }) => departmentOf(entry),
  );
  return [...kb.entries('departments'), undefined].flatMap((department) => {
    const reviews = byDepartment.get(department?.id);
    return reviews ? [{ department, reviews }] : [];
  });
};
