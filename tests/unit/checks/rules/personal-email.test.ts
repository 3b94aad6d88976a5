import { describe, expect, it } from 'vitest';
import { personalEmail } from '#src/checks/rules/personal-email.ts';
import { makeDepartment, makeGuide, makeSite } from '../../../support/entries.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

describe('an e-mail address of a person', () => {
  it.each(['somchai@gmail.com', 'Somchai.J@hotmail.com', 'somchai＠gmail.com', 'somchai [at] gmail.com', '**somchai@gmail.com**'])(
    'is found, written %s',
    (written) => {
      expect(inBody(personalEmail, `ก\n\nส่งที่ ${written} ครับ\n`)).toEqual([expect.stringMatching(/^3 พบอีเมล [sS]…@(?:gmail|hotmail)\.com/)]);
    },
  );

  it('is found in a link', () => {
    expect(inBody(personalEmail, '[เขียนถึงเรา](mailto:somchai@gmail.com)\n')).toHaveLength(1);
  });

  it('is found in a field', () => {
    const found = findingsOf(personalEmail, { 'guides/km.yaml': makeGuide({ summary: 'ส่งที่ somchai@gmail.com' }) });
    expect(found).toMatchObject([{ line: 4, column: 17, field: 'summary' }]);
  });

  it.each(['saraban@sanpong.go.th', 'info@company.co.th', 'https://medium.com/@somchai', 'Line @somchai', 'astro@7.0.0', 'a@b'])(
    'is not %s',
    (written) => {
      expect(inBody(personalEmail, `ดู ${written} ครับ\n`)).toEqual([]);
    },
  );

  it('may be the address that an office gives, in its field and anywhere else', () => {
    const contact = { email: 'sanpong.office@gmail.com' };
    const tree = {
      'site/site.yaml': makeSite({ contact }),
      'departments/finance.yaml': makeDepartment({ contact: { email: 'sanpong.finance@gmail.com' } }),
      'guides/km.yaml': makeGuide({ summary: 'ส่งที่ sanpong.office@gmail.com หรือ sanpong.finance@gmail.com' }),
    };
    expect(findingsOf(personalEmail, tree)).toEqual([]);
  });

  it('may say which post an editor has, and nothing else of the municipality', () => {
    const editors = [{ email: 'somchai@gmail.com', post: 'เจ้าพนักงานธุรการ' }];
    expect(findingsOf(personalEmail, { 'site/site.yaml': makeSite({ editors }) })).toEqual([]);
    expect(findingsOf(personalEmail, { 'site/site.yaml': makeSite({ editors, description: 'ส่งที่ somchai@gmail.com' }) })).toMatchObject([
      { field: 'description' },
    ]);
  });
});
