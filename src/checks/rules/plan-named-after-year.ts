import { fieldProblem } from '../../content/field-problem.ts';
import type { EntryData } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';

/** A plan's file is named after its fiscal year, since its address is `/plans/<year>/`. */
export const planNamedAfterYear: Rule = {
  id: 'plan-named-after-year',
  severity: 'error',
  binding: true,
  title: 'ไฟล์แผนตั้งชื่อตามปีงบประมาณ',
  why: 'ที่อยู่ของแผนคือ /plans/ปี/ ชื่ออื่นทำให้หาแผนไม่พบ',
  example: {
    wrong: { 'plans/km-plan.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566' },
    right: { 'plans/2566.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566' },
  },
  check: ({ valid }) =>
    valid.flatMap(({ raw, data }) => {
      if (raw.collection !== 'plans') return [];
      const { fiscalYear } = data as EntryData<'plans'>;
      if (raw.id === String(fiscalYear)) return [];
      return [fieldProblem(raw, ['fiscalYear'], `ชื่อไฟล์ "${raw.id}" ไม่ตรงกับปีงบประมาณ ${fiscalYear}`, `เปลี่ยนชื่อไฟล์เป็น ${fiscalYear}.yaml`)];
    }),
};
