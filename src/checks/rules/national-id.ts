import { matchLines } from '../personal-data.ts';
import type { Rule } from '../rule.ts';

/** Whether thirteen digits are a Thai national ID: the last is a checksum of the others (กรมการปกครอง). */
export const isNationalId = (digits: string): boolean => {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
};

const NATIONAL_ID = /(?<![\d-])\d(?:[ -]?\d){12}(?![\d-])/g;

/** No national ID is published (PDPA B.E. 2562). */
export const nationalId: Rule = {
  id: 'national-id',
  severity: 'error',
  binding: true,
  title: 'ไม่มีเลขประจำตัวประชาชน',
  why: 'เป็นข้อมูลส่วนบุคคลตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
  example: { at: 'body', wrong: 'เลขประจำตัวประชาชน 1-2345-67890-12-1', right: 'เลขประจำตัวประชาชน X-XXXX-XXXXX-XX-X' },
  check: (context) =>
    matchLines(context, NATIONAL_ID, (match) =>
      isNationalId(match.replace(/\D/g, ''))
        ? ['พบเลขประจำตัวประชาชน 13 หลัก', 'ลบออก หรือแทนด้วย X-XXXX-XXXXX-XX-X (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)']
        : undefined,
    ),
};
