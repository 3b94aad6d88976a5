import { describe, expect, it } from 'vitest';
import { mdxWellFormed } from '#src/checks/rules/mdx-well-formed.ts';
import { knownComponents } from '#src/checks/rules/known-components.ts';
import { noCode } from '#src/checks/rules/no-code.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

describe('a body in MDX', () => {
  it.each([
    ['ก\n\n<Callout>\n', '3:1', 'แท็ก <Callout> เปิดแล้วไม่ปิด', '</Callout>'],
    ['<Callout>\n<Details>\nก\n</Callout>\n</Details>', '4:1', 'แท็กปิด </Callout> ไม่ตรงกับแท็กเปิด <Details>', '</Details>'],
    ['ก\n\n</Callout>', '3:1', 'แท็กปิด </Callout> ไม่มีแท็กเปิด', '<Callout>'],
    ['ก\n\nข { ค\n', '3:3', 'วงเล็บปีกกา { ไม่มีคู่ปิด จึงอ่านเป็นโค้ดที่ไม่จบ', '\\{'],
    ['ก {ข ค} ง', '1:6', 'ข้อความใน { } อ่านเป็นโค้ด', '\\{'],
    ['ก\n\n<!-- ลับ -->\n', '3:1', 'ความเห็นแบบ <!-- --> ใช้ใน MDX ไม่ได้', 'ลบ'],
    ['ไม่เกิน <5 วัน', '1:9', 'เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็นแท็ก: "<5 วัน"', '\\<'],
    ['ก <b ข', '1:3', 'เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็นแท็ก: "<b ข"', '\\<'],
    ['กรอก <ชื่อ>', '1:6', '<ชื่อ> อ่านเป็นแท็กที่ไม่ปิด', '\\<ชื่อ>'],
    ['ดู <https://example.go.th>', '1:4', 'ที่อยู่ใน < > ใช้ใน MDX ไม่ได้', '[ข้อความ](ที่อยู่)'],
    ['<Callout kind=tip>ก</Callout>', '1:1', 'ช่องของ <Callout> เขียนไม่ถูกต้อง: "<Callout kind=tip>"', 'kind="note"'],
    ['<Callout kind="tip>ก</Callout>', '1:1', 'แท็ก <Callout ไม่มี > ปิดท้าย หรือเครื่องหมาย " ไม่ครบคู่', 'kind="note"'],
  ])('that cannot be read is told where and why: %s', (body, place, what, help) => {
    const [finding, ...more] = findingsInBody(mdxWellFormed, body, 'mdx');
    expect(more).toEqual([]);
    expect([`${finding?.line}:${finding?.column}`, finding?.what]).toEqual([place, what]);
    expect(finding?.fix).toContain(help);
  });

  it.each(['ก {', '<a b=>', '<$>', '<Box', '<a {b}>ก</a>', '{"ก}', '<>', '</>', '<Callout {...x}>', 'import x from'])(
    'is never answered in the words of the parser: %s',
    (body) => {
      for (const { what, fix } of findingsInBody(mdxWellFormed, body, 'mdx', [knownComponents, noCode]))
        expect(`${what} ${fix}`).not.toMatch(/expect|unexpected|closing|parse|oxc|character/i);
    },
  );

  it('that is nested too deep to be read is told in Thai, in Markdown too', () => {
    expect(inBody(mdxWellFormed, '> '.repeat(20_000), 'md')).toEqual(['1 เครื่องหมายซ้อนกันหลายชั้นเกินไป จึงอ่านเนื้อหาไม่ได้']);
  });

  it('that closes what it opens is well formed', () => {
    expect(inBody(mdxWellFormed, '<Callout>\n\nก\n\n</Callout>\n', 'mdx')).toEqual([]);
  });
});
