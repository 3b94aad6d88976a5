import { describe, expect, it } from 'vitest';
import { coveredRowsExist } from '#src/checks/rules/covered-rows-exist.ts';
import { makePlan, makePlanRow, makePlanTable } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const plan = (coversRows: number[]) => {
  const rows = [makePlanRow({ budget: { printed: '5,000 บาท', baht: 5000, coversRows } }), makePlanRow({ number: 2 })];
  return findingsOf(coveredRowsExist, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows })] }) });
};

describe('a budget of several rows', () => {
  it('names rows of its table, its own among them', () => {
    expect(plan([1, 2])).toEqual([]);
    expect(plan([1, 9])).toMatchObject([
      { field: 'tables[1].rows[1].budget.coversRows[2]', what: 'ไม่มีกิจกรรมลำดับ 9 ในตารางนี้', fix: 'ใช้ลำดับที่มี: 1, 2' },
    ]);
    expect(plan([2])).toMatchObject([{ field: 'tables[1].rows[1].budget.coversRows', what: 'ไม่มีลำดับของกิจกรรมนี้เอง (1)' }]);
  });
});
