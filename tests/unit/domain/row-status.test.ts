import { describe, expect, it } from 'vitest';
import { expectedBy, periodInYear, rowStatus } from '#src/domain/row-status.ts';

/** Fiscal year 2565. */
const YEAR = { start: '2021-10-01', end: '2022-09-30' };
const FIRST = YEAR.start;
const LAST = YEAR.end;
const MIDDLE = '2022-04-01';

type Row = Parameters<typeof rowStatus>[0];
const row = (change: Partial<Row> = {}): Row => ({ status: undefined, value: 0, target: 12, ...change });

describe('a row with a value and a target', () => {
  it.each([
    ['is not started before its first day', '2021-09-30', 0, 'not-started'],
    ['is not started on its first day with nothing', FIRST, 0, 'not-started'],
    ['is on track on its first day with anything', FIRST, 1, 'on-track'],
    ['is not started while not one whole unit is expected', '2021-10-30', 0, 'not-started'],
    ['is behind with nothing when one unit is expected', '2021-10-31', 0, 'behind'],
    ['is on track in the middle with half', MIDDLE, 6, 'on-track'],
    ['is behind in the middle with less than half', MIDDLE, 5, 'behind'],
    ['is behind on its last day with all but one', LAST, 11, 'behind'],
    ['is done on its last day with all', LAST, 12, 'done'],
    ['is overdue the day after its last day with all but one', '2022-10-01', 11, 'overdue'],
    ['is overdue with nothing too', '2022-10-01', 0, 'overdue'],
    ['is done the day after with all', '2022-10-01', 12, 'done'],
    ['is done as soon as the target is met early', '2021-10-02', 12, 'done'],
    ['is done with more than asked', MIDDLE, 99, 'done'],
    ['is done when met even before its first day', '2021-09-01', 12, 'done'],
  ])('%s (%s, %d of 12)', (_, today, value, status) => {
    expect(rowStatus(row({ value }), YEAR, today)).toBe(status);
  });

  it('is judged by its value, whatever the plan reports', () => {
    expect(rowStatus(row({ status: 'done', value: 3 }), YEAR, '2022-10-01')).toBe('overdue');
    expect(rowStatus(row({ status: 'not-started', value: 12 }), YEAR, MIDDLE)).toBe('done');
  });

  it('is cancelled when the plan reports that, whatever its value', () => {
    expect(rowStatus(row({ status: 'cancelled', value: 12 }), YEAR, MIDDLE)).toBe('cancelled');
  });

  it('of one day is expected whole on that day', () => {
    const day = { start: MIDDLE, end: MIDDLE };
    expect(rowStatus(row({ value: 0, target: 1 }), day, '2022-03-31')).toBe('not-started');
    expect(rowStatus(row({ value: 0, target: 1 }), day, MIDDLE)).toBe('behind');
    expect(rowStatus(row({ value: 0, target: 1 }), day, '2022-04-02')).toBe('overdue');
  });
});

describe('a row with a percentage', () => {
  it.each([
    [0, FIRST, 'not-started'],
    [0, MIDDLE, 'behind'],
    [0, '2022-10-01', 'overdue'],
    [49.9, '2022-10-01', 'overdue'],
    [50, '2022-10-01', 'done'],
    [25, MIDDLE, 'on-track'],
  ])('of %d against 50 on %s is %s', (value, today, status) => {
    expect(rowStatus(row({ value, target: 50 }), YEAR, today)).toBe(status);
  });
});

describe.each([
  ['without a target', row({ target: undefined, value: 7 })],
  ['without a value', row({ value: undefined })],
  ['without both', row({ value: undefined, target: undefined })],
])('a row %s', (_, unclear) => {
  it.each([
    ['2021-09-30', 'not-started'],
    [FIRST, 'not-measurable'],
    [LAST, 'not-measurable'],
    ['2022-10-01', 'not-measurable'],
  ])('of which nothing is reported is on %s %s', (today, status) => {
    expect(rowStatus(unclear, YEAR, today)).toBe(status);
  });

  it.each([
    ['done', '2021-09-30', 'done'],
    ['done', '2022-10-01', 'done'],
    ['in-progress', LAST, 'on-track'],
    ['in-progress', '2022-10-01', 'overdue'],
    ['not-started', LAST, 'not-started'],
    ['not-started', '2022-10-01', 'overdue'],
    ['cancelled', '2022-10-01', 'cancelled'],
  ] as const)('reported as %s is on %s %s', (status, today, expected) => {
    expect(rowStatus({ ...unclear, status }, YEAR, today)).toBe(expected);
  });
});

describe('the period of a row', () => {
  it.each([
    [{}, YEAR],
    [{ start: '2022-01-01' }, { start: '2022-01-01', end: LAST }],
    [{ end: '2022-03-31' }, { start: FIRST, end: '2022-03-31' }],
    [
      { start: '2022-01-01', end: '2022-03-31' },
      { start: '2022-01-01', end: '2022-03-31' },
    ],
    // It began years before, or goes on after: only the year counts.
    [{ start: '2011-10-01' }, YEAR],
    [{ start: '2021-10-01', end: '2030-09-30' }, YEAR],
    // Wholly outside: a slip of the print.
    [{ start: '2018-10-01', end: '2019-09-30' }, YEAR],
    [{ start: '2024-10-01', end: '2025-09-30' }, YEAR],
  ])('of %j is %j in the year', (period, expected) => {
    expect(periodInYear(period, 2565)).toEqual(expected);
  });
});

describe('what is expected of a target of 12', () => {
  it.each([
    ['2021-09-30', 0],
    [FIRST, 0],
    ['2021-10-31', 1],
    [MIDDLE, 6],
    ['2022-09-29', 11],
    [LAST, 12],
    ['2023-01-01', 12],
  ])('by %s is %d', (today, expected) => {
    expect(expectedBy(12, YEAR, today)).toBe(expected);
  });
});
