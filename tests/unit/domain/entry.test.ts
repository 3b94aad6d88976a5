import { describe, expect, it } from 'vitest';
import { dueDates } from '#src/domain/due-dates.ts';
import { departmentOf, entryDay, entryYear, isInForce, madeOn, reviewDays, updateDays, type AnyEntry } from '#src/domain/entry.ts';
import { ofDepartment, ofYear } from '#src/domain/gatherings.ts';
import { measure } from '#src/domain/measure/measure.ts';
import { trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { measureSchema } from '#src/schemas/measure.ts';
import { entryAt, makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const make = (...[collection, change]: [Parameters<typeof makeEntry>[0], Fields?]): AnyEntry => {
  const kb = makeKnowledgeBase([makeEntry(collection, 'one', change)]);
  return entryAt(kb, `${collection}/one`);
};

describe('the day of an entry', () => {
  it('is when it happened, else when it was last changed', () => {
    expect([
      entryDay(make('meetings', { date: '2021-10-01', updated: '2022-05-05' })),
      entryDay(make('cop-summaries', { date: '2021-09-30', updated: '2022-05-05' })),
      entryDay(make('training-reports', { start: '2021-10-10', updated: '2022-05-06' })),
      entryDay(make('guides', { updated: '2022-05-07' })),
    ]).toEqual(['2021-10-01', '2021-09-30', '2021-10-10', '2022-05-07']);
  });
});

describe('the fiscal year of an entry', () => {
  it('is the one that it names, else that of its day', () => {
    expect([
      entryYear(make('meetings', { date: '2021-10-01', updated: '2022-05-05' })),
      entryYear(make('cop-summaries', { date: '2021-09-30', updated: '2022-05-05' })),
      entryYear(make('training-reports', { start: '2021-10-10', updated: '2022-05-06' })),
      entryYear(make('assets', { fiscalYear: 2560, updated: '2021-01-01' })),
      entryYear(make('guides', { updated: '2022-05-07' })),
    ]).toEqual([2565, 2564, 2565, 2560, undefined]);
  });

  it('is of an asset that of the day it was made, else of its first known update: later ones change nothing', () => {
    expect(entryYear(make('assets', { created: '2021-09-30', updated: '2022-01-01' }))).toBe(2564);
    expect(entryYear(make('assets', { updated: '2022-01-01' }))).toBe(2565);
    expect(entryYear(make('assets', { updated: '2023-05-01', earlierUpdates: ['2022-01-01'] }))).toBe(2565);
  });

  it('is of a report that of its plan', () => {
    expect(entryYear(make('reports', { plan: '2564' }))).toBe(2564);
  });
});

describe('the days of an entry', () => {
  it('are all that were kept, the earliest first', () => {
    const entry = make('assets', {
      updated: '2022-05-01',
      earlierUpdates: ['2021-12-01', '2020-01-01'],
      reviewed: '2022-04-01',
      earlierReviews: ['2021-04-01'],
    });
    expect(updateDays(entry)).toEqual(['2020-01-01', '2021-12-01', '2022-05-01']);
    expect(reviewDays(entry)).toEqual(['2021-04-01', '2022-04-01']);
    expect(reviewDays(make('assets'))).toEqual([]);
  });

  it('tell when it came to be: when it happened, was made, or was first updated', () => {
    expect(madeOn(make('meetings', { date: '2021-10-01' }))).toBe('2021-10-01');
    expect(madeOn(make('assets', { created: '2020-01-01', updated: '2022-05-01' }))).toBe('2020-01-01');
    expect(madeOn(make('assets', { updated: '2022-05-01', earlierUpdates: ['2021-12-01'] }))).toBe('2021-12-01');
  });
});

describe('an entry that another has replaced', () => {
  const replaced = make('assets', { status: 'superseded', supersededBy: 'new', updated: '2022-01-12' });

  it('was in force until its last update, in which that was written down', () => {
    expect([isInForce(replaced, '2022-01-11'), isInForce(replaced, '2022-01-12')]).toEqual([true, false]);
  });

  it('is the only kind that is not', () => {
    expect(isInForce(make('assets', { updated: '2022-01-12' }), '2030-01-01')).toBe(true);
  });
});

describe('the department of an entry', () => {
  it('is the one that it names', () => {
    expect(departmentOf(make('guides', { department: 'finance' }))).toBe('finance');
    expect(departmentOf(make('guides'))).toBeUndefined();
  });

  it('is of a training report, where it names none, that of the first participant who names one', () => {
    const participants = [{ post: 'ก' }, { post: 'ข', department: 'finance' }, { post: 'ค', department: 'health' }];
    expect(departmentOf(make('training-reports', { participants }))).toBe('finance');
    expect(departmentOf(make('training-reports', { participants, department: 'health' }))).toBe('health');
    expect(departmentOf(make('training-reports'))).toBeUndefined();
  });

  it('is one, wherever it is asked for: on its page, in calendars, in the follow-up and in measures', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance'),
      makeEntry('departments', 'health'),
      makeEntry('training-reports', 'course', {
        participants: [
          { post: 'ก', department: 'finance' },
          { post: 'ข', department: 'health' },
        ],
        submitted: '2022-01-20',
      }),
    ]);
    const seen = (department: string) => ({
      page: ofDepartment(kb, department).length,
      calendar: dueDates(kb, department).length,
      followUp: trainingFollowUp(kb).departments.filter((each) => each.department?.id === department).length,
      measure: measure(kb, measureSchema.parse({ by: 'training-reports', department }), 2565).value,
    });
    expect(seen('finance')).toEqual({ page: 1, calendar: 1, followUp: 1, measure: 1 });
    expect(seen('health')).toEqual({ page: 0, calendar: 0, followUp: 0, measure: 0 });
    expect(ofYear(kb, 2565)).toHaveLength(1);
  });
});
