import { describe, expect, it } from 'vitest';
import { assessmentBefore, categoryScores, isScored, lowestStatements, statementScores, suggestions } from '#src/domain/assessment.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable } from '../../support/entries.ts';

const category = (...scores: (number | undefined)[]) => ({
  number: 1,
  title: 'หมวด',
  statements: scores.map((score, index) => ({ number: `1.${index + 1}`, text: 'ข้อ', steps: [], ...(score !== undefined && { score }) })),
});

describe('the score of a category', () => {
  it.each([
    [[4, 2], 3],
    [[0, 0], 0],
    [[1, 2], 1.5],
    [[3, undefined, 1], 2],
    [[undefined], undefined],
  ])('of statements scored %j is %s', (scores, average) => {
    expect(categoryScores({ categories: [category(...scores)] })).toEqual([{ number: 1, title: 'หมวด', weight: undefined, average }]);
  });
});

describe('an assessment', () => {
  it('is scored as soon as one statement is, by a zero too', () => {
    expect(isScored({ categories: [category(undefined), category(undefined, 0)] })).toBe(true);
    expect(isScored({ categories: [category(undefined)] })).toBe(false);
  });
});

describe('the change of an assessment', () => {
  const form = (...scores: (number | undefined)[]) => ({ categories: [category(...scores)] });

  it('is the points gained by each statement since the year before', () => {
    expect(statementScores(form(3, 1, undefined, 2), form(1, 1, 2)).map(({ number, before, change }) => [number, before, change])).toEqual([
      ['1.1', 1, 2],
      ['1.2', 1, 0],
      ['1.3', 2, undefined],
      ['1.4', undefined, undefined],
    ]);
  });

  it('takes the nearest earlier year that has scores', () => {
    const year = (fiscalYear: number, score?: number) =>
      makeEntry('assessments', `km-${fiscalYear}`, {
        fiscalYear,
        categories: [{ number: 1, title: 'ก', statements: [{ number: '1', text: 'ก', ...(score !== undefined && { score }) }] }],
      });
    const kb = makeKnowledgeBase([year(2562, 1), year(2563, 2), year(2564), year(2565, 3)]);
    expect(assessmentBefore(kb, kb.find('assessments', 'km-2565')!)?.id).toBe('km-2563');
    expect(assessmentBefore(kb, kb.find('assessments', 'km-2562')!)).toBeUndefined();
  });
});

describe('the suggestions of an assessment', () => {
  it('are of its three lowest scores, those that gained least first, none that is full', () => {
    const now = statementScores({ categories: [category(2, 1, 4, 1, 0, undefined, 3)] }, { categories: [category(2, 0, 4, 1, 0, 0, 0)] });
    expect(lowestStatements(now, 4).map(({ number }) => number)).toEqual(['1.5', '1.4', '1.2']);
    expect(lowestStatements(statementScores({ categories: [category(4, 4)] }), 4)).toEqual([]);
  });

  it('lead to rows of the coming plan, else that of the year, and to guides of the same steps', () => {
    const statement = { number: '1.1', text: 'ก', score: 1, steps: ['access'] };
    const assessment = makeEntry('assessments', 'km-2564', {
      fiscalYear: 2564,
      categories: [{ number: 1, title: 'ก', statements: [statement] }],
    });
    const plan = (fiscalYear: number) =>
      makeEntry('plans', String(fiscalYear), {
        fiscalYear,
        tables: [makePlanTable({ rows: [makePlanRow({ step: 'access' }), makePlanRow({ number: 2, step: 'sharing' })] })],
      });
    const kb = makeKnowledgeBase([
      assessment,
      plan(2564),
      plan(2565),
      makeEntry('guides', 'seven-steps', { steps: ['access', 'sharing'] }),
      makeEntry('guides', 'roles', { steps: ['sharing'] }),
    ]);
    const [suggestion] = suggestions(kb, kb.find('assessments', 'km-2564')!);
    expect(suggestion?.rows.map(({ key }) => key)).toEqual(['2565/km-1/1']);
    expect(suggestion?.guides.map(({ id }) => id)).toEqual(['seven-steps']);
  });
});
