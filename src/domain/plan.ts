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

/** The plan of a fiscal year; of several, the one that its file names after the year, else the first. */
export const planOfYear = (kb: KnowledgeBase, year: number): Entry<'plans'> | undefined => {
  const plans = kb.entries('plans').filter(({ data }) => data.fiscalYear === year && data.status !== 'superseded');
  return plans.find(({ id }) => id === String(year)) ?? plans[0] ?? kb.entries('plans').find(({ data }) => data.fiscalYear === year);
};

/** The plan of the municipality's current fiscal year, else the newest. */
export const currentPlan = (kb: KnowledgeBase): Entry<'plans'> | undefined => planOfYear(kb, kb.site.fiscalYear) ?? kb.entries('plans')[0];
