import { describe, expect, it } from 'vitest';
import { planNamedAfterYear } from '#src/checks/rules/plan-named-after-year.ts';
import { makePlan } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('the file of a plan', () => {
  it('names no other year than its own, if any', () => {
    expect(findingsOf(planNamedAfterYear, { 'plans/2564.yaml': makePlan({ fiscalYear: 2565 }) })).toMatchObject([
      { field: 'fiscalYear', what: 'ชื่อไฟล์ "2564" บอกปีอื่น แต่ปีงบประมาณคือ 2565' },
    ]);
    for (const name of ['2565', 'km-2565', '2565-health', 'km-action-plan'])
      expect(findingsOf(planNamedAfterYear, { [`plans/${name}.yaml`]: makePlan({ fiscalYear: 2565 }) })).toEqual([]);
  });
});
