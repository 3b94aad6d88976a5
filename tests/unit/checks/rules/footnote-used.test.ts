import { describe, expect, it } from 'vitest';
import { footnoteUsed } from '#src/checks/rules/footnote-used.ts';
import { inBody } from '../../support/rules.ts';

describe('the text of a footnote', () => {
  it.each(['md', 'mdx'] as const)('that nothing refers to is told, each by itself, in %s', (format) => {
    expect(inBody(footnoteUsed, 'ก[^2]\n\n[^ข]: หนึ่ง\n    ต่อ\n[^2]: สอง\n\n[^3]: สาม', format)).toEqual([
      '3 เชิงอรรถ [^ข] ไม่มีที่อ้าง ข้อความนี้จึงไม่แสดง',
      '7 เชิงอรรถ [^3] ไม่มีที่อ้าง ข้อความนี้จึงไม่แสดง',
    ]);
  });

  it('that stands a second time is told as such', () => {
    expect(inBody(footnoteUsed, 'ก[^1]\n\n[^1]: หนึ่ง\n\n[^1]: สอง')).toEqual(['5 เชิงอรรถ [^1] เขียนซ้ำ ข้อความนี้จึงไม่แสดง']);
  });

  it('with a mark is good', () => expect(inBody(footnoteUsed, 'ก[^ก] ข[^ก]\n\n[^ก]: ค\n\n    ง')).toEqual([]));
});
