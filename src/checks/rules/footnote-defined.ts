import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Every mark of a footnote has its text. */
export const footnoteDefined: FileRule = {
  id: 'footnote-defined',
  severity: 'warning',
  title: 'เชิงอรรถที่อ้างมีข้อความ',
  why: 'เครื่องหมายเชิงอรรถที่ไม่มีข้อความจะแสดงเป็นตัวอักษร [^1]',
  example: { at: 'body', wrong: 'ตามประกาศ[^1]', right: 'ตามประกาศ[^1]\n\n[^1]: ประกาศ พ.ศ. 2565' },
  checkFile: ({ raw, body }) =>
    factsOf(body)
      .leftovers.filter(({ kind }) => kind === 'footnote')
      .map((leftover) =>
        bodyFinding(raw, leftover, `ไม่พบเชิงอรรถ ${leftover.text}`, `เพิ่มบรรทัด ${leftover.text}: ข้อความ ท้ายเนื้อหา หรือลบ ${leftover.text} ออก`),
      ),
};
