import { findInTexts } from '../personal-data/find.ts';
import { findNationalIds, mask } from '../personal-data/numbers.ts';
import type { Rule } from '../rule.ts';

/** No national ID is published (PDPA B.E. 2562). */
export const nationalId: Rule = {
  id: 'national-id',
  severity: 'error',
  binding: true,
  title: 'ไม่มีเลขประจำตัวประชาชน',
  why: 'เป็นข้อมูลส่วนบุคคลตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
  example: { at: 'body', wrong: 'เลขประจำตัวประชาชน 1-2345-67890-12-1', right: 'เลขประจำตัวประชาชน X-XXXX-XXXXX-XX-X' },
  check: (context) =>
    findInTexts(context, (text) =>
      findNationalIds(text).map(({ start, digits }) => ({
        start,
        what: `พบเลขประจำตัวประชาชน 13 หลัก (${mask(digits)})`,
        fix: 'ลบออก หรือแทนด้วย X-XXXX-XXXXX-XX-X (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
      })),
    ),
};
