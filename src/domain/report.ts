import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** What the committee wrote for the report on a plan; undefined where it has written nothing yet. */
export const reportOf = (kb: KnowledgeBase, plan: Entry<'plans'>): Entry<'reports'> | undefined => kb.find('reports', plan.id);

/** The plan that a report is about. It is there: content with a report on an unknown plan does not build. */
export const planOf = (kb: KnowledgeBase, report: Entry<'reports'>): Entry<'plans'> => kb.find('plans', report.data.plan)!;

/** Plans whose report holds nothing but what is worked out, newest first. */
export const plansWithoutReport = (kb: KnowledgeBase): readonly Entry<'plans'>[] =>
  kb.entries('plans').filter((plan) => !reportOf(kb, plan));
