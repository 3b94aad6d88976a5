import { toArabicDigits } from '../../thai/digits.ts';
import type { FileRule } from '../rule.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import { fieldTexts } from '../written-texts.ts';

/** Digits of the first number of a text, without an extension; `02-123-4567 ต่อ 12`, `0 5321 1234-5`. */
const digitsOf = (text: string): string => {
  const [main = ''] = toArabicDigits(text).split(/ต่อ|#|,|;|\/|หรือ|และ|ถึง|\(?ext/i);
  // A range of last digits (1234-5) is one number.
  return main
    .replace(/^\D*\+?66[\s-]*/, '0')
    .replace(/(\d{4})\s*[-–]\s*\d{1,2}\s*$/, '$1')
    .replace(/\D/g, '');
};

/** A line of an office has nine digits, a mobile ten; short numbers (1669, 191) and those of a few companies (1555) have three or four. */
const isComplete = (digits: string): boolean =>
  /^0[2-57]\d{7}$/.test(digits) || /^0[689]\d{8}$/.test(digits) || /^1\d{2,3}$/.test(digits) || /^1800\d{6}$/.test(digits);

const OFFICE = 'หมายเลขสำนักงานมี 9 หลัก เช่น 053-211-234 หมายเลขภายในเขียนหลังคำว่า ต่อ';
const MOBILE = 'หมายเลขมือถือมี 10 หลัก';

/** What is wrong with a number that is not complete, and what to look at. The first two digits say what it was to be. */
const faultOf = (digits: string): { what: string; fix: string } => {
  const start = digits.slice(0, 2);
  const count = `มี ${digits.length} หลัก`;
  if (/^0[2-57]/.test(digits)) return { what: `${count} หมายเลขสำนักงานต้องมี 9 หลัก`, fix: `ตรวจว่าพิมพ์ขาดหรือเกิน ${OFFICE}` };
  if (/^0[689]/.test(digits))
    return {
      what: `${count} หมายเลขที่ขึ้นต้นด้วย ${start} เป็นหมายเลขมือถือ ต้องมี 10 หลัก`,
      fix: `ตรวจว่าพิมพ์ขาดหรือเกิน ถ้าเป็นหมายเลขสำนักงาน ให้แก้รหัสพื้นที่ ${OFFICE}`,
    };
  if (digits.length > 4 && digits.startsWith('0'))
    return { what: `ขึ้นต้นด้วย ${start} ซึ่งไม่มีในประเทศไทย`, fix: `แก้ตัวเลขสองตัวแรก เช่น 02 หรือ 053 ${OFFICE} ${MOBILE}` };
  return { what: `${count} และไม่ขึ้นต้นด้วย 0`, fix: `เขียนรหัสพื้นที่นำหน้า ${OFFICE} ${MOBILE}` };
};

/** A telephone number of the office has all its digits. */
export const telephoneComplete: FileRule = {
  id: 'telephone-complete',
  severity: 'warning',
  title: 'หมายเลขโทรศัพท์ครบทุกหลักและขึ้นต้นด้วยรหัสที่มีจริง',
  why: 'หมายเลขที่ขาดหรือเกินหนึ่งหลัก หรือขึ้นต้นด้วยรหัสที่ไม่มี ทำให้ประชาชนติดต่อไม่ได้',
  example: { at: 'experts', wrong: 'contact: { telephone: 053-21123 }', right: 'contact: { telephone: 053-211-234 }' },
  checkFile: function* ({ raw }) {
    for (const { text, path } of fieldTexts(raw)) {
      if (path.at(-1) !== 'telephone') continue;
      const digits = digitsOf(text);
      if (digits === '' || isComplete(digits)) continue;
      const { what, fix } = faultOf(digits);
      yield fieldProblem(raw, path, `หมายเลข "${text}" ${what}`, fix);
    }
  },
};
