import { describe, expect, it } from 'vitest';
import { reportNamedAfterPlan } from '#src/checks/rules/report-named-after-plan.ts';
import { makePlan, makeReport } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('the file of a report', () => {
  it('is named after its plan', () => {
    const plan = { 'plans/2565.yaml': makePlan() };
    expect(findingsOf(reportNamedAfterPlan, { ...plan, 'reports/2564.yaml': makeReport() })).toMatchObject([
      { field: 'plan', what: 'ชื่อไฟล์ "2564" ไม่ตรงกับแผน 2565', fix: 'เปลี่ยนชื่อไฟล์เป็น 2565.yaml' },
    ]);
    expect(findingsOf(reportNamedAfterPlan, { ...plan, 'reports/2565.yaml': makeReport() })).toEqual([]);
  });
});
