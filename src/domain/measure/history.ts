import { addMonths } from '../../thai/days.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import type { Counted } from './counted.ts';

/** One month of the fiscal year. */
export interface MonthPoint {
  /** `2021-10`. */
  month: string;
  /** What the month brought, in the unit of the things counted; nothing where the latest figure holds, since it adds to none. */
  added: Counted;
  /** The value at the end of the month, in the unit of the value; undefined for months to come and before the first figure. */
  value: { real: number | undefined; sample: number | undefined } | undefined;
}

/** The twelve months of a fiscal year, October first. */
export const monthsOf = (year: number): string[] => {
  const { start } = fiscalYearSpan(year);
  return Array.from({ length: 12 }, (_, index) => addMonths(start, index).slice(0, 7));
};

/** Three months of a fiscal year. */
export interface QuarterPoint extends Omit<MonthPoint, 'month'> {
  quarter: 1 | 2 | 3 | 4;
  months: readonly MonthPoint[];
}

/** The four quarters of a fiscal year, October to December first; the value of one is that of its last month that has come. */
export const quartersOf = (history: readonly MonthPoint[]): QuarterPoint[] =>
  ([1, 2, 3, 4] as const).map((quarter) => {
    const months = history.slice((quarter - 1) * 3, quarter * 3);
    const sum = (kind: keyof Counted) => months.reduce((total, { added }) => total + added[kind], 0);
    return {
      quarter,
      months,
      added: { real: sum('real'), sample: sum('sample') },
      value: months.findLast(({ value }) => value !== undefined)?.value,
    };
  });
