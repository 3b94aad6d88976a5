import { describe, expect, it } from 'vitest';
import { leftoverMarkup } from '#src/checks/rules/leftover-markup.ts';
import { linkLeadsSomewhere } from '#src/checks/rules/link-leads-somewhere.ts';
import { noCode } from '#src/checks/rules/no-code.ts';
import { makeGuide } from '../../../support/entries.ts';
import { markdown } from '../../support/content-tree.ts';
import { findingsInBody, inBody } from '../../support/rules.ts';

/** Markup as written, what the message begins with, and the mended text where that is certain. */
const CASES: [body: string, what: string, mended?: string][] = [
  ['##หัวข้อ', 'หัวข้อไม่มีวรรคหลัง #', '## หัวข้อ'],
  ['> ##หัวข้อ', 'หัวข้อไม่มีวรรคหลัง #', '> ## หัวข้อ'],
  ['#หัวข้อ', 'ไม่มีวรรคหลัง #'],
  ['＃＃ หัวข้อ', 'เครื่องหมาย ＃ แบบเต็มความกว้าง', '## หัวข้อ'],
  ['> ＃＃＃หัวข้อ', 'เครื่องหมาย ＃ แบบเต็มความกว้าง', '> ### หัวข้อ'],
  ['[ก] (https://example.go.th)', 'ลิงก์มีวรรคระหว่าง ] กับ (', '[ก](https://example.go.th)'],
  ['[แบบ] (./แบบฟอร์ม.pdf) ค', 'ลิงก์มีวรรคระหว่าง ] กับ (', '[แบบ](./แบบฟอร์ม.pdf) ค'],
  ['![ท่อ](./photo 1.png)', 'ที่อยู่ในวงเล็บมีวรรค', '![ท่อ](<./photo 1.png>)'],
  ['[แบบ](./แบบ (1) ใหม่.pdf) ค', 'ที่อยู่ในวงเล็บมีวรรค', '[แบบ](<./แบบ (1) ใหม่.pdf>) ค'],
  ['[แบบ](./a.pdf “ชื่อ”)', 'ที่อยู่ในวงเล็บมีวรรค'],
  ['[ก](https://example.go.th', 'ลิงก์ไม่มีวงเล็บปิด'],
  ['(ก)[https://example.go.th]', 'วงเล็บของลิงก์สลับกัน', '[ก](https://example.go.th)'],
  ['[อ้าง][ไม่มี]', 'ลิงก์อ้างชื่อที่ไม่มี'],
  ['ดู [[หน้าอื่น|ชื่อ]]', 'ลิงก์แบบ Obsidian'],
  ['![[ภาพ.png]]', 'ลิงก์แบบ Obsidian'],
  ['[[_TOC_]]', 'สารบัญแบบนี้'],
  [':::note\nก\n:::', 'กล่องแบบ :::'],
  ['> [!NOTE]\n> ก', 'กล่องแบบ [!NOTE]'],
  ['ก {{< figure src="a" >}}', 'คำสั่งแบบ {{ }}'],
  ['{% include a %}', 'คำสั่งแบบ {{ }}'],
  ['## ก {#ข}', 'คำสั่งแบบ {#…}'],
  ['ก ** หนา ** ข', 'มีวรรคด้านในเครื่องหมาย **', 'ก **หนา** ข'],
  ['ก**หนา **ข', 'มีวรรคด้านในเครื่องหมาย **', 'ก**หนา** ข'],
  ['ก **หนา', 'มีเครื่องหมาย ** ที่ไม่มีคู่'],
  ['***ก** ข ***ค', 'มีเครื่องหมาย ** ที่ไม่มีคู่'],
  ['คำ__สำคัญ__ต่อ', 'เครื่องหมาย __ ติดกับคำอื่น', 'คำ**สำคัญ**ต่อ'],
  ['คำ_“สำคัญ”_ต่อ', 'เครื่องหมาย _ ติดกับคำอื่น', 'คำ*“สำคัญ”*ต่อ'],
  ['~~ ก', 'มีเครื่องหมาย ~~'],
  ['ก\n\nย่อหน้า\n---\nข', 'ข้อความเหนือบรรทัด ---'],
  ['==เน้น==', 'เครื่องหมายเน้นแบบ =='],
  ['ม^2^', 'ตัวยกแบบ ^'],
  ['H~2~O', 'ตัวห้อยแบบ ~'],
  ['ก&amp;nbsp;ข', 'รหัสอักขระของ HTML'],
  ['ก &nbsp ข', 'รหัสอักขระของ HTML'],
  ['<./แบบ ฟอร์ม.pdf>', 'ที่อยู่ใน < >'],
  ['ดู <https://example.go.th', 'ที่อยู่หลัง < ไม่มี > ปิด'],
  ['ก `ข', 'มีเครื่องหมาย ` ที่ไม่มีคู่'],
  ['-[x] งาน', 'กล่องของรายการงาน', '- [x] งาน'],
  ['- [ x ] งาน', 'กล่องของรายการงาน', '- [x] งาน'],
  ['- []งาน', 'กล่องของรายการงาน', '- [ ] งาน'],
  ['[ ] งาน', 'กล่องของรายการงาน', '- [ ] งาน'],
  ['• ก\n• ข', 'รายการหลายบรรทัด', '- ก\n- ข'],
  ['-ก\n-ข', 'รายการหลายบรรทัด', '- ก\n- ข'],
  ['๑.ก\n๒.ข', 'รายการหลายบรรทัด', '๑. ก\n๒. ข'],
  ['---\ntitle: ก\nupdated: 2022-01-01\n---\nข', 'มีส่วนหัวของไฟล์'],
];

