import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** A block of code ends where it should, not with the body. */
export const fenceClosed: FileRule = {
  id: 'fence-closed',
  severity: 'warning',
  title: 'กล่องโค้ดที่เปิดด้วย ``` มีบรรทัดปิด',
  why: 'กล่องที่ไม่ปิดทำให้เนื้อหาที่เหลือทั้งหมดแสดงเป็นโค้ด',
  example: { at: 'body', wrong: '```\nกข 1234\n\nข้อความต่อไป', right: '```\nกข 1234\n```\n\nข้อความต่อไป' },
  checkFile: ({ raw, body }) =>
    factsOf(body).openFences.map((place) =>
      bodyFinding(raw, place, 'กล่องโค้ดไม่มีบรรทัดปิด ข้อความที่ตามมาจึงเป็นโค้ดทั้งหมด', 'เพิ่มบรรทัด ``` ใต้โค้ด หรือลบเครื่องหมายเปิดออก'),
    ),
};
