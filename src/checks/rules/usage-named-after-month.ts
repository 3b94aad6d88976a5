import { fieldProblem } from '../../content/field-problem.ts';
import { monthOfUsage } from '../../schemas/usage.ts';
import type { Rule } from '../rule.ts';

/** A file of reads is named after its month, which stands in no other place; one of another name would count nowhere. */
export const usageNamedAfterMonth: Rule = {
  id: 'usage-named-after-month',
  severity: 'error',
  binding: true,
  title: 'ไฟล์สถิติการเปิดอ่านตั้งชื่อตามเดือน',
  why: 'ชื่อไฟล์บอกว่าเป็นตัวเลขของเดือนใด ไฟล์ชื่ออื่นจะไม่นับในเดือนใดเลย',
  example: {
    wrong: { 'usage/november.yaml': 'pages:\n  /manuals/permit/: 12' },
    right: { 'usage/2569-11.yaml': 'pages:\n  /manuals/permit/: 12' },
  },
  check: ({ entries }) =>
    entries.flatMap(({ raw }) =>
      raw.collection !== 'usage' || (monthOfUsage(raw.id) !== undefined && raw.format === 'yaml')
        ? []
        : [
            fieldProblem(
              raw,
              [],
              `ชื่อไฟล์ "${raw.id}.${raw.format}" ไม่ได้บอกเดือน`,
              'ตั้งชื่อเป็นปี พ.ศ.-เดือน เช่น 2569-11.yaml หรือลบไฟล์นี้แล้วใช้คำสั่ง npm run usage ใหม่',
            ),
          ],
    ),
};
