import { addMonths, daysBetween } from '../thai/days.ts';
import { isInForce, madeOn, reviewDays, updateDays, type AnyEntry } from './entry.ts';

/** Days before a review is due from which editors are warned. */
const REVIEW_WARNING_DAYS = 30;

export interface ReviewState {
  state: 'fresh' | 'due-soon' | 'overdue';
  due: string;
}

/**
 * The day on which the review of an entry was due, seen on a day: counted from the last review or update
 * that had come by then. None without a cycle, for what was not made yet, and for what has been replaced.
 */
export const reviewDue = (entry: AnyEntry, day: string): string | undefined => {
  const { reviewEvery } = entry.data;
  if (!reviewEvery || !isInForce(entry, day)) return undefined;
  const last = [madeOn(entry), ...updateDays(entry), ...reviewDays(entry)]
    .filter((event) => event <= day)
    .sort()
    .at(-1);
  return last && addMonths(last, reviewEvery);
};

/** When an entry is to be reviewed next; undefined where nothing is due (see `reviewDue`). */
export const reviewState = (entry: AnyEntry, today: string): ReviewState | undefined => {
  const due = reviewDue(entry, today);
  if (!due) return undefined;
  const left = daysBetween(today, due);
  return { state: left < 0 ? 'overdue' : left <= REVIEW_WARNING_DAYS ? 'due-soon' : 'fresh', due };
};
