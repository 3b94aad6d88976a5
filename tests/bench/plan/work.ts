import { dueDates } from '#src/domain/due-dates.ts';
import type { AnyEntry } from '#src/domain/entry.ts';
import { chainOf, knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { byDesiredState, byDepartment } from '#src/domain/plan-groups.ts';
import { planResults, resultsOf } from '#src/domain/plan-results.ts';
import { summarize } from '#src/domain/plan-summary.ts';
import { lateFirst } from '#src/domain/row-order.ts';
import { compareYears } from '#src/domain/year-comparison.ts';
import { resultRecords } from '#src/text/results-table.ts';
import { suggestions } from '#src/domain/assessment.ts';
import { timelineOf } from '#src/domain/timeline.ts';
import { trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { writeReport } from '#src/text/report.ts';

/** Everything that the living plan adds to a build before anything is drawn, in the order of a build. */
export const WORK: readonly { name: string; run: (kb: KnowledgeBase) => unknown }[] = [
  { name: 'results of every plan row', run: (kb) => planResults(kb) },
  {
    name: 'plan overviews, by state, process and department',
    run: (kb) =>
      kb.entries('plans').map((plan) => {
        const results = resultsOf(kb, plan.id);
        return [summarize(results), lateFirst(results), byDesiredState(kb, plan), byDepartment(kb, plan)];
      }),
  },
  { name: 'years side by side', run: (kb) => compareYears(kb) },
  { name: 'timelines', run: (kb) => kb.entries('plans').map((plan) => timelineOf(kb, plan)) },
  {
    name: 'follow-up of training reports',
    run: (kb) => [undefined, ...kb.entries('plans').map(({ data }) => data.fiscalYear)].map((year) => trainingFollowUp(kb, year)),
  },
  {
    name: 'knowledge chain of every asset and summary',
    run: (kb) => [...kb.entries('assets'), ...kb.entries('cop-summaries')].map((entry) => chainOf(kb, entry as AnyEntry)),
  },
  { name: 'risks', run: (kb) => knowledgeRisks(kb) },
  { name: 'self-assessments', run: (kb) => kb.entries('assessments').map((entry) => suggestions(kb, entry)) },
  { name: 'reports to the mayor', run: (kb) => kb.entries('plans').map((plan) => writeReport(kb, plan)) },
  { name: 'table of results', run: (kb) => resultRecords(kb) },
  {
    name: 'due dates, of all and by department',
    run: (kb) => [undefined, ...kb.entries('departments').map(({ id }) => id)].map((department) => dueDates(kb, department)),
  },
];
