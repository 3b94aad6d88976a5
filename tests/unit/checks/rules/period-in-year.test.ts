import { describe, expect, it } from 'vitest';
import { periodInYear } from '#src/checks/rules/period-in-year.ts';
import { makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const plan = (period: Fields, doubts: Fields[] = []) =>
  findingsOf(periodInYear, { 'plans/2565.yaml': makePlan({ doubts, tables: [makePlanTable({ rows: [makePlanRow({ period })] })] }) });

describe('the period of a row', () => {
  it('lies in the fiscal year of the plan', () => {
    expect(plan({ printed: 'ทั้งปี', spans: [{ start: '2021-10-01', end: '2022-09-30' }] })).toEqual([]);
    expect(plan({ printed: 'ทั้งปี', spans: [{ start: '2021-09-30', end: '2022-10-01' }] }).map(({ field }) => field)).toEqual([
      'tables[1].rows[1].period.spans[1].start',
      'tables[1].rows[1].period.spans[1].end',
    ]);
    expect(plan({ printed: 'ทั้งปี' })).toEqual([]);
  });

  it('is kept as the plan prints it where that is doubted', () => {
    const period = { printed: '๑ ต.ค. ๕๔ เป็นต้นไป', spans: [{ start: '2011-10-01' }] };
    expect(plan(period)).toHaveLength(1);
    expect(plan(period, [{ where: 'แถว 1', printed: '๑ ต.ค. ๕๔ เป็นต้นไป', question: 'ปีใด' }])).toEqual([]);
  });
});
