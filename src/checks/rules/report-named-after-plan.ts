import { fieldProblem } from '../../content/field-problem.ts';
import type { EntryData } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';

/** A report's file is named after its plan, since its address is `/reports/<year>/`. */
export const reportNamedAfterPlan: Rule = {
  id: 'report-named-after-plan',
  severity: 'error',
  binding: true,
  title: 'ไฟล์รายงานตั้งชื่อตามแผน',
  why: 'ที่อยู่ของรายงานคือ /reports/ปี/ ชื่ออื่นทำให้รายงานหลุดจากแผน',
  example: { wrong: { 'reports/annual.yaml': 'plan: "2565"' }, right: { 'reports/2565.yaml': 'plan: "2565"' } },
  check: ({ valid }) =>
    valid.flatMap(({ raw, data }) => {
      if (raw.collection !== 'reports') return [];
      const { plan } = data as EntryData<'reports'>;
      return raw.id === plan ? [] : [fieldProblem(raw, ['plan'], `ชื่อไฟล์ "${raw.id}" ไม่ตรงกับแผน ${plan}`, `เปลี่ยนชื่อไฟล์เป็น ${plan}.yaml`)];
    }),
};
