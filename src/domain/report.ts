import type { Entry, Library } from './library.ts';

/** What the committee wrote for the report on a plan; undefined where it has written nothing yet. */
export const reportOf = (library: Library, plan: Entry<'plans'>): Entry<'reports'> | undefined => library.find('reports', plan.id);

/** The plan that a report is about. It is there: content with a report on an unknown plan does not build. */
export const planOf = (library: Library, report: Entry<'reports'>): Entry<'plans'> => library.find('plans', report.data.plan)!;

/** Plans whose report holds nothing but what is worked out, newest first. */
export const plansWithoutReport = (library: Library): readonly Entry<'plans'>[] =>
  library.entries('plans').filter((plan) => !reportOf(library, plan));
