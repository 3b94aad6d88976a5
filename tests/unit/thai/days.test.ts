import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '#src/thai/days.ts';

describe('days', () => {
  it.each([
    ['2022-01-12', 15, '2022-01-27'],
    ['2022-02-20', 15, '2022-03-07'],
    ['2024-02-20', 15, '2024-03-06'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2022-01-12', 0, '2022-01-12'],
  ])('%s and %d more are %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
  });

  it.each([
    ['2022-01-15', 1, '2022-02-15'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2022-12-15', 12, '2023-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-05-31', 120, '2032-05-31'],
  ])('%s and %d months more are %s, the last of a short month where need be', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  it.each([
    ['2022-01-12', '2022-01-12', 0],
    ['2022-01-12', '2022-01-27', 15],
    ['2022-01-27', '2022-01-12', -15],
    ['2021-12-31', '2022-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
  ])('from %s to %s there are %d', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
  });

  it('added are as many as lie between', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});
