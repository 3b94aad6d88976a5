import type { Problem } from '../content/problem.ts';

/** What server and page say to one another in dev, over Vite's socket. */
export const PROBLEMS_MESSAGE = 'tessaban:problems';
/** A page asks for what is wrong right now. */
export const PAGE_OPENED_MESSAGE = 'tessaban:page-opened';

/** What a page is told. */
export interface ProblemsMessage {
  problems: readonly Problem[];
}
