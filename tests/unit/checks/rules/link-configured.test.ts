import { describe, expect, it } from 'vitest';
import { linkConfigured } from '#src/checks/rules/link-configured.ts';
import { makeDepartment, makeExpert, makeManual, makeSite } from '../../../support/entries.ts';
import { findingsOf, inBody } from '../../support/rules.ts';

const department = { 'departments/finance.yaml': makeDepartment() };

describe('an address that was written as an example', () => {
  it('is noted in every field that holds a link or an e-mail address', () => {
    const found = findingsOf(linkConfigured, {
      'site/site.yaml': makeSite({
        edit: 'https://example.org/edit/{path}',
        discuss: 'https://www.facebook.com/sanpong',
        contact: { email: 'saraban@example.com', facebook: 'https://example.net/page' },
      }),
      'departments/finance.yaml': makeDepartment({ contact: { email: 'a@b.invalid' } }),
      'experts/clerk.yaml': makeExpert({ contact: { facebook: 'https://clerk.test/' } }),
      'manuals/tax.yaml': makeManual({ channels: [{ name: 'ออนไลน์', online: 'https://example.org/' }] }),
    });
    expect(found.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
      'departments/finance.yaml contact.email',
      'experts/clerk.yaml contact.facebook',
      'manuals/tax.yaml channels[1].online',
      'site/site.yaml contact.email',
      'site/site.yaml contact.facebook',
      'site/site.yaml edit',
    ]);
    expect(found.every(({ fix }) => fix.includes('หน้าเว็บจะไม่แสดง'))).toBe(true);
  });

  it.each(['md', 'mdx'] as const)('is noted in a body too (%s)', (format) => {
    expect(inBody(linkConfigured, 'ดู[เว็บ](https://example.org/a)\n', format)).toEqual(['1 "https://example.org/a" เป็นที่อยู่ตัวอย่าง']);
  });

  it('is none where real addresses stand', () => {
    expect(findingsOf(linkConfigured, { ...department, 'site/site.yaml': makeSite({ website: 'https://sanpong.go.th/' }) })).toEqual([]);
  });
});
