import { dueDates } from '#src/domain/due-dates.ts';
import { chainOf, knowledgeRisks } from '#src/domain/knowledge-chain.ts';
import type { AnyEntry, Library } from '#src/domain/library.ts';
import {
  byDesiredState,
  byDivision,
  byProcess,
  compareYears,
  lateFirst,
  planResults,
  resultsOf,
  summarize,
} from '#src/domain/plan-results.ts';
import { resultRecords } from '#src/domain/results-table.ts';
import { suggestions } from '#src/domain/assessment.ts';
import { timelineOf } from '#src/domain/timeline.ts';
import { trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { writeReport } from '#src/text/report.ts';

/** Everything that the living plan adds to a build before anything is drawn, in the order of a build. */
export const WORK: readonly { name: string; run: (library: Library) => unknown }[] = [
  { name: 'results of every plan row', run: (library) => planResults(library) },
  {
    name: 'plan overviews, by state, process and division',
    run: (library) =>
      library.entries('plans').map((plan) => {
        const results = resultsOf(library, plan.id);
        return [summarize(results), lateFirst(results), byDesiredState(library, plan), byProcess(library, plan), byDivision(library, plan)];
      }),
  },
  { name: 'years side by side', run: (library) => compareYears(library) },
  { name: 'timelines', run: (library) => library.entries('plans').map((plan) => timelineOf(library, plan)) },
  {
    name: 'follow-up of training reports',
    run: (library) =>
      [undefined, ...library.entries('plans').map(({ data }) => data.fiscalYear)].map((year) => trainingFollowUp(library, year)),
  },
  {
    name: 'knowledge chain of every asset and summary',
    run: (library) =>
      [...library.entries('assets'), ...library.entries('cop-summaries')].map((entry) => chainOf(library, entry as AnyEntry)),
  },
  { name: 'risks', run: (library) => knowledgeRisks(library) },
  { name: 'self-assessments', run: (library) => library.entries('assessments').map((entry) => suggestions(library, entry)) },
  { name: 'reports to the mayor', run: (library) => library.entries('plans').map((plan) => writeReport(library, plan)) },
  { name: 'table of results', run: (library) => resultRecords(library) },
  {
    name: 'due dates, of all and by department',
    run: (library) => [undefined, ...library.entries('departments').map(({ id }) => id)].map((department) => dueDates(library, department)),
  },
];
