import { describe, expect, it } from 'vitest';
import { partWithinWhole } from '#src/checks/rules/part-within-whole.ts';
import { makeCommunity, makeCopSummary, makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const figures = (value: number) => {
  const measure = {
    by: 'figures',
    unit: 'คน',
    whole: { amount: 40, of: 'บุคลากร' },
    figures: [{ date: '2022-02-01', value, source: 'ใบลงชื่อ' }],
  };
  return findingsOf(partWithinWhole, {
    'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ targets: [{ printed: 'ตามแผน', measure }] })] })] }),
  });
};
const summary = (present: Fields) =>
  findingsOf(partWithinWhole, { 'communities/front-desk.yaml': makeCommunity(), 'cop-summaries/a.yaml': makeCopSummary({ present }) });

describe('a part', () => {
  it('is at most the whole', () => {
    expect(figures(40)).toEqual([]);
    expect(figures(41)).toMatchObject([
      { field: 'tables[1].rows[1].targets[1].measure.figures[1].value', what: 'ค่า 41 มากกว่าจำนวนทั้งหมด 40 (บุคลากร)' },
    ]);
  });

  it('of those present is a post of one of them', () => {
    expect(summary({ count: 2, posts: ['นายช่าง', 'คนงาน'] })).toEqual([]);
    expect(summary({ count: 1, posts: ['นายช่าง', 'คนงาน'] })).toMatchObject([{ field: 'present.count' }]);
  });
});
