import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** Every row of a plan says who is responsible. */
export const rowHasResponsible: Rule = {
  id: 'row-has-responsible',
  severity: 'warning',
  title: 'ทุกกิจกรรมของแผนมีผู้รับผิดชอบ',
  why: 'กิจกรรมที่ไม่มีผู้รับผิดชอบไม่ขึ้นในหน้าของส่วนราชการใด จึงไม่มีใครติดตาม',
  example: { at: 'plan-row', wrong: 'responsible: {}', right: 'responsible: { departments: [finance] }' },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries())
        for (const [row, { number, responsible }] of rows.entries())
          if (
            !responsible.all &&
            [responsible.departments, responsible.joint, responsible.printed, responsible.outside].every(({ length }) => length === 0)
          )
            yield fieldProblem(
              raw,
              ['tables', table, 'rows', row, 'responsible'],
              `กิจกรรมลำดับ ${number} ไม่มีผู้รับผิดชอบ`,
              'ใส่ departments เป็นรหัสส่วนราชการ หรือ all: true เมื่อเป็นทุกส่วนราชการ',
            );
  },
};
