import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted } from './measure/counted.ts';
import { resultsOf } from './plan-results.ts';
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

/** The quarters of a plan's year that have begun. */
export const planTrend = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): QuarterOfPlan[] =>
  ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const { start, end } = quarterSpan(plan.data.fiscalYear, quarter);
    if (today < start) return [];
    const results = resultsOf(kb, plan.id, today < end ? today : end);
    const { byCause, progress } = summarize(results);
    const entries = new Set(
      results.flatMap((result) =>
        result.entries.filter(({ day }) => day !== undefined && day >= start && day <= end).map(({ entry }) => entry),
      ),
    );
    return [{ quarter, entries: tally([...entries]), done: byCause.done, progress }];
  });
