import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/schemas/site.ts';
import { hasOfficeContact, lineHref, officeAddress, officeName } from '#src/text/contact.ts';
import { makeSite } from '../../support/entries.ts';

describe('the address of the office', () => {
  it.each([
    [{ district: 'แม่ริม', province: 'เชียงใหม่' }, 'อำเภอแม่ริม จังหวัดเชียงใหม่'],
    [{ address: '99 หมู่ 1', district: 'แม่ริม', province: 'เชียงใหม่' }, '99 หมู่ 1 อำเภอแม่ริม จังหวัดเชียงใหม่'],
    [{ address: '99 อ.แม่ริม จ.เชียงใหม่ 50180', district: 'แม่ริม', province: 'เชียงใหม่' }, '99 อ.แม่ริม จ.เชียงใหม่ 50180'],
    [{ district: 'ดินแดง', province: 'กรุงเทพมหานคร' }, 'เขตดินแดง กรุงเทพมหานคร'],
    [{}, ''],
  ])('of %j is said once', (site, address) => expect(officeAddress(site)).toBe(address));
});

describe('the office', () => {
  it.each([
    ['subdistrict-municipality', 'เทศบาลตำบลทดสอบ', 'สำนักงานเทศบาล'],
    ['subdistrict-administration', 'องค์การบริหารส่วนตำบลทดสอบ', 'สำนักงานองค์การบริหารส่วนตำบล'],
    ['special-administration', 'เมืองพัทยา', 'เมืองพัทยา'],
  ] as const)('of a %s has a name', (kind, name, office) => expect(officeName({ kind, name })).toBe(office));

  it('can be reached when the site says anything of how', () => {
    const has = (change: object) => hasOfficeContact(siteSchema.parse(makeSite({ ...change })));
    expect(has({})).toBe(false);
    expect([{ contact: { hours: '08.30–16.30 น.' } }, { province: 'เชียงใหม่' }, { website: 'https://a.go.th' }].map(has)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('has a page of LINE where its account has a name', () => {
    expect(lineHref('@thotsop')).toBe('https://line.me/R/ti/p/@thotsop');
    expect(lineHref('เทศบาลทดสอบ')).toBeUndefined();
  });
});
