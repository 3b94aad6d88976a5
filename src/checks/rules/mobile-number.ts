import { matchLines } from '../personal-data.ts';
import type { Rule } from '../rule.ts';

const MOBILE = /(?<![\d-])0[689]\d?[ -]?\d{3}[ -]?\d{4}(?![\d-])/g;

/** A mobile number may be private (PDPA B.E. 2562): the editor is asked. */
export const mobileNumber: Rule = {
  id: 'mobile-number',
  severity: 'warning',
  check: (context) =>
    matchLines(context, MOBILE, (number) => [`พบหมายเลขโทรศัพท์มือถือ ${number}`, 'ถ้าเป็นเบอร์ส่วนตัวให้ลบออก ใช้หมายเลขของสำนักงาน']),
};
