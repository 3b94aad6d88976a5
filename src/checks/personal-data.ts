import { toArabicDigits } from '../thai/digits.ts';
import type { RawEntry } from '../content/read.ts';
import type { Problem } from '../content/problem.ts';

/** Whether thirteen digits are a Thai national ID: the last is a checksum of the others (กรมการปกครอง). */
export const isNationalId = (digits: string): boolean => {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
};

const NATIONAL_ID = /(?<![\d-])\d(?:[ -]?\d){12}(?![\d-])/g;
const MOBILE = /(?<![\d-])0[689]\d?[ -]?\d{3}[ -]?\d{4}(?![\d-])/g;

/** Personal data that must not be published (PDPA B.E. 2562): national IDs stop the build, mobile numbers are asked about. */
export const checkPersonalData = (entry: RawEntry): Problem[] =>
  [
    { text: entry.yaml, offset: entry.yamlOffset },
    { text: entry.body, offset: entry.bodyOffset },
  ].flatMap(({ text, offset }) =>
    toArabicDigits(text)
      .split('\n')
      .flatMap((line, index): Problem[] => {
        const at = { file: entry.file, line: offset + index + 1, field: 'ข้อมูลส่วนบุคคล' };
        const ids = [...line.matchAll(NATIONAL_ID)].filter(([match]) => isNationalId(match.replace(/\D/g, '')));
        return [
          ...ids.map((): Problem => ({
            ...at,
            what: 'พบเลขประจำตัวประชาชน 13 หลัก',
            fix: 'ลบออก หรือแทนด้วย X-XXXX-XXXXX-XX-X (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
            severity: 'error',
          })),
          ...[...line.matchAll(MOBILE)].map(([number]): Problem => ({
            ...at,
            what: `พบหมายเลขโทรศัพท์มือถือ ${number}`,
            fix: 'ถ้าเป็นเบอร์ส่วนตัวให้ลบออก ใช้หมายเลขของสำนักงาน',
            severity: 'warning',
          })),
        ];
      }),
  );
