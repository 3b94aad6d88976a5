import { describe, expect, it } from 'vitest';
import { activitySchema } from '#src/schemas/activity.ts';
import { makeActivity } from '../../support/entries.ts';
import { failingPaths, issuesOf } from '../support/issues.ts';

describe('an activity', () => {
  it('may be of one day or of several', () => {
    expect(issuesOf(activitySchema, makeActivity())).toEqual([]);
    expect(issuesOf(activitySchema, makeActivity({ start: '2022-02-12', end: '2022-02-13' }))).toEqual([]);
    expect(failingPaths(activitySchema, makeActivity({ start: '2022-02-12', end: '2022-02-11' }))).toEqual(['end']);
  });

  it('tells amounts as clerks type them, and that no budget was needed', () => {
    expect(activitySchema.parse(makeActivity({ budget: '๒๐,๐๐๐', spent: 18500.5, participants: '๑๒๐' }))).toMatchObject({
      budget: 20000,
      spent: 18500.5,
      participants: 120,
    });
    expect(activitySchema.parse(makeActivity({ budget: 0 })).budget).toBe(0);
  });

  it.each([
    [{ participants: -1 }, 'participants'],
    [{ budget: 'สองหมื่น' }, 'budget'],
    [{ photographs: [{ file: 'a.jpg' }] }, 'photographs.0.alt'],
    [{ planRows: ['2565'] }, 'planRows.0'],
  ])('is refused with %j', (change, path) => {
    expect(failingPaths(activitySchema, makeActivity(change))).toEqual([path]);
  });
});
