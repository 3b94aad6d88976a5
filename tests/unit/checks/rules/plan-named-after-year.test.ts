import { describe, expect, it } from 'vitest';
import { planNamedAfterYear } from '#src/checks/rules/plan-named-after-year.ts';
import { makePlan } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('the file of a plan', () => {
  it('is named after its fiscal year', () => {
    expect(findingsOf(planNamedAfterYear, { 'plans/2564.yaml': makePlan({ fiscalYear: 2565 }) })).toMatchObject([
      { field: 'fiscalYear', what: 'ชื่อไฟล์ "2564" ไม่ตรงกับปีงบประมาณ 2565', fix: 'เปลี่ยนชื่อไฟล์เป็น 2565.yaml' },
    ]);
    expect(findingsOf(planNamedAfterYear, { 'plans/2565.yaml': makePlan({ fiscalYear: 2565 }) })).toEqual([]);
  });
});
