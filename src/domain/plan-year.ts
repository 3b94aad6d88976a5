import { fiscalYearOf } from '../thai/fiscal-year.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { currentPlan } from './plan.ts';

/** The year of the plan that a site shows, and the one that it is. */
export interface YearApart {
  shown: number;
  today: number;
}

/** Where the plan that a site shows is of another fiscal year than today's: which years these are. A site without a plan shows none. */
export const planYearApart = (kb: KnowledgeBase): YearApart | undefined => {
  const shown = currentPlan(kb)?.data.fiscalYear;
  const today = fiscalYearOf(kb.today);
  return shown === undefined || shown === today ? undefined : { shown, today };
};
