import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** No two departments have one code. */
export const codeUnique: Rule = {
  id: 'code-unique',
  severity: 'warning',
  title: 'รหัสย่อของส่วนราชการไม่ซ้ำกัน',
  why: 'รหัสย่อที่ซ้ำทำให้แยกไม่ออกว่าเป็นงานของส่วนราชการใด',
  example: {
    wrong: { 'departments/engineering.yaml': 'title: กองช่าง\ncode: กช.', 'departments/welfare.yaml': 'title: กองสวัสดิการสังคม\ncode: กช.' },
    right: { 'departments/engineering.yaml': 'title: กองช่าง\ncode: กช.', 'departments/welfare.yaml': 'title: กองสวัสดิการสังคม\ncode: กส.' },
  },
  check: function* (context) {
    const departments = entriesOf(context, 'departments').filter(({ data }) => data.status === 'published');
    for (const [code, same] of Map.groupBy(departments, ({ data }) => data.code.replace(/[\s.]/g, '')))
      if (same.length > 1)
        for (const { raw, data } of same) {
          const other = same.find((each) => each.raw !== raw)!;
          yield fieldProblem(
            raw,
            ['code'],
            `รหัสย่อ "${data.code}" ซ้ำกับ${other.data.title} (${other.raw.path})`,
            `ตรวจว่า "${code}" เป็นของส่วนราชการใด แล้วแก้อีกแห่ง`,
          );
        }
  },
};
