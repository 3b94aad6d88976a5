import { combineOf, countUnit, valueUnit, type Measure } from '../../schemas/measure.ts';
import { fiscalYearSpan } from '../../thai/fiscal-year.ts';
import { compareCodes } from '../../thai/order.ts';
import { NOTHING } from './counted.ts';
import { monthsOf, type MonthPoint } from './history.ts';
import { percentOf, type Measured } from './measured.ts';

/** What the figures say that an editor typed. */
export const measureFigures = (how: Extract<Measure, { by: 'figures' }>, year: number, today: string): Measured => {
  const { start, end } = fiscalYearSpan(year);
  const figures = how.figures
    .filter(({ date }) => date >= start && date <= end && date <= today)
    .toSorted((a, b) => compareCodes(a.date, b.date));
  const combine = combineOf(how);
  const combined = (sample: boolean, until?: string): number | undefined => {
    const values = figures.filter((figure) => figure.sample === sample && (until === undefined || figure.date.slice(0, 7) <= until));
    if (values.length === 0) return undefined;
    return combine === 'latest' ? values.at(-1)!.value : values.reduce((total, { value }) => total + value, 0);
  };
  const valueOf = (amount: number | undefined) => (amount !== undefined && how.whole ? percentOf(amount, how.whole.amount) : amount);
  const history = monthsOf(year).map((month): MonthPoint => {
    const added = (sample: boolean) =>
      combine === 'latest'
        ? 0
        : figures
            .filter((figure) => figure.sample === sample && figure.date.startsWith(month))
            .reduce((total, { value }) => total + value, 0);
    return {
      month,
      added: { real: added(false), sample: added(true) },
      value: month <= today.slice(0, 7) ? { real: valueOf(combined(false, month)), sample: valueOf(combined(true, month)) } : undefined,
    };
  });
  const value = valueOf(combined(false));
  return {
    value,
    sampleValue: valueOf(combined(true)),
    unit: valueUnit(how),
    count: { real: combined(false) ?? 0, sample: combined(true) ?? 0 },
    countUnit: countUnit(how),
    whole: how.whole && { real: how.whole.amount, sample: how.whole.amount, of: how.whole.of, source: how.whole.source },
    entries: [],
    figures,
    history,
    undated: NOTHING,
    missing: value === undefined ? 'no-figures' : undefined,
  };
};
