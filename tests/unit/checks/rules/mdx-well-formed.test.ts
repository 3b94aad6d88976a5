import { describe, expect, it } from 'vitest';
import { mdxWellFormed } from '#src/checks/rules/mdx-well-formed.ts';
import { inBody } from '../../support/rules.ts';

describe('a body in MDX', () => {
  it.each([
    ['a tag that is not closed', 'ก\n\n<Callout>\n'],
    ['a brace that is not closed', 'ก\n\nข { ค\n'],
    ['a comment of HTML', 'ก\n\n<!-- ลับ -->\n'],
  ])('that cannot be read for %s is said to be so, with the line', (_, body) => {
    expect(inBody(mdxWellFormed, body, 'mdx')).toEqual(['3 MDX เขียนไม่ครบหรือปิดแท็กไม่ถูกต้อง']);
  });

  it('that closes what it opens is well formed', () => {
    expect(inBody(mdxWellFormed, '<Callout>\n\nก\n\n</Callout>\n', 'mdx')).toEqual([]);
  });
});
