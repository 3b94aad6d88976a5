import { describe, expect, it } from 'vitest';
import { addDays } from '#src/thai/days.ts';
import { fiscalYearOf, fiscalYearSpan } from '#src/thai/fiscal-year.ts';

describe('a fiscal year', () => {
  it.each([
    ['2021-09-30', 2564],
    ['2021-10-01', 2565],
    ['2021-12-31', 2565],
    ['2022-01-01', 2565],
    ['2022-09-30', 2565],
    ['2022-10-01', 2566],
    ['2024-02-29', 2567],
  ])('has %s in %d', (day, year) => {
    expect(fiscalYearOf(day)).toBe(year);
  });

  it('2565 runs from 1 October 2021 to 30 September 2022', () => {
    expect(fiscalYearSpan(2565)).toEqual({ start: '2021-10-01', end: '2022-09-30' });
  });

  it.each([2557, 2564, 2565, 2567, 2570])('%d has its first and last day in it, and not the days around them', (year) => {
    const { start, end } = fiscalYearSpan(year);
    expect([addDays(start, -1), start, end, addDays(end, 1)].map(fiscalYearOf)).toEqual([year - 1, year, year, year + 1]);
  });
});
