import type { PeriodInPlan } from '../schemas/plan.ts';
import { addDays, addMonths } from '../thai/days.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import { compareCodes } from '../thai/order.ts';

/** A first and a last day. */
export interface Period {
  start: string;
  end: string;
}

/** When a row is worked on, within the fiscal year: from its first day to its last, and the parts of that which it names. */
export interface RowPeriod extends Period {
  spans: readonly Period[];
}

/** The days of a quarter of a fiscal year (B.E.); the first begins in October. */
export const quarterSpan = (year: number, quarter: number): Period => {
  const start = addMonths(fiscalYearSpan(year).start, (quarter - 1) * 3);
  return { start, end: addDays(addMonths(start, 3), -1) };
};

const monthSpan = (month: string): Period => ({ start: `${month}-01`, end: addDays(addMonths(`${month}-01`, 1), -1) });

/** Spans in order, those that touch made one. */
const joined = (spans: readonly Period[]): Period[] => {
  const made: Period[] = [];
  for (const span of spans.toSorted((a, b) => compareCodes(a.start, b.start))) {
    const last = made.at(-1);
    if (last && span.start <= addDays(last.end, 1)) last.end = span.end > last.end ? span.end : last.end;
    else made.push({ ...span });
  }
  return made;
};

/**
 * The days of a row's period that lie in the fiscal year (B.E.) of its plan. A span without a first or last day takes that
 * of the year; undefined where the plan names no time, or none in its year.
 */
export const periodInYear = (period: PeriodInPlan | undefined, year: number): RowPeriod | undefined => {
  if (!period) return undefined;
  const whole = fiscalYearSpan(year);
  const named = [
    ...period.quarters.map((quarter) => quarterSpan(year, quarter)),
    ...period.months.map(monthSpan),
    ...period.spans.map(({ start, end }) => ({ start: start ?? whole.start, end: end ?? whole.end })),
  ];
  const spans = joined(
    named
      .map(({ start, end }) => ({ start: start > whole.start ? start : whole.start, end: end < whole.end ? end : whole.end }))
      .filter(({ start, end }) => start <= end),
  );
  const [first] = spans;
  return first && { start: first.start, end: spans.at(-1)!.end, spans };
};
