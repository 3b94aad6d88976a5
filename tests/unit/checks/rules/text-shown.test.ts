import { describe, expect, it } from 'vitest';
import { textShown } from '#src/checks/rules/text-shown.ts';
import { inBody } from '../../support/rules.ts';

describe('a text that is not on the page', () => {
  it.each([
    ['ก\n\n[ระเบียบ ก]: มาตรา', '3 บรรทัด [ระเบียบ ก]: … เป็นที่อยู่ของลิงก์ที่ไม่มีใครใช้ จึงไม่แสดง'],
    ['[ก][1]\n\n[1]: /guides/roles/\n[2]: /guides/old/', '4 บรรทัด [2]: … เป็นที่อยู่ของลิงก์ที่ไม่มีใครใช้ จึงไม่แสดง'],
    ['[ก][1]\n\n[1]: /guides/roles/\n[1]: /guides/old/', '4 บรรทัด [1]: … เป็นที่อยู่ของลิงก์ที่ไม่มีใครใช้ จึงไม่แสดง'],
    ['```text หมายเหตุ สำคัญ\nก\n```', '1 ข้อความ "หมายเหตุ สำคัญ" หลังเครื่องหมาย ``` ไม่แสดง'],
  ])('is told: %s', (body, found) => {
    expect(inBody(textShown, body)).toEqual([found]);
    expect(inBody(textShown, body, 'mdx')).toEqual([found]);
  });

  it.each([
    '[ก] [ข][1] ![ค][2] [2][]\n\n[ก]: /guides/roles/ "ชื่อ"\n[1]:\n/guides/roles/\n[2]: ./photo.jpg\n',
    '๑. ก\n๒) ข\n\n- [x] ค\n\n> ง\n> จ\n\n```js\nก\n```\n\n## ฉ ##\n\nช[^1] &nbsp; ซ\\\nฌ  \nญ\n\n[^1]: ฎ\n\n| ก |\n| :-: |\n| ข \\| ค |\n',
    '<Callout kind="tip" title="ก > ข">\n\nก\n\n</Callout>',
  ])('is none of these: %s', (body) => expect(inBody(textShown, body, body.startsWith('<') ? 'mdx' : 'md')).toEqual([]));
});