describe('markup left on a page', () => {
  it.each(CASES)('is told in words of its own: %s', (body, what, mended) => {
    const [finding, ...more] = findingsInBody(leftoverMarkup, body, 'md', [linkLeadsSomewhere]).filter(
      (found) => !found.what.startsWith('มีเครื่องหมาย **') || what.startsWith('มีเครื่องหมาย **'),
    );
    expect(finding?.what).toMatch(new RegExp(`^${what.replace(/[*^{}[\]()|#.~]/g, String.raw`\$&`)}`));
    if (!what.startsWith('มีเครื่องหมาย **')) expect(more).toEqual([]);
    expect(finding?.edit !== undefined).toBe(mended !== undefined);
  });

  it.each(CASES.filter(([, , mended]) => mended !== undefined))('is mended by its edit: %s', (body, _, mended) => {
    const [finding] = findingsInBody(leftoverMarkup, body, 'md', [linkLeadsSomewhere]);
    const { start, end, text } = finding!.edit!;
    // Offsets count from the start of the file, whose end is the body.
    const above = markdown(makeGuide()).length;
    expect(body.slice(0, start - above) + text + body.slice(end - above)).toBe(mended);
    expect(inBody(leftoverMarkup, mended!, 'md', [linkLeadsSomewhere])).toEqual([]);
  });

  it.each(['##หัวข้อ', '[ก] (https://example.go.th)', 'ก ** หนา ** ข', '[[หน้าอื่น]]', '-[x] งาน'])('is told in MDX as well: %s', (body) => {
    expect(inBody(leftoverMarkup, body, 'mdx', [noCode])).toEqual(inBody(leftoverMarkup, body, 'md'));
  });

  it.each([
    '`**` `[[ก]]` \\*\\* \\[\\[ก]] \\##ก',
    '```\n##หัวข้อ\n[[ก]]\n• ก\n• ข\n```',
    'ราคา* 2 * 3 = 6 **หนา** *เอน* ~~ขีด~~ 08.30~12.00',
    'ความจริง[7][8] [10][11]',
    'ข้อ [1] (พ.ศ. 2565) และ [2] (ดูท้ายประกาศ)',
    'ลงชื่อ ____________ วันที่ __ / __ / ____ ***************** จบ',
    '- ก\n- ข\n\n---\n\n* * *\n\n***\n\nA & B &copy; < 5 > 3',
    'ติดต่อ [หน้า](/guides/roles/) • [หน้า](/guides/roles/)',
    '-5\n-6',
    'แผน_(ฉบับ)_ใหม่.pdf',
    'ก\n\n---\n\nข',
    '๑.๑ ก\n๑.๒ ข',
    'เบอร์ #1 และ #2',
  ])('is not what was meant as it stands: %s', (body) => expect(inBody(leftoverMarkup, body)).toEqual([]));
});
