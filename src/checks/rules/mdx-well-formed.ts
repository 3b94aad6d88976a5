import { bodyFinding } from '../body-finding.ts';
import type { Rule } from '../rule.ts';

/** MDX closes the tags it opens. */
export const mdxWellFormed: Rule = {
  id: 'mdx-well-formed',
  severity: 'error',
  title: 'แท็กใน MDX เปิดแล้วปิดครบ',
  why: 'แท็กที่ไม่ปิดทำให้อ่านเนื้อหาทั้งไฟล์ไม่ได้',
  example: { at: 'mdx', wrong: '<Callout>ข้อควรรู้', right: '<Callout>ข้อควรรู้</Callout>' },
  check: ({ entries }) =>
    entries.flatMap(({ raw, body }) => {
      if (!('error' in body)) return [];
      const line = Number(/^(\d+):/.exec(body.error)?.[1] ?? 1);
      const fix = `ตรวจ < > { } และแท็กปิด ถ้าต้องการเครื่องหมาย < หรือ { ในข้อความให้เติม \\ ข้างหน้า (${body.error})`;
      return [bodyFinding(raw, line, 'MDX เขียนไม่ครบหรือปิดแท็กไม่ถูกต้อง', fix)];
    }),
};
