import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** There is a way to reach an expert: of their own, else of their department, else of the municipality. */
export const expertCanBeReached: Rule = {
  id: 'expert-can-be-reached',
  severity: 'warning',
  title: 'บัตรผู้รู้มีช่องทางติดต่อ',
  why: 'ผู้อ่านพบผู้รู้แล้วแต่ติดต่อไม่ได้',
  example: {
    wrong: { 'departments/welfare.yaml': 'title: กองสวัสดิการสังคม', 'experts/example.yaml': 'department: welfare' },
    right: {
      'departments/welfare.yaml': 'title: กองสวัสดิการสังคม\ncontact:\n  telephone: 053-211-234',
      'experts/example.yaml': 'department: welfare',
    },
  },
  check: function* (context) {
    const departments = new Map(entriesOf(context, 'departments').map(({ raw, data }) => [raw.id, data]));
    if (context.site && Object.keys(context.site.contact).length > 0) return;
    for (const { raw, data } of entriesOf(context, 'experts')) {
      if (data.status !== 'published') continue;
      const department = data.department === undefined ? undefined : departments.get(data.department);
      // A department that is not there is told by itself.
      if (data.department !== undefined && !department) continue;
      if (Object.keys(data.contact).length === 0 && Object.keys(department?.contact ?? {}).length === 0)
        yield fieldProblem(raw, ['contact'], 'บัตรผู้รู้นี้ไม่มีช่องทางติดต่อ', 'เพิ่ม contact: เช่น place หรือ telephone ของที่ทำงาน หรือเพิ่มในส่วนราชการ');
    }
  },
};
