import { describe, expect, it } from 'vitest';
import type { Goal } from '#src/domain/goal.ts';
import { periodInYear } from '#src/domain/row-period.ts';
import { expectedBy, rowStatus, targetStatus } from '#src/domain/row-status.ts';
import type { PeriodInPlan } from '#src/schemas/plan.ts';

/** Fiscal year 2565. */
const YEAR = { start: '2021-10-01', end: '2022-09-30' };
const FIRST = YEAR.start;
const LAST = YEAR.end;
const MIDDLE = '2022-04-01';

type State = Parameters<typeof targetStatus>[0];
const atLeast = (count: number): Goal => ({ atLeast: count, unit: 'ครั้ง' });
const row = (change: Partial<State> = {}): State => ({ status: undefined, value: 0, goal: atLeast(12), ...change });
const during = (start: string, end: string) => ({ start, end, spans: [{ start, end }] });
const WHOLE = during(FIRST, LAST);
const statusOf = (state: State, today: string, period: Parameters<typeof targetStatus>[1] = WHOLE) =>
  targetStatus(state, period, 2565, today);

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
    expect(statusOf(row({ value }), today)).toBe(status);
  });

  it('is judged by its value, whatever the plan reports', () => {
    expect(statusOf(row({ status: 'done', value: 3 }), '2022-10-01')).toBe('overdue');
    expect(statusOf(row({ status: 'not-started', value: 12 }), MIDDLE)).toBe('done');
  });

  it('is cancelled when the plan reports that, whatever its value', () => {
    expect(statusOf(row({ status: 'cancelled', value: 12 }), MIDDLE)).toBe('cancelled');
  });

  it('of one day is expected whole on that day', () => {
    const day = during(MIDDLE, MIDDLE);
    expect(statusOf(row({ value: 0, goal: atLeast(1) }), '2022-03-31', day)).toBe('not-started');
    expect(statusOf(row({ value: 0, goal: atLeast(1) }), MIDDLE, day)).toBe('behind');
    expect(statusOf(row({ value: 0, goal: atLeast(1) }), '2022-04-02', day)).toBe('overdue');
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
    expect(statusOf(row({ value, goal: atLeast(50) }), today)).toBe(status);
  });
});

describe.each([
  ['without a target', row({ goal: undefined, value: 7 })],
  ['without a value', row({ value: undefined })],
  ['without both', row({ value: undefined, goal: undefined })],
])('a row %s', (_, unclear) => {
  it.each([
    ['2021-09-30', 'not-started'],
    [FIRST, 'not-measurable'],
    [LAST, 'not-measurable'],
    ['2022-10-01', 'not-measurable'],
  ])('of which nothing is reported is on %s %s', (today, status) => {
    expect(statusOf(unclear, today)).toBe(status);
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
    expect(statusOf({ ...unclear, status }, today)).toBe(expected);
  });
});

describe('a row with a limit', () => {
  const atMost = (value: number | undefined, status?: 'done'): State => ({ status, value, goal: { atMost: 5, unit: 'ร้อยละ' } });
  it.each([
    ['is not started before its first day', '2021-09-30', 0, 'not-started'],
    ['is on the way while it is kept, since it can still be broken', MIDDLE, 5, 'on-track'],
    ['is on the way with nothing, for nothing is what is wanted', LAST, 0, 'on-track'],
    ['is over the limit as soon as it is broken', MIDDLE, 5.1, 'over-limit'],
    ['is done when it was kept to the end', '2022-10-01', 5, 'done'],
    ['is over the limit, not overdue, when it was not', '2022-10-01', 6, 'over-limit'],
  ])('%s (%s, %d of 5)', (_, today, value, status) => {
    expect(statusOf(atMost(value), today)).toBe(status);
  });

  it('is done before its end when the plan says so and it is kept', () => {
    expect(statusOf(atMost(5, 'done'), MIDDLE)).toBe('done');
    expect(statusOf(atMost(6, 'done'), MIDDLE)).toBe('over-limit');
  });
});

describe('a row with a range', () => {
  const range = (value: number): State => ({ status: undefined, value, goal: { atLeast: 4, atMost: 6, unit: 'ครั้ง' } });
  it.each([
    [FIRST, 0, 'not-started'],
    [MIDDLE, 1, 'behind'],
    [MIDDLE, 2, 'on-track'],
    [MIDDLE, 6, 'on-track'],
    [MIDDLE, 7, 'over-limit'],
    ['2022-10-01', 3, 'overdue'],
    ['2022-10-01', 4, 'done'],
    ['2022-10-01', 7, 'over-limit'],
  ])('is on %s with %d of 4 to 6 %s', (today, value, status) => {
    expect(statusOf(range(value), today)).toBe(status);
  });
});

