import { rowTitle } from '#src/text/results.ts';
import { describe, expect, it } from 'vitest';
import { currentPlan, planRows, rowsOfStep } from '#src/domain/plan.ts';
import { currentlyAsked } from '#src/domain/plan-groups.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const withRows = (...rows: Fields[]) =>
  makeKnowledgeBase([
    makeEntry('plans', '2565', { tables: [makePlanTable({ rows: rows.map((row, index) => makePlanRow({ number: index + 1, ...row })) })] }),
  ]);

describe('rows of plans', () => {
  it('are found by year, table and number', () => {
    expect([...planRows(withRows({}, {})).keys()]).toEqual(['2565/km-1/1', '2565/km-1/2']);
  });

  it('are named by their step and place', () => {
    expect(rowTitle(withRows({}, { step: 'access' }), '2565/km-1/2')).toBe('การเข้าถึงความรู้ (แผนปี 2565 ตารางที่ 1 กิจกรรมที่ 2)');
  });

  it('that are not there are named as they are written', () => {
    expect(rowTitle(withRows({}), '2570/km-1/9')).toBe('2570/km-1/9');
  });

  it('of a step are those of no other', () => {
    const kb = withRows({ step: 'access' }, { step: 'learning' }, { step: 'access' });
    expect(rowsOfStep(kb, 'access').map(({ key }) => key)).toEqual(['2565/km-1/1', '2565/km-1/3']);
  });
});

describe('the current plan', () => {
  const plans = [
    makeEntry('plans', '2564', { fiscalYear: 2564 }),
    makeEntry('plans', '2565'),
    makeEntry('plans', '2566', { fiscalYear: 2566 }),
  ];

  it('is that of the fiscal year of the municipality', () => {
    expect(currentPlan(makeKnowledgeBase(plans, { site: { fiscalYear: 2565 } }))?.id).toBe('2565');
  });

  it('is the newest, when there is none of that year', () => {
    expect(currentPlan(makeKnowledgeBase(plans, { site: { fiscalYear: 2570 } }))?.id).toBe('2566');
  });

  it('is none, when there are no plans', () => {
    expect(currentPlan(makeKnowledgeBase([]))).toBeUndefined();
  });
});

describe('what is asked of a department', () => {
  const rowsFor = (...departments: string[]) => ({
    tables: [makePlanTable({ rows: [makePlanRow({ number: 1, responsible: { printed: ['กอง'], departments } })] })],
  });

  it('stands in every plan of the year that is in force, the main one first', () => {
    const kb = makeKnowledgeBase(
      [
        makeEntry('plans', '2564', { fiscalYear: 2564, ...rowsFor('finance') }),
        makeEntry('plans', '2565-books', { ...rowsFor('engineering') }),
        makeEntry('plans', '2565-health', { ...rowsFor('finance') }),
        makeEntry('plans', '2565-old', { status: 'superseded', supersededBy: '2565', ...rowsFor('finance') }),
        makeEntry('plans', '2565', { ...rowsFor('finance', 'engineering') }),
      ],
      { site: { fiscalYear: 2565 } },
    );
    expect(currentlyAsked(kb, 'finance').map(({ key }) => key)).toEqual(['2565/km-1/1', '2565-health/km-1/1']);
    expect(currentlyAsked(kb, 'engineering').map(({ key }) => key)).toEqual(['2565/km-1/1', '2565-books/km-1/1']);
  });
});
