import { describe, expect, it } from 'vitest';
import { noCode } from '#src/checks/rules/no-code.ts';
import { inBody } from '../../support/rules.ts';

describe('a body in MDX', () => {
  it.each([
    ['an import', 'import X from "./x.js"\n\nก\n', '1 มีโค้ดใน MDX: import X from "./x.js"'],
    ['an export', 'ก\n\nexport const x = 1\n', '3 มีโค้ดใน MDX: export const x = 1'],
    ['an expression on its own', 'ก\n\n{process.env.HOME}\n', '3 มีโค้ดใน MDX: process.env.HOME'],
    ['an expression within a line', 'ก\n\nข {1 + 1} ค\n', '3 มีโค้ดใน MDX: 1 + 1'],
    ['a comment', '{/* ลับ */}\n', '1 มีโค้ดใน MDX: /* ลับ */'],
  ])('has no code: %s', (_, body, what) => {
    expect(inBody(noCode, body, 'mdx')).toEqual([what]);
  });

  it('in Markdown has none either: braces there are text', () => {
    expect(inBody(noCode, 'ก {1 + 1}\n')).toEqual([]);
  });
});
