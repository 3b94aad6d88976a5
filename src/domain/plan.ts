import type { Entry } from './entry.ts';
import type { PlanRow, PlanTable } from '../schemas/plan.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** A row of a plan with the table and plan it stands in. */
export interface RowInPlan {
  plan: Entry<'plans'>;
  table: PlanTable;
  row: PlanRow;
  /** `plan/table/number`, the way entries refer to it. */
  key: string;
}

const found = new WeakMap<KnowledgeBase, Map<string, RowInPlan>>();

/** Every plan row by key, worked out once. */
export const planRows = (kb: KnowledgeBase): ReadonlyMap<string, RowInPlan> => {
  const known = found.get(kb);
  if (known) return known;
  const rows = new Map<string, RowInPlan>();
  for (const plan of kb.entries('plans'))
    for (const table of plan.data.tables)
      for (const row of table.rows) {
        const key = `${plan.id}/${table.id}/${row.number}`;
        rows.set(key, { plan, table, row, key });
      }
  found.set(kb, rows);
  return rows;
};

/** Rows of one step or element. */
export const rowsOfStep = (kb: KnowledgeBase, step: string): RowInPlan[] =>
  [...planRows(kb).values()].filter(({ row }) => row.step === step);

/** The plans of a fiscal year that are in force, else those that were; the main one first: the one that its file names after the year. */
const plansOfYear = (kb: KnowledgeBase, year: number): Entry<'plans'>[] => {
  const all = kb.entries('plans').filter(({ data }) => data.fiscalYear === year);
  const inForce = all.filter(({ data }) => data.status !== 'superseded');
  const plans = inForce.length > 0 ? inForce : all.slice(0, 1);
  const isMain = ({ id }: Entry<'plans'>) => id === String(year);
  return [...plans.filter(isMain), ...plans.filter((plan) => !isMain(plan))];
};

/** The main plan of a fiscal year. */
export const planOfYear = (kb: KnowledgeBase, year: number): Entry<'plans'> | undefined => plansOfYear(kb, year)[0];

/** The plan of the municipality's current fiscal year, else the newest. */
export const currentPlan = (kb: KnowledgeBase): Entry<'plans'> | undefined => planOfYear(kb, kb.site.fiscalYear) ?? kb.entries('plans')[0];

/** The current plan, and the others of its year. */
export const currentPlans = (kb: KnowledgeBase): Entry<'plans'>[] => {
  const main = currentPlan(kb);
  return main ? plansOfYear(kb, main.data.fiscalYear) : [];
};
