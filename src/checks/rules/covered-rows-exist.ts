import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** A budget that covers several rows names rows of its table, its own among them. */
export const coveredRowsExist: Rule = {
  id: 'covered-rows-exist',
  severity: 'error',
  title: 'งบประมาณที่ครอบคลุมหลายกิจกรรมบอกกิจกรรมที่มีอยู่',
  why: 'เงินของกิจกรรมที่ไม่มีอยู่ทำให้งบประมาณรวมของแผนผิด',
  example: {
    at: 'plan-row',
    wrong: 'number: 1\nbudget: { printed: "10,000 บาท", baht: 10000, coversRows: [1, 9] }',
    right: 'number: 1\nbudget: { printed: "10,000 บาท", baht: 10000, coversRows: [1] }',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries()) {
        const numbers = rows.map(({ number }) => number);
        for (const [row, { number, budget }] of rows.entries()) {
          const covered = budget?.coversRows ?? [];
          const path = ['tables', table, 'rows', row, 'budget', 'coversRows'];
          for (const [index, other] of covered.entries())
            if (!numbers.includes(other))
              yield fieldProblem(raw, [...path, index], `ไม่มีกิจกรรมลำดับ ${other} ในตารางนี้`, `ใช้ลำดับที่มี: ${numbers.join(', ')}`);
          if (covered.length > 0 && !covered.includes(number))
            yield fieldProblem(raw, path, `ไม่มีลำดับของกิจกรรมนี้เอง (${number})`, `เพิ่ม ${number} ในรายการ หรือย้ายงบประมาณไปกิจกรรมที่ครอบคลุม`);
        }
      }
  },
};
