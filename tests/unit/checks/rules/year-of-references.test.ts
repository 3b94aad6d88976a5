import { describe, expect, it } from 'vitest';
import { yearOfReferences } from '#src/checks/rules/year-of-references.ts';
import {
  makeCommittee,
  makeGuide,
  makeMeeting,
  makePlan,
  makePlanRow,
  makePlanTable,
  makeReport,
  type Fields,
} from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const around = { 'committees/old.yaml': makeCommittee({ title: 'คณะเดิม', fiscalYear: 2564 }), 'committees/new.yaml': makeCommittee() };
const plan = (row: Fields) => ({ ...around, 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow(row)] })] }) });

describe('what is of one year', () => {
  it('names the committee of that year', () => {
    const report = (committee: string) => ({ ...plan({}), 'reports/2565.yaml': makeReport({ committee }) });
    expect(findingsOf(yearOfReferences, report('old'))).toMatchObject([{ field: 'committee', what: 'คณะ "old" เป็นของปี 2564 ไม่ใช่ปี 2565' }]);
    expect(findingsOf(yearOfReferences, report('new'))).toEqual([]);
    expect(
      findingsOf(yearOfReferences, plan({ targets: [{ printed: 'ตามแผน', measure: { by: 'meetings', committee: 'old' } }] })),
    ).toMatchObject([{ field: 'tables[1].rows[1].targets[1].measure.committee' }]);
  });

  it('is proved by what happened in that year', () => {
    const proved = (date: string, year: number) => ({
      ...plan({ evidence: ['meetings/m', 'guides/km'] }),
      'meetings/m.yaml': makeMeeting({ date, year }),
      'guides/km.yaml': makeGuide({ updated: '2019-01-01' }),
    });
    expect(findingsOf(yearOfReferences, proved('2020-01-12', 2563))).toMatchObject([{ field: 'tables[1].rows[1].evidence[1]' }]);
    expect(findingsOf(yearOfReferences, proved('2022-01-12', 2565))).toEqual([]);
  });
});
