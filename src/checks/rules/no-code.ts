import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** MDX runs no code: content is text. */
export const noCode: FileRule = {
  id: 'no-code',
  severity: 'error',
  binding: true,
  title: 'MDX ไม่มีโค้ด',
  why: 'เนื้อหาเป็นข้อความ โค้ดจะไม่ทำงานและไม่แสดงผล',
  example: { at: 'mdx', wrong: 'ปีนี้คือ {2565}', right: 'ปีนี้คือ 2565' },
  checkFile: ({ raw, body }) =>
    factsOf(body).code.map(({ source, ...place }) =>
      bodyFinding(raw, place, `มีโค้ดใน MDX: ${source.slice(0, 60)}`, 'ลบ import, export และ {…} ออก ถ้าต้องการวงเล็บปีกกาในข้อความให้เขียน \\{'),
    ),
};
