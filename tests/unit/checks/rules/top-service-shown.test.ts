import { describe, expect, it } from 'vitest';
import { topServiceShown } from '#src/checks/rules/top-service-shown.ts';
import { makeDepartment, makeManual, makeSite, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const service = (change: Fields) =>
  findingsOf(topServiceShown, {
    'site/site.yaml': makeSite({ topServices: ['sign-tax'] }),
    'departments/finance.yaml': makeDepartment(),
    'manuals/sign-tax.yaml': makeManual(change),
    'manuals/new.yaml': makeManual({ title: 'ฉบับใหม่' }),
  });

describe('a service of the front page', () => {
  it('is one that everybody may read', () => {
    expect(service({})).toEqual([]);
    expect(service({ audience: 'staff' })).toMatchObject([
      { file: 'site/site.yaml', field: 'topServices[1]', what: '"sign-tax" (การชำระภาษีป้าย) เปิดเฉพาะเจ้าหน้าที่' },
    ]);
    expect(service({ status: 'draft' })).toMatchObject([{ what: '"sign-tax" (การชำระภาษีป้าย) เป็นฉบับร่าง' }]);
  });

  it('is the new one where it was replaced', () => {
    expect(service({ status: 'superseded', supersededBy: 'new' })).toMatchObject([{ fix: 'ใช้ new แทน' }]);
  });
});
