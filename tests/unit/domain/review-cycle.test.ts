import { describe, expect, it } from 'vitest';
import { reviewDue, reviewState } from '#src/domain/review-cycle.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const make = (change: Fields) => entryAt(makeKnowledgeBase([makeEntry('assets', 'drain', change)]), 'assets/drain');
const yearly = { updated: '2021-06-15', reviewEvery: 12 };

describe('the review of an entry', () => {
  it('is never due without a cycle', () => {
    expect(reviewState(make({ updated: '2001-01-01' }), '2022-06-01')).toBeUndefined();
  });

  it.each([
    ['2022-05-15', 'fresh'],
    ['2022-05-16', 'due-soon'],
    ['2022-06-15', 'due-soon'],
    ['2022-06-16', 'overdue'],
  ])('stands on %s as %s', (today, state) => {
    expect(reviewState(make(yearly), today)).toEqual({ state, due: '2022-06-15' });
  });

  it('is counted from the last review, when that is later than the last change', () => {
    expect(reviewState(make({ ...yearly, reviewed: '2022-01-10' }), '2022-06-16')).toEqual({ state: 'fresh', due: '2023-01-10' });
  });

  it('is counted from the last change, when that is later than the last review', () => {
    expect(reviewState(make({ ...yearly, reviewed: '2020-01-10' }), '2022-06-16')).toEqual({ state: 'overdue', due: '2022-06-15' });
  });

  it('is due on the last day of a month that is too short', () => {
    expect(reviewState(make({ updated: '2021-08-31', reviewEvery: 6 }), '2022-01-01')?.due).toBe('2022-02-28');
  });

  it('is no longer due of what another entry has replaced', () => {
    expect(reviewState(make({ ...yearly, status: 'superseded', supersededBy: 'new' }), '2022-06-16')).toBeUndefined();
  });
});

describe('a review, seen on an earlier day', () => {
  const entry = make({
    created: '2019-06-01',
    updated: '2023-01-01',
    earlierUpdates: ['2020-06-01'],
    reviewed: '2022-01-01',
    earlierReviews: ['2021-01-01'],
    reviewEvery: 12,
  });

  it.each([
    ['2019-12-31', '2020-06-01'],
    ['2020-12-31', '2021-06-01'],
    ['2021-12-31', '2022-01-01'],
    ['2022-12-31', '2023-01-01'],
    ['2023-12-31', '2024-01-01'],
  ])('on %s was due on %s, by what had happened by then', (day, due) => {
    expect(reviewDue(entry, day)).toBe(due);
  });

  it('was not due before the entry was made', () => {
    expect(reviewDue(entry, '2019-05-31')).toBeUndefined();
  });

  it('was due of what has been replaced since, until it was', () => {
    const replaced = make({
      updated: '2022-11-01',
      earlierUpdates: ['2021-06-15'],
      reviewEvery: 12,
      status: 'superseded',
      supersededBy: 'new',
    });
    expect(reviewDue(replaced, '2022-09-30')).toBe('2022-06-15');
    expect(reviewDue(replaced, '2022-11-01')).toBeUndefined();
  });
});
