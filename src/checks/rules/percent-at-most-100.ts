import { fieldProblem } from '../../content/field-problem.ts';
import { isPercentUnit } from '../../schemas/measure.ts';
import { entriesOf } from '../entries-of.ts';
import { goalNumbers, targetsIn } from '../plan-targets.ts';
import type { Rule } from '../rule.ts';

/** A share is at most the whole. */
export const percentAtMost100: Rule = {
  id: 'percent-at-most-100',
  severity: 'warning',
  title: 'ร้อยละไม่เกิน 100',
  why: 'เป้าหมายเกินร้อยละ 100 ไม่มีวันบรรลุ อัตราที่เกินทำให้ประชาชนเตรียมเงินผิด และมักเป็นเลขที่พิมพ์เกินมา',
  example: {
    at: 'plan-row',
    wrong: 'targets: [{ printed: ประชาชนพึงพอใจ, atLeast: 800, unit: ร้อยละ }]',
    right: 'targets: [{ printed: ประชาชนพึงพอใจ, atLeast: 80, unit: ร้อยละ }]',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries())
        for (const { path, target } of targetsIn(rows, table)) {
          const { measure } = target;
          if (isPercentUnit(target.unit ?? ''))
            for (const { at, value } of goalNumbers(target))
              if (value > 100) yield fieldProblem(raw, [...path, ...at], `เป้าหมายร้อยละ ${value} เกิน 100`, 'ตรวจตัวเลขกับแผน');
          if (measure?.by !== 'figures' || !isPercentUnit(measure.unit)) continue;
          for (const [index, { value }] of measure.figures.entries())
            if (value > 100)
              yield fieldProblem(raw, [...path, 'measure', 'figures', index, 'value'], `ค่าร้อยละ ${value} เกิน 100`, 'ตรวจตัวเลขกับที่มา');
        }
    for (const { raw, data } of entriesOf(context, 'manuals'))
      for (const [index, { percent, to }] of data.fees.entries())
        for (const [field, value] of Object.entries({ percent, ...(percent !== undefined && { to }) }))
          if (value !== undefined && value > 100)
            yield fieldProblem(
              raw,
              ['fees', index, field],
              `ค่าธรรมเนียมร้อยละ ${value} เกิน 100`,
              'ตรวจอัตรากับกฎหมาย ถ้าเกินร้อยละ 100 จริง ให้เขียนเป็นข้อความใน rate แทน percent, to และ of เช่น rate: สองเท่าของค่าภาษี',
            );
  },
};
