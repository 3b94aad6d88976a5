import type { PlanRow, PlanTable } from '../schemas/plan.ts';
import type { Entry } from './entry.ts';

/** A sum in baht, and over how many cells that tell it. */
export interface BudgetSum {
  baht: number;
  cells: number;
}

/** The money of tables of a plan; what no cell tells is undefined, not zero. */
export interface BudgetTotals {
  /** Cells with a budget; one that covers several rows is one. */
  cells: number;
  planned: number;
  granted: BudgetSum | undefined;
  spent: BudgetSum | undefined;
  /** Spent ÷ granted, over the cells that tell both; ÷ planned where no cell tells what was granted. */
  share: { of: 'granted' | 'planned'; value: number; cells: number } | undefined;
}

type BudgetCell = NonNullable<PlanRow['budget']>;

/** The budget cells of a table: one that covers several rows is there once, from whichever of them it is written in first. */
const cellsOf = ({ rows }: PlanTable): BudgetCell[] => {
  const covered = new Set<string>();
  return rows.flatMap(({ number, budget }) => {
    if (!budget || covered.has(number)) return [];
    budget.coversRows?.forEach((row) => covered.add(row));
    return [budget];
  });
};

const sumOf = (amounts: readonly (number | undefined)[]): BudgetSum | undefined => {
  const told = amounts.filter((amount) => amount !== undefined);
  return told.length > 0 ? { baht: told.reduce((sum, amount) => sum + amount, 0), cells: told.length } : undefined;
};

/** What was planned, granted and spent in tables of a plan. */
export const budgetOf = (tables: readonly PlanTable[]): BudgetTotals => {
  const cells = tables.flatMap(cellsOf);
  const granted = sumOf(cells.map((cell) => cell.granted));
  const of = granted ? ('granted' as const) : ('planned' as const);
  const both = cells.flatMap(({ baht, granted: own, spent }) => {
    const whole = of === 'granted' ? own : baht;
    return whole !== undefined && spent !== undefined ? [{ whole, spent }] : [];
  });
  const whole = both.reduce((sum, cell) => sum + cell.whole, 0);
  return {
    cells: cells.length,
    planned: cells.reduce((sum, { baht }) => sum + baht, 0),
    granted,
    spent: sumOf(cells.map(({ spent }) => spent)),
    share: whole > 0 ? { of, value: both.reduce((sum, { spent }) => sum + spent, 0) / whole, cells: both.length } : undefined,
  };
};

/** Budget of a plan in baht. */
export const planBudget = (plan: Entry<'plans'>): number => budgetOf(plan.data.tables).planned;
