import { fieldProblem } from '../../content/field-problem.ts';
import { isOfBase } from '../../domain/entry.ts';
import { fold } from '../../thai/fold.ts';
import type { Rule } from '../rule.ts';

/** Two pages of a collection that readers may open have two titles. */
export const titleUnique: Rule = {
  id: 'title-unique',
  severity: 'warning',
  title: 'ชื่อเรื่องไม่ซ้ำกันในชุดข้อมูลเดียวกัน',
  why: 'ผู้อ่านเห็นสองรายการชื่อเดียวกันแล้วไม่รู้ว่าควรเปิดรายการใด',
  example: {
    wrong: { 'guides/fee-2564.md': '---\ntitle: ค่าธรรมเนียม\n---', 'guides/fee-2565.md': '---\ntitle: ค่าธรรมเนียม\n---' },
    right: { 'guides/fee-2564.md': '---\ntitle: ค่าธรรมเนียม ปี 2564\n---', 'guides/fee-2565.md': '---\ntitle: ค่าธรรมเนียม ปี 2565\n---' },
  },
  check: function* ({ valid }) {
    // An old version may keep the title that its successor has; a draft is not shown.
    const shown = valid.filter(({ data }) => data.status === 'published');
    const alike = Map.groupBy(shown, ({ raw, data }) => `${raw.collection} ${fold(data.title).replace(/\s+/g, ' ')}`);
    for (const entries of alike.values())
      if (entries.length > 1)
        for (const { raw, data } of entries) {
          // A town cannot edit what towns share; it is told at its own.
          if (isOfBase(raw)) continue;
          const other = entries.find((each) => each.raw !== raw)!;
          yield fieldProblem(
            raw,
            ['title'],
            `ชื่อเรื่อง "${data.title}" ซ้ำกับ ${other.raw.path}`,
            isOfBase(other.raw)
              ? `ถ้าจะใช้แทนของกลาง ให้เปลี่ยนชื่อไฟล์เป็น ${other.raw.id} ถ้าเป็นคนละเรื่อง ให้ใช้ชื่อที่บอกความต่าง`
              : 'ใช้ชื่อที่บอกความต่าง เช่น เติมปีหรือหน่วยงาน หรือรวมสองรายการเป็นรายการเดียว',
          );
        }
  },
};
