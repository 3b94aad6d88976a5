import { describe, expect, it } from 'vitest';
import { knownComponents } from '#src/checks/rules/known-components.ts';
import { inBody } from '../../support/rules.ts';

describe('a body in MDX', () => {
  it('may hold the components that we offer', () => {
    const body = `
<Callout kind="tip" title="ก">

ข้อความ **หนา**

</Callout>

<Details title="เพิ่มเติม">ก</Details>

<Quotation author="ขงจื๊อ">ก</Quotation>

<ProcessWheel />

<ChangeElements />
`;
    expect(inBody(knownComponents, body, 'mdx')).toEqual([]);
  });

  it.each([
    ['a component of another name', 'ก\n\n<Chart />\n', '3 ใช้ <Chart> ไม่ได้'],
    ['an element of HTML', 'ก\n\nข <b>ค</b>\n', '3 ใช้ <b> ไม่ได้'],
    ['a script', '<script src="https://evil.example/x.js"></script>\n', '1 ใช้ <script> ไม่ได้'],
    ['a part of an object', '<Callout.Title />\n', '1 ใช้ <Callout.Title> ไม่ได้'],
    ['no name', '<>ก</>\n', '1 ใช้ <> ไม่ได้'],
    ['a word of the language for a name', '<constructor />\n', '1 ใช้ <constructor> ไม่ได้'],
    ['an attribute in code', '<Callout title={x}>ก</Callout>\n', '1 ค่าของ title ใน <Callout> เป็นโค้ด'],
    ['attributes in code', '<Callout {...x}>ก</Callout>\n', '1 ค่าของ {…} ใน <Callout> เป็นโค้ด'],
    ['an attribute that nobody knows', '<Callout onclick="x">ก</Callout>\n', '1 <Callout> ไม่มีช่อง onclick'],
    ['a word of the language for an attribute', '<Callout constructor="x">ก</Callout>\n', '1 <Callout> ไม่มีช่อง constructor'],
    ['a value that nobody knows', '<Callout kind="danger">ก</Callout>\n', '1 ค่า "danger" ของ kind ใช้ไม่ได้'],
    ['a component within a component', '<Callout>\n\n<Chart />\n\n</Callout>\n', '3 ใช้ <Chart> ไม่ได้'],
  ])('has not %s', (_, body, what) => {
    expect(inBody(knownComponents, body, 'mdx')).toEqual([what]);
  });
});
