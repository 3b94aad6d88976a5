import { fieldProblem } from '../../content/field-problem.ts';
import type { EntryData } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';

/** A year that is part of a name: `2566`, `km-2566`. */
const YEAR = /(?:^|-)(2[45]\d\d)(?=-|$)/g;

/** A plan's file names no other fiscal year than that of the plan, since its name is its address. A year may have several plans. */
export const planNamedAfterYear: Rule = {
  id: 'plan-named-after-year',
  severity: 'error',
  binding: true,
  title: 'ชื่อไฟล์แผนไม่บอกปีอื่น',
  why: 'ชื่อไฟล์เป็นที่อยู่ของแผน เช่น /plans/2566/ ปีในที่อยู่ที่ต่างจากปีของแผนทำให้ผู้อ่านและผู้อ้างถึงเข้าใจผิด',
  example: {
    wrong: { 'plans/2565.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566' },
    right: { 'plans/2566.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566' },
  },
  check: ({ valid }) =>
    valid.flatMap(({ raw, data }) => {
      if (raw.collection !== 'plans') return [];
      const { fiscalYear } = data as EntryData<'plans'>;
      const years = [...raw.id.matchAll(YEAR)].map(([, year]) => Number(year));
      if (years.length === 0 || years.includes(fiscalYear)) return [];
      return [
        fieldProblem(
          raw,
          ['fiscalYear'],
          `ชื่อไฟล์ "${raw.id}" บอกปีอื่น แต่ปีงบประมาณคือ ${fiscalYear}`,
          `เปลี่ยนชื่อไฟล์เป็น ${fiscalYear}.yaml หรือแก้ปีงบประมาณ`,
        ),
      ];
    }),
};
