import { describe, expect, it } from 'vitest';
import { rowHasResponsible } from '#src/checks/rules/row-has-responsible.ts';
import { makeDepartment, makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const plan = (responsible: Fields) =>
  findingsOf(rowHasResponsible, {
    'departments/finance.yaml': makeDepartment(),
    'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow({ responsible })] })] }),
  });

describe('a row of a plan', () => {
  it('says who is responsible, in one of the ways', () => {
    expect(plan({})).toMatchObject([{ field: 'tables[1].rows[1].responsible', what: 'กิจกรรมลำดับ 1 ไม่มีผู้รับผิดชอบ' }]);
    for (const way of [{ printed: ['ปลัดเทศบาล'] }, { departments: ['finance'] }, { all: true }]) expect(plan(way)).toEqual([]);
  });
});
