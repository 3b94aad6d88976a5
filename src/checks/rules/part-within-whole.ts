import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import { targetsIn } from '../plan-targets.ts';
import type { Rule } from '../rule.ts';

/** A count of a part is at most the count of the whole. */
export const partWithinWhole: Rule = {
  id: 'part-within-whole',
  severity: 'warning',
  title: 'จำนวนส่วนไม่เกินจำนวนทั้งหมด',
  why: 'ส่วนที่มากกว่าทั้งหมดให้ร้อยละเกิน 100 ซึ่งผู้อ่านไม่เชื่อ',
  example: {
    at: 'cop-summaries',
    wrong: 'present:\n  count: 1\n  posts: [ปลัดเทศบาล, นายช่างโยธา]',
    right: 'present:\n  count: 2\n  posts: [ปลัดเทศบาล, นายช่างโยธา]',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'plans'))
      for (const [table, { rows }] of data.tables.entries())
        for (const { path, target } of targetsIn(rows, table)) {
          const { measure } = target;
          if (measure?.by !== 'figures' || !measure.whole) continue;
          for (const [index, { value }] of measure.figures.entries())
            if (value > measure.whole.amount)
              yield fieldProblem(
                raw,
                [...path, 'measure', 'figures', index, 'value'],
                `ค่า ${value} มากกว่าจำนวนทั้งหมด ${measure.whole.amount} (${measure.whole.of})`,
                'ตรวจค่านี้ หรือแก้ whole.amount',
              );
        }
    for (const { raw, data } of entriesOf(context, 'cop-summaries'))
      if (data.present.count < data.present.posts.length)
        yield fieldProblem(
          raw,
          ['present', 'count'],
          `มีผู้ร่วม ${data.present.count} คน แต่ระบุไว้ ${data.present.posts.length} ตำแหน่ง`,
          'แก้จำนวนคนให้ไม่น้อยกว่าจำนวนตำแหน่ง',
        );
  },
};
