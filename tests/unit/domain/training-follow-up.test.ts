import { describe, expect, it } from 'vitest';
import { reportTiming } from '#src/domain/training-follow-up.ts';

const returned = '2022-01-13';

describe('a training report', () => {
  it.each([
    ['2022-01-13', 'on-time', 15],
    ['2022-01-27', 'on-time', 1],
    ['2022-01-28', 'on-time', 0],
    ['2022-01-29', 'late', 1],
    ['2022-02-28', 'late', 31],
  ])('submitted on %s is %s by %d days, since it was due on day 15', (submitted, state, days) => {
    expect(reportTiming({ returned, submitted }, '2030-01-01')).toEqual({ state, due: '2022-01-28', days });
  });

  it.each([
    ['2022-01-13', 'waiting', 15],
    ['2022-01-28', 'waiting', 0],
    ['2022-01-29', 'overdue', 1],
    ['2022-03-01', 'overdue', 32],
  ])('not submitted by %s is %s, %d days', (today, state, days) => {
    expect(reportTiming({ returned }, today)).toEqual({ state, due: '2022-01-28', days });
  });
});
