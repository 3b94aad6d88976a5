import { describe, expect, it } from 'vitest';
import { reviewState } from '#src/domain/review-cycle.ts';

const yearly = { updated: '2021-06-15', reviewEvery: 12 };

describe('the review of an entry', () => {
  it('is never due without a cycle', () => {
    expect(reviewState({ updated: '2001-01-01' }, '2022-06-01')).toBeUndefined();
  });

  it.each([
    ['2022-05-15', 'fresh'],
    ['2022-05-16', 'due-soon'],
    ['2022-06-15', 'due-soon'],
    ['2022-06-16', 'overdue'],
  ])('stands on %s as %s', (today, state) => {
    expect(reviewState(yearly, today)).toEqual({ state, due: '2022-06-15' });
  });

  it('is counted from the last review, when that is later than the last change', () => {
    expect(reviewState({ ...yearly, reviewed: '2022-01-10' }, '2022-06-16')).toEqual({ state: 'fresh', due: '2023-01-10' });
  });

  it('is counted from the last change, when that is later than the last review', () => {
    expect(reviewState({ ...yearly, reviewed: '2020-01-10' }, '2022-06-16')).toEqual({ state: 'overdue', due: '2022-06-15' });
  });

  it('is due on the last day of a month that is too short', () => {
    expect(reviewState({ updated: '2021-08-31', reviewEvery: 6 }, '2022-01-01')?.due).toBe('2022-02-28');
  });
});
