import { toArabicDigits } from '../../../thai/digits.ts';
import { readDay } from '../../../thai/typed-values.ts';
import { clean } from '../../clean.ts';
import type { Cell } from '../../paper.ts';
import type { FoundColumn, FoundRow } from './find.ts';

/** When a row runs, by the marks in columns of quarters or months. */
export interface Marks {
  printed: string;
  when: { quarters?: number[]; months?: string[] };
  cells: Cell[];
}

/** The quarter that a heading names. */
export const quarterOf = (heading: string): number | undefined => {
  const found = /^(?:ไตรมาส(?:ที่)?|Q)?\s?([1-4])$/i.exec(heading);
  return found ? Number(found[1]) : undefined;
};

/** A month under a heading, as `2022-01`; its year is that of the fiscal year where none is printed. */
const monthOf = (heading: string, fiscalYear: number | undefined): string | undefined => {
  const typed = /\d/.test(heading) ? `1 ${heading}` : fiscalYear === undefined ? '' : `1 ${heading} ${fiscalYear}`;
  const read = readDay(typed);
  if (!read || !('day' in read)) return undefined;
  const [year, month] = [Number(read.day.slice(0, 4)), Number(read.day.slice(5, 7))];
  return `${/\d/.test(heading) || month < 10 ? year : year - 1}-${read.day.slice(5, 7)}`;
};

/** Reads columns under one wide heading of the period: a mark in a column says that the row runs then. */
export const marksOf = ({ cells }: FoundRow, columns: readonly FoundColumn[], fiscalYear: number | undefined): Marks => {
  const marked = columns.flatMap((column, index) => {
    const own = cells[index]!;
    return column.field === 'period' && column.under && own.length > 0
      ? [{ heading: toArabicDigits(clean(column.under)), cells: own }]
      : [];
  });
  const quarters = marked.map(({ heading }) => quarterOf(heading));
  const months = marked.map(({ heading }) => monthOf(heading, fiscalYear));
  const certain = <Value>(values: (Value | undefined)[]): values is Value[] =>
    values.length > 0 && values.every((value) => value !== undefined);
  return {
    // A number alone says nothing without its heading.
    printed: certain(quarters) ? `ไตรมาส ${quarters.join(', ')}` : marked.map(({ heading }) => heading).join(' '),
    when: certain(quarters) ? { quarters } : certain(months) ? { months } : {},
    cells: [...new Set(marked.flatMap((item) => item.cells))],
  };
};
