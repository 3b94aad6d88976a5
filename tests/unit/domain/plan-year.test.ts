import { describe, expect, it } from 'vitest';
import { planYearApart } from '#src/domain/plan-year.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const plan = makeEntry('plans', '2565');
const on = (today: string) => planYearApart(makeKnowledgeBase([plan], { today }));

describe('the year of the plan that a site shows', () => {
  it.each(['2021-10-01', '2022-09-30'])('is that of today on %s', (today) => expect(on(today)).toBeUndefined());

  it.each([
    ['2021-09-30', 2564],
    ['2022-10-01', 2566],
    ['2026-11-27', 2570],
  ])('is another on %s', (today, year) => expect(on(today)).toEqual({ shown: 2565, today: year }));

  it('is not asked of a site without a plan', () => {
    expect(planYearApart(makeKnowledgeBase([], { today: '2026-11-27' }))).toBeUndefined();
  });
});
