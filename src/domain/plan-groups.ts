import type { PlanRow } from '../schemas/plan.ts';
import type { Entry } from './entry.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { currentPlans } from './plan.ts';
import { resultsOf, type RowResult } from './plan-results.ts';
import { summarize, type Summary } from './plan-summary.ts';

/** A part of a plan: a desired state, a process or a department, with its rows and their summary. */
export interface Group {
  /** Id of the desired state, process or department; `''` for rows that belong to none. */
  id: string;
  title: string;
  results: readonly RowResult[];
  summary: Summary;
}

const group = (id: string, title: string, results: readonly RowResult[]): Group => ({ id, title, results, summary: summarize(results) });

/** Rows by the desired state that their table names; what names none has no title. States without a table are kept, with no rows, so that the gap is seen. */
export const byDesiredState = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] => {
  const results = resultsOf(kb, plan.id, today);
  const states = plan.data.desiredStates.map(({ id, title }) =>
    group(
      id,
      title,
      results.filter(({ table }) => table.desiredStateId === id),
    ),
  );
  // A table whose state is none of the plan's stands under the words it is printed with; one that prints none, under none.
  const others = [...new Set(results.filter(({ table }) => !table.desiredStateId).map(({ table }) => table.desiredState ?? ''))];
  return [
    ...states,
    ...others.map((title) =>
      group(
        '',
        title,
        results.filter(({ table }) => !table.desiredStateId && (table.desiredState ?? '') === title),
      ),
    ),
  ];
};

/** Whether a row asks something of a department. */
export const asksOf = ({ row }: { row: PlanRow }, department: string): boolean =>
  row.responsible.all || row.responsible.departments.includes(department) || row.responsible.joint.includes(department);

/** Whether a row asks something of every department of the municipality, whether the plan says so or names them one by one. */
export const asksAll = (kb: KnowledgeBase, result: { row: PlanRow }): boolean => {
  const departments = kb.entries('departments');
  return result.row.responsible.all || (departments.length > 1 && departments.every(({ id }) => asksOf(result, id)));
};

/** What the plans of the current year ask of a department. */
export const currentlyAsked = (kb: KnowledgeBase, department: string): RowResult[] =>
  currentPlans(kb).flatMap((plan) => resultsOf(kb, plan.id).filter((result) => asksOf(result, department)));

/** Rows by who is responsible, each once for whom it is alone of: what asks all departments stands first, what asks none of them under `''`. */
export const byResponsible = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): (Group & { kind: 'all' | 'department' | 'posts' })[] => {
  const results = resultsOf(kb, plan.id, today);
  const all = results.filter((result) => asksAll(kb, result));
  const some = results.filter((result) => !all.includes(result));
  return [
    { kind: 'all' as const, ...group('', '', all) },
    ...kb.entries('departments').map(({ id, data }) => ({
      kind: 'department' as const,
      ...group(
        id,
        data.title,
        some.filter((result) => asksOf(result, id)),
      ),
    })),
    { kind: 'posts' as const, ...group('', '', some.filter(isOfPosts)) },
  ].filter((each) => each.results.length > 0);
};

/** Whether a row is of posts and committees alone. */
const isOfPosts = ({ row: { responsible } }: { row: PlanRow }): boolean =>
  !responsible.all && responsible.departments.length + responsible.joint.length === 0;

/** Rows by responsible department; rows of all departments stand under each, rows of posts and committees under `''`. */
export const byDepartment = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] => {
  const results = resultsOf(kb, plan.id, today);
  const departments = kb.entries('departments').map(({ id, data }) =>
    group(
      id,
      data.title,
      results.filter((result) => asksOf(result, id)),
    ),
  );
  return [...departments, group('', '', results.filter(isOfPosts))].filter((department) => department.results.length > 0);
};