describe('a row with a number for each quarter', () => {
  const goal: Goal = { atLeast: 6, byQuarter: [1, 2, 4, 6], unit: 'ครั้ง' };
  it.each([
    ['2021-12-30', 0],
    ['2021-12-31', 1],
    [MIDDLE, 2],
    ['2022-06-30', 4],
    [LAST, 6],
  ])('expects by %s %d', (today, expected) => {
    expect(expectedBy(goal, WHOLE, 2565, today)).toBe(expected);
    expect(statusOf({ status: undefined, value: expected, goal }, today)).toBe(
      expected === 6 ? 'done' : expected === 0 ? 'not-started' : 'on-track',
    );
  });
});

describe('a row for which the plan names no time', () => {
  const without = (value: number, today: string) => targetStatus(row({ value }), undefined, 2565, today);
  it('is expected to bring nothing before its year ends, and all by then', () => {
    expect([without(0, MIDDLE), without(1, MIDDLE), without(11, LAST), without(11, '2022-10-01'), without(12, MIDDLE)]).toEqual([
      'not-started',
      'on-track',
      'on-track',
      'overdue',
      'done',
    ]);
  });
});

describe('a row of several targets', () => {
  it.each([
    [['done', 'done'], 'done'],
    [['done', 'on-track'], 'on-track'],
    [['done', 'not-started'], 'on-track'],
    [['done', 'not-measurable'], 'not-measurable'],
    [['not-started', 'not-started'], 'not-started'],
    [['on-track', 'behind', 'done'], 'behind'],
    [['behind', 'over-limit'], 'over-limit'],
    [['over-limit', 'overdue'], 'overdue'],
    [['cancelled', 'cancelled'], 'cancelled'],
  ] as const)('that are %j is %s', (targets, status) => {
    expect(rowStatus(targets)).toBe(status);
  });
});

describe('the period of a row', () => {
  const none: PeriodInPlan = { printed: 'ตามแผน', quarters: [], months: [], spans: [] };
  it.each([
    [[{ start: '2022-01-01' }], during('2022-01-01', LAST)],
    [[{ end: '2022-03-31' }], during(FIRST, '2022-03-31')],
    [[{ start: '2022-01-01', end: '2022-03-31' }], during('2022-01-01', '2022-03-31')],
    // It began years before, or goes on after: only the year counts.
    [[{ start: '2011-10-01' }], WHOLE],
    [[{ start: '2021-10-01', end: '2030-09-30' }], WHOLE],
    // Wholly outside: a slip of the print, which says nothing of this year.
    [[{ start: '2018-10-01', end: '2019-09-30' }], undefined],
    [[], undefined],
  ])('of %j is %j in the year', (spans, expected) => {
    expect(periodInYear({ ...none, spans }, 2565)).toEqual(expected);
  });

  it('is no time where the plan names none', () => {
    expect(periodInYear(undefined, 2565)).toBeUndefined();
  });

  it('may be quarters or months, those that touch joined', () => {
    expect(periodInYear({ ...none, quarters: [4, 1, 2] }, 2565)).toEqual({
      ...YEAR,
      spans: [
        { start: FIRST, end: '2022-03-31' },
        { start: '2022-07-01', end: LAST },
      ],
    });
    expect(periodInYear({ ...none, months: ['2022-02', '2021-12'] }, 2565)).toEqual({
      start: '2021-12-01',
      end: '2022-02-28',
      spans: [
        { start: '2021-12-01', end: '2021-12-31' },
        { start: '2022-02-01', end: '2022-02-28' },
      ],
    });
  });

  it('counts only its own days towards what is expected', () => {
    const period = periodInYear({ ...none, months: ['2021-10', '2022-09'] }, 2565)!;
    expect(['2021-10-31', '2022-08-31', '2022-09-15'].map((today) => expectedBy(atLeast(12), period, 2565, today))).toEqual([6, 6, 9]);
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
    expect(expectedBy(atLeast(12), WHOLE, 2565, today)).toBe(expected);
  });
});
