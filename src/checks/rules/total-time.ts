import { fieldProblem } from '../../content/field-problem.ts';
import { checkTotalTime } from '../../schemas/fragments/total-time.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** The steps of a manual add up to its total time, or it says why they do not: law may set the whole, whatever the parts. */
export const totalTime: Rule = {
  id: 'total-time',
  severity: 'warning',
  title: 'ระยะเวลารวมของคู่มือตรงกับขั้นตอน หรือบอกเหตุที่ต่างกัน',
  why: 'ผู้ขอรับบริการวางแผนตามเวลาที่เห็น เวลารวมที่ไม่ตรงกับขั้นตอนโดยไม่บอกเหตุทำให้เข้าใจผิด',
  example: {
    at: 'manuals',
    wrong: 'steps:\n  - { title: ตรวจเอกสาร, time: { amount: 3, unit: days }, responsible: นายช่าง }\ntotalTime: { amount: 30, unit: days }',
    right:
      'steps:\n  - { title: ตรวจเอกสาร, time: { amount: 3, unit: days }, responsible: นายช่าง }\ntotalTime: { amount: 30, unit: days }\ntotalTimeNote: กฎหมายกำหนดไว้ 30 วัน',
  },
  check: function* (context) {
    for (const { raw, data } of entriesOf(context, 'manuals')) {
      const problem = data.totalTimeNote === undefined ? checkTotalTime(data.steps, data.totalTime) : undefined;
      if (problem) yield fieldProblem(raw, [data.totalTime ? 'totalTime' : 'steps'], problem.what, problem.fix);
    }
  },
};
