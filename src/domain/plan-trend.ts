import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted } from './measure/counted.ts';
import { planRows } from './plan.ts';
import { resultOn } from './plan-results.ts';
import { summarize } from './plan-summary.ts';
import { quarterSpan } from './row-period.ts';

/** How a plan stood at the end of a quarter of its year, or today in the quarter that runs. */
export interface QuarterOfPlan {
  quarter: 1 | 2 | 3 | 4;
  /** Entries that count in any row and are of this quarter, each once. */
  entries: Counted;
  /** Rows whose targets were met by then. */
  done: number;
  /** Mean share of the targets reached by then; undefined where none could be compared. */
  progress: number | undefined;
}

const known = new WeakMap<Entry<'plans'>, readonly QuarterOfPlan[]>();

/** The quarters of a plan's year that have begun; worked out once a build. */
export const planTrend = (kb: KnowledgeBase, plan: Entry<'plans'>): readonly QuarterOfPlan[] => {
  const trend = known.get(plan) ?? ([1, 2, 3, 4] as const).flatMap((quarter) => quarterOf(kb, plan, quarter) ?? []);
  known.set(plan, trend);
  return trend;
};

const quarterOf = (kb: KnowledgeBase, plan: Entry<'plans'>, quarter: QuarterOfPlan['quarter']): QuarterOfPlan | undefined => {
  const { start, end } = quarterSpan(plan.data.fiscalYear, quarter);
  if (kb.today < start) return undefined;
  const day = kb.today < end ? kb.today : end;
  // Of this plan alone: the results of all would be those of every plan, on four days of each of their years.
  const results = [...planRows(kb).values()].filter((place) => place.plan === plan).map((place) => resultOn(kb, place, day));
  const { byCause, progress } = summarize(results);
  const entries = new Set(
    results.flatMap((result) => result.entries.filter((counted) => isWithin(counted.day, start, end)).map(({ entry }) => entry)),
  );
  return { quarter, entries: tally([...entries]), done: byCause.done, progress };
};

const isWithin = (day: string | undefined, start: string, end: string): boolean => day !== undefined && day >= start && day <= end;
