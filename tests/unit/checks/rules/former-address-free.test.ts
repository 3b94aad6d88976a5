import { describe, expect, it } from 'vitest';
import { formerAddressFree } from '#src/checks/rules/former-address-free.ts';
import { makeGuide, makePlan } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('a former address', () => {
  it('cannot be that of another entry', () => {
    const tree = { 'guides/km.yaml': makeGuide({ aliases: ['ก', '/guides/roles/'] }), 'guides/roles.yaml': makeGuide() };
    expect(findingsOf(formerAddressFree, tree)).toMatchObject([
      { file: 'guides/km.yaml', field: 'aliases[2]', what: 'ที่อยู่เดิม /guides/roles/ เป็นที่อยู่ของรายการอื่นอยู่แล้ว' },
    ]);
  });

  it('cannot lead to two entries', () => {
    const tree = { 'guides/a.yaml': makeGuide({ aliases: ['/old/'] }), 'guides/b.yaml': makeGuide({ aliases: ['/old/'] }) };
    expect(findingsOf(formerAddressFree, tree)).toMatchObject([{ file: 'guides/b.yaml', what: 'ที่อยู่เดิม /old/ ถูกใช้โดย /guides/a/ แล้ว' }]);
  });

  it('cannot be that of a page beside a plan', () => {
    const tree = {
      'plans/2565.yaml': makePlan(),
      'guides/km.yaml': makeGuide({ aliases: ['/plans/2565/timeline/', '/reports/2565/', '/plans/2565/km-1/1/'] }),
    };
    expect(findingsOf(formerAddressFree, tree).map(({ what }) => what)).toEqual([
      'ที่อยู่เดิม /plans/2565/timeline/ เป็นที่อยู่ของหน้าที่ระบบสร้างเอง',
      'ที่อยู่เดิม /reports/2565/ เป็นที่อยู่ของหน้าที่ระบบสร้างเอง',
      'ที่อยู่เดิม /plans/2565/km-1/1/ เป็นที่อยู่ของหน้าที่ระบบสร้างเอง',
    ]);
  });

  it.each(['/about/', '/guides/', '/guides/3/', '/training-reports/follow-up/'])(
    'cannot be %s, where the engine has a page now or later',
    (address) => {
      expect(findingsOf(formerAddressFree, { 'guides/km.yaml': makeGuide({ aliases: [address] }) })).toMatchObject([
        { what: `ที่อยู่เดิม ${address} เป็นที่อยู่ของหน้าที่ระบบสร้างเอง` },
      ]);
    },
  );

  it('is free where no page is; other aliases are no addresses', () => {
    expect(
      findingsOf(formerAddressFree, { 'guides/km.yaml': makeGuide({ aliases: ['ความรู้', '/guides/old-km/', '/knowledge/'] }) }),
    ).toEqual([]);
  });
});
