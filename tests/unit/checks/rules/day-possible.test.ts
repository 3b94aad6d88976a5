import { describe, expect, it } from 'vitest';
import { dayPossible } from '#src/checks/rules/day-possible.ts';
import { makeCommittee, makeGuide, makePlan, makePlanRow, makePlanTable, makeSite, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const of = (change: Fields) =>
  findingsOf(dayPossible, { 'guides/km.yaml': makeGuide(change) }).map(({ field, what }) => `${field} ${what}`);

describe('days', () => {
  it('of what was done have come', () => {
    // Today is 1 June 2022.
    expect(of({ updated: '2022-06-02' })).toEqual(['updated วันที่ 2022-06-02 (2 มิถุนายน 2565) ยังมาไม่ถึง']);
    expect(of({ updated: '2022-06-01' })).toEqual([]);
    expect(of({ updated: '2022-05-01', reviewed: '2023-05-01' })).toEqual(['reviewed วันที่ 2023-05-01 (1 พฤษภาคม 2566) ยังมาไม่ถึง']);
  });

  it('are of this time, not 543 years before', () => {
    expect(of({ created: '1479-01-12' })).toEqual(['created วันที่ 1479-01-12 คือปี พ.ศ. 2022 ซึ่งนานเกินจริง']);
  });

  it('of what is planned may lie ahead, by some years', () => {
    const plan = (end: string) => ({
      'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ period: { printed: 'ทั้งปี', spans: [{ end }] } })] })] }),
    });
    expect(findingsOf(dayPossible, plan('2022-09-30'))).toEqual([]);
    expect(findingsOf(dayPossible, plan('2122-09-30'))).toMatchObject([{ field: 'tables[1].rows[1].period.spans[1].end' }]);
  });

  it('on which the office will be closed may lie ahead', () => {
    const closed = (date: string) => ({ 'site/site.yaml': makeSite({ closedDays: [{ date, title: 'วันสิ้นปี' }] }) });
    expect(findingsOf(dayPossible, closed('2022-12-31'))).toEqual([]);
    expect(findingsOf(dayPossible, closed('2122-12-31'))).toMatchObject([{ field: 'closedDays[1].date' }]);
  });

  it('are in a fiscal year that has come, or is the next', () => {
    expect(findingsOf(dayPossible, { 'committees/a.yaml': makeCommittee({ fiscalYear: 2566 }) })).toEqual([]);
    expect(findingsOf(dayPossible, { 'committees/a.yaml': makeCommittee({ fiscalYear: 2656 }) })).toMatchObject([
      { field: 'fiscalYear', what: 'ปีงบประมาณ 2656 ยังมาไม่ถึง' },
    ]);
  });
});
