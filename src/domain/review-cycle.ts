import { addMonths, daysBetween } from '../thai/days.ts';

/** Days before a review is due from which editors are warned. */
const SOON = 30;

export type ReviewState = { state: 'fresh' | 'due-soon' | 'overdue'; due: string };

/** When an entry is to be reviewed next, counted from its last review or update; undefined without a cycle. */
export const reviewState = (
  entry: { reviewEvery?: number | undefined; reviewed?: string | undefined; updated: string },
  today: string,
): ReviewState | undefined => {
  if (!entry.reviewEvery) return undefined;
  const last = entry.reviewed && entry.reviewed > entry.updated ? entry.reviewed : entry.updated;
  const due = addMonths(last, entry.reviewEvery);
  const left = daysBetween(today, due);
  return { state: left < 0 ? 'overdue' : left <= SOON ? 'due-soon' : 'fresh', due };
};
