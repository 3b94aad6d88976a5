import { describe, expect, it } from 'vitest';
import { headingLevel } from '#src/checks/rules/heading-level.ts';
import { inBody } from '../../support/rules.ts';

describe('headings of a body', () => {
  it('begin at level 2, since the title is level 1', () => {
    expect(inBody(headingLevel, 'ก\n\n# หัวข้อ\n\n## รอง\n')).toEqual(['3 หัวข้อระดับ 1 "หัวข้อ" ซ้ำกับชื่อเรื่อง']);
    expect(inBody(headingLevel, 'หัวข้อ\n======\n')).toEqual(['1 หัวข้อระดับ 1 "หัวข้อ" ซ้ำกับชื่อเรื่อง']);
  });

  it('begin there in MDX and within a quotation too', () => {
    expect(inBody(headingLevel, '> # ก\n')).toEqual(['1 หัวข้อระดับ 1 "ก" ซ้ำกับชื่อเรื่อง']);
    expect(inBody(headingLevel, '<Callout>\n\n# ก\n\n</Callout>\n', 'mdx')).toEqual(['3 หัวข้อระดับ 1 "ก" ซ้ำกับชื่อเรื่อง']);
  });
});
