import { MDX_COMPONENTS } from '../../markdown/components.ts';
import { bodiesOf, bodyFinding } from '../body-finding.ts';
import type { Rule } from '../rule.ts';

/** A body holds no HTML of its own, which could run code or break the page. */
export const noRawHtml: Rule = {
  id: 'no-raw-html',
  severity: 'error',
  title: 'เนื้อหาใช้ Markdown ไม่ใช้ HTML',
  why: 'HTML อาจทำให้หน้าเสียรูปหรือไม่ปลอดภัย',
  example: { at: 'body', wrong: 'ข้อความ <b>ตัวหนา</b>', right: 'ข้อความ **ตัวหนา**' },
  check: (context) =>
    bodiesOf(context).flatMap(({ raw, facts }) =>
      facts.rawHtml.map(({ html, line }) =>
        bodyFinding(
          raw,
          line,
          `มี HTML ในเนื้อหา: ${html.slice(0, 60)}`,
          `ใช้ Markdown แทน หรือเปลี่ยนไฟล์เป็น .mdx แล้วใช้ ${Object.keys(MDX_COMPONENTS).join(', ')} ถ้าต้องการเครื่องหมาย < ในข้อความให้เขียน \\<`,
        ),
      ),
    ),
};
