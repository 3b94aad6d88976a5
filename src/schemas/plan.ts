import { z } from 'astro/zod';
import { choice, fiscalYear, id, list, text, texts } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, isSound, reading } from './fragments/entry.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import { planTableSchema } from './plan/table.ts';
import { BENEFICIARIES } from './vocabulary.ts';

export type { PeriodInPlan } from './plan/period.ts';
export type { PlanRow } from './plan/row.ts';
export type { PlanTable } from './plan/table.ts';
export type { Target } from './plan/target.ts';

const titled = (title: string) => z.strictObject({ id: id('รหัส'), title: text(title) });

/** What a focus area brings to a group, as the paper names it; nothing where the paper leaves that open. */
const benefitSchema = z.strictObject({
  group: text('กลุ่มผู้ได้ประโยชน์', 'ตามที่พิมพ์ในแผน เช่น ประชาชน'),
  code: choice(BENEFICIARIES, 'กลุ่มตามแบบทั่วไป', 'ใส่เมื่อตรงกับกลุ่มที่แผนทั่วไปใช้ เพื่อเทียบระหว่างแผน').optional(),
  items: texts('ประโยชน์ที่ได้รับ', 'เว้นว่างเมื่อแผนเว้นช่องนี้ไว้ หน้าเว็บแสดงเป็น –'),
});

/** The KM Action Plan of one fiscal year (domain §7); a year may have several. */
export const planSchema = entrySchema('plans', {
  fiscalYear: fiscalYear(),
  vision: text('วิสัยทัศน์').optional(),
  missions: texts('พันธกิจ'),
  focusAreas: list(
    titled('ขอบเขต KM').extend({
      benefits: list(benefitSchema, 'ประโยชน์ต่อกลุ่มต่าง ๆ'),
    }),
    'ขอบเขต KM (Focus Areas)',
  ),
  desiredStates: list(
    titled('เป้าหมาย KM').extend({
      baseline: text('ข้อมูลฐาน', 'สภาพก่อนเริ่มแผน เช่น ปี 2564 มีคู่มือ 3 เรื่อง').optional(),
      target: text('ค่าเป้าหมาย', 'เช่น คู่มือ 10 เรื่อง').optional(),
    }),
    'เป้าหมาย KM (Desired States)',
  ),
  successFactors: texts('ปัจจัยแห่งความสำเร็จ (Key Success Factors)'),
  policies: texts('นโยบาย'),
  criteria: texts('เกณฑ์การประเมิน'),
  followUp: texts('แนวทางการติดตามและประเมิน'),
  tables: z.array(planTableSchema).meta({ title: 'ตารางแผน' }),
  corrections: list(
    z.strictObject({ where: text('ที่ใด'), printed: text('ตามเอกสาร'), corrected: text('แก้เป็น'), reason: text('เหตุผล').optional() }),
    'รายการแก้คำผิดของเอกสารต้นฉบับ',
  ),
  doubts: list(z.strictObject({ where: text('ที่ใด'), printed: text('ตามเอกสาร'), question: text('ข้อสงสัย') }), 'ข้อสงสัยที่คงไว้ตามเอกสาร'),
}).superRefine(
  (plan, context) => {
    const states = new Set(plan.desiredStates.map((state) => state.id));
    const tables = new Set<string>();
    const { start, end } = fiscalYearSpan(plan.fiscalYear);
    plan.tables.forEach((table, index) => {
      if (!isSound(context, 'tables', index)) return;
      if (tables.has(table.id))
        disagree(context, ['tables', index, 'id'], `รหัสตาราง "${table.id}" ซ้ำในแผนเดียวกัน`, 'ตั้ง id ของตารางนี้ใหม่ เช่น km-2');
      tables.add(table.id);
      table.rows.forEach(({ targets }, row) => {
        targets.forEach(({ measure, otherYears }, target) => {
          const path = ['tables', index, 'rows', row, 'targets', target];
          otherYears.forEach(({ year }, place) => {
            if (year === plan.fiscalYear)
              disagree(
                context,
                [...path, 'otherYears', place, 'year'],
                `ปี ${year} คือปีของแผนนี้เอง`,
                'ย้ายตัวเลขไปไว้ใน atLeast (อย่างน้อย) หรือ atMost (ไม่เกิน) แล้วลบรายการนี้',
              );
          });
          if (measure?.by !== 'figures') return;
          measure.figures.forEach(({ date }, figure) => {
            if (date < start || date > end)
              disagree(
                context,
                [...path, 'measure', 'figures', figure, 'date'],
                `วันที่ ${date} อยู่นอกปีงบประมาณ ${plan.fiscalYear} ตัวเลขนี้จึงไม่ถูกนับ`,
                `แก้เป็นวันที่ระหว่าง ${start} ถึง ${end} หรือย้ายตัวเลขไปไว้ในแผนของปีนั้น`,
              );
          });
        });
      });
      if (table.desiredStateId && !states.has(table.desiredStateId))
        disagree(
          context,
          ['tables', index, 'desiredStateId'],
          `ไม่มีเป้าหมาย KM รหัส "${table.desiredStateId}" ใน desiredStates ของแผนนี้`,
          states.size > 0 ? `เลือกหนึ่งรหัส: ${[...states].join(', ')}` : 'เพิ่มเป้าหมายใน desiredStates ก่อน หรือลบบรรทัดนี้',
        );
    });
  },
  reading('desiredStates', 'tables[]'),
);
