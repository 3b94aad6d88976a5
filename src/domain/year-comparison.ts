import type { CollectionName } from '../schemas/collections.ts';
import type { Entry } from './entry.ts';
import { ofYear } from './gatherings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted } from './measure/counted.ts';
import { planBudget } from './plan-budget.ts';
import { planOfYear } from './plan.ts';
import { resultsOf } from './plan-results.ts';
import { summarize, type Summary } from './plan-summary.ts';

/** A plan in figures, and how they differ from those of the plan of the year before. */
export interface YearInFigures {
  plan: Entry<'plans'>;
  year: number;
  /** Place among several plans of the year, from 1; undefined for the only one. */
  place: number | undefined;
  summary: Summary;
  budget: number;
  /** Entries of the year, by collection. */
  counts: Record<YearCount, Counted>;
  /** This plan less the main one of the year before; undefined in the first year. */
  change: { rows: number; done: number; progress: number | undefined; budget: number; counts: Record<YearCount, number> } | undefined;
}

/** Collections that are compared between years, beside the plan's own rows. */
export const YEAR_COUNTS = [
  'assets',
  'cop-summaries',
  'training-reports',
  'activities',
  'meetings',
] as const satisfies readonly CollectionName[];
export type YearCount = (typeof YEAR_COUNTS)[number];

/** Entries of a year by collection: those that the page of the year gathers. */
const countYear = (kb: KnowledgeBase, year: number): YearInFigures['counts'] => {
  const gathered = new Map(ofYear(kb, year).map(({ collection, entries }) => [collection, entries]));
  return Object.fromEntries(YEAR_COUNTS.map((name) => [name, tally(gathered.get(name) ?? [])])) as YearInFigures['counts'];
};

/** Every plan side by side, oldest first, of a year the main one first. */
export const compareYears = (kb: KnowledgeBase, today = kb.today): YearInFigures[] => {
  const isMain = (plan: Entry<'plans'>) => plan === planOfYear(kb, plan.data.fiscalYear);
  const plans = kb.entries('plans').toSorted((a, b) => a.data.fiscalYear - b.data.fiscalYear || Number(isMain(b)) - Number(isMain(a)));
  const years: YearInFigures[] = [];
  for (const plan of plans) {
    const year = plan.data.fiscalYear;
    const summary = summarize(resultsOf(kb, plan.id, today));
    const budget = planBudget(plan);
    const counts = countYear(kb, year);
    const ofSameYear = plans.filter(({ data }) => data.fiscalYear === year);
    const earlier = years.findLast((each) => each.year < year)?.year;
    const before = earlier === undefined ? undefined : years.find((each) => each.plan === planOfYear(kb, earlier));
    years.push({
      plan,
      year,
      place: ofSameYear.length > 1 ? ofSameYear.indexOf(plan) + 1 : undefined,
      summary,
      budget,
      counts,
      change: before && {
        rows: summary.rows - before.summary.rows,
        done: summary.byCause.done - before.summary.byCause.done,
        progress:
          summary.progress !== undefined && before.summary.progress !== undefined ? summary.progress - before.summary.progress : undefined,
        budget: budget - before.budget,
        counts: Object.fromEntries(YEAR_COUNTS.map((name) => [name, counts[name].real - before.counts[name].real])) as Record<
          YearCount,
          number
        >,
      },
    });
  }
  return years;
};
