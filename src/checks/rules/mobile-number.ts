import { findInTexts } from '../personal-data/find.ts';
import { findMobiles, mask } from '../personal-data/numbers.ts';
import type { Rule } from '../rule.ts';

/** A mobile number may be private (PDPA B.E. 2562): the editor is asked. An office gives its own as its contact. */
export const mobileNumber: Rule = {
  id: 'mobile-number',
  severity: 'warning',
  title: 'ไม่มีหมายเลขโทรศัพท์มือถือส่วนตัว',
  why: 'หมายเลขส่วนตัวเป็นข้อมูลส่วนบุคคล ให้ใช้หมายเลขของสำนักงาน',
  example: { at: 'body', wrong: 'โทร. 081-234-5678', right: 'โทร. 0-2123-4567' },
  check: (context) =>
    findInTexts(
      context,
      (text) =>
        findMobiles(text).map(({ start, digits }) => ({
          start,
          what: `พบหมายเลขโทรศัพท์มือถือ ${mask(digits)}`,
          fix: 'ถ้าเป็นเบอร์ส่วนตัวให้ลบออก ถ้าเป็นเบอร์ของสำนักงานให้ย้ายไปไว้ในช่อง contact ของหน่วยงานหรือส่วนราชการ',
        })),
      (collection, path) => ['site', 'departments'].includes(collection) && path[0] === 'contact',
    ),
};
