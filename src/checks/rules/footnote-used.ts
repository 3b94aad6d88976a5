import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** The text of every footnote has a mark that leads to it; without one it is not on the page. */
export const footnoteUsed: FileRule = {
  id: 'footnote-used',
  severity: 'warning',
  title: 'เชิงอรรถทุกข้อมีที่อ้าง',
  why: 'ข้อความของเชิงอรรถที่ไม่มีที่อ้างจะไม่แสดงบนหน้า',
  example: { at: 'body', wrong: 'ตามประกาศ\n\n[^1]: ประกาศ พ.ศ. 2565', right: 'ตามประกาศ[^1]\n\n[^1]: ประกาศ พ.ศ. 2565' },
  checkFile: ({ raw, body }) =>
    factsOf(body).lost.flatMap(({ kind, label, ...place }) => {
      if (kind === 'footnote')
        return [bodyFinding(raw, place, `เชิงอรรถ [^${label}] ไม่มีที่อ้าง ข้อความนี้จึงไม่แสดง`, `ใส่ [^${label}] หลังคำที่อ้าง หรือลบเชิงอรรถนี้`)];
      if (kind === 'footnote-again')
        return [bodyFinding(raw, place, `เชิงอรรถ [^${label}] เขียนซ้ำ ข้อความนี้จึงไม่แสดง`, 'เปลี่ยนชื่อเชิงอรรถนี้และที่อ้าง หรือลบเชิงอรรถที่ซ้ำ')];
      return [];
    }),
};
