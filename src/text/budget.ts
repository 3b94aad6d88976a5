import { budgetOf, type BudgetSum, type BudgetTotals } from '../domain/plan-budget.ts';
import type { Entry } from '../domain/entry.ts';
import { PERCENT } from '../schemas/measure.ts';
import { formatAmount, formatValue } from './results.ts';

/** Heading of the money of a plan, on its page and in its report. */
export const BUDGET_TITLE = 'งบประมาณและการใช้จ่าย';

/** A line of the money of a plan: of a table, or of all. */
export interface BudgetLine {
  title: string;
  /** Id of the table; undefined for the plan as a whole. */
  table: string | undefined;
  totals: BudgetTotals;
}

/** Whether a plan tells what was granted or spent. */
const isTold = ({ granted, spent }: BudgetTotals): boolean => granted !== undefined || spent !== undefined;

/** The money of each table that has some, and of the whole plan; nothing where the plan tells neither what was granted nor spent. */
export const budgetLines = ({ data }: Entry<'plans'>): BudgetLine[] => {
  const whole = budgetOf(data.tables);
  if (!isTold(whole)) return [];
  const lines = data.tables
    .map((table, index): BudgetLine => ({ title: `ตารางที่ ${index + 1} ${table.title}`, table: table.id, totals: budgetOf([table]) }))
    .filter(({ totals }) => totals.cells > 0);
  return [...lines, { title: 'รวมทั้งแผน', table: undefined, totals: whole }];
};

/** A sum with how much of the paper it is of, where some cells do not tell it: `800 (จาก 1 ใน 2 รายการ)`; a dash where none does. */
export const sumText = (sum: BudgetSum | undefined, cells: number, unit = ''): string => {
  if (!sum) return '–';
  return `${formatAmount(sum.baht)}${unit}${sum.cells < cells ? ` (จาก ${sum.cells} ใน ${cells} รายการ)` : ''}`;
};

/** What share of the money was spent: `ร้อยละ 75 ของที่ได้รับจัดสรร`. */
export const spentShareText = ({ share, spent }: BudgetTotals): string => {
  if (!share || !spent) return '–';
  const few = share.cells < spent.cells ? ` (คิดจาก ${share.cells} รายการที่บอกทั้งสองจำนวน)` : '';
  return `${formatValue(share.value * 100, PERCENT)} ของ${share.of === 'granted' ? 'ที่ได้รับจัดสรร' : 'งบประมาณตามแผน'}${few}`;
};

/** The columns of a table of money, in baht; those of which the plan tells nothing are left out. */
export const budgetColumns = (lines: readonly BudgetLine[]): { title: string; text: (line: BudgetLine) => string }[] => {
  const whole = lines.at(-1)?.totals;
  const all: { title: string; isTold: boolean; text: (line: BudgetLine) => string }[] = [
    { title: 'ตามแผน (บาท)', isTold: true, text: ({ totals }) => formatAmount(totals.planned) },
    { title: 'ได้รับจัดสรร (บาท)', isTold: whole?.granted !== undefined, text: ({ totals }) => sumText(totals.granted, totals.cells) },
    { title: 'ใช้จ่ายจริง (บาท)', isTold: whole?.spent !== undefined, text: ({ totals }) => sumText(totals.spent, totals.cells) },
    { title: 'ใช้ไปเท่าใด', isTold: whole?.share !== undefined, text: ({ totals }) => spentShareText(totals) },
  ];
  return all.filter((column) => column.isTold);
};
