import { z } from 'astro/zod';
import { amount, choice, day, fiscalYear, id, list, text, texts, wholeNumber } from './fragments/fields.ts';
import { entrySchema, isSound, reading } from './fragments/entry.ts';
import { entryRefs, refs } from './fragments/references.ts';
import { fiscalYearSpan } from '../thai/fiscal-year.ts';
import { isPercentUnit, measureSchema, PERCENT, valueUnit } from './measure.ts';
import { BENEFICIARIES, CHANGE_ELEMENTS, KM_STEPS, PROCESSES, ROW_STATUSES, STEPS_AND_ELEMENTS } from './vocabulary.ts';

/** When a row runs: as printed, and as days where the print says them. */
const periodSchema = z.strictObject({
  printed: text('ระยะเวลาตามแผน'),
  start: day('เริ่ม').optional(),
  end: day('สิ้นสุด').optional(),
});

/** What a row must reach: as printed, and as a number where it has one (ร้อยละ ๙๐ → atLeast 90, unit ร้อยละ). */
const targetSchema = z
  .strictObject({
    printed: text('เป้าหมายตามแผน'),
    atLeast: amount('อย่างน้อย')
      .refine((value) => value > 0, { error: 'ต้องมากกว่า 0' })
      .optional(),
    unit: text('หน่วย').optional(),
    reading: text('อ่านเป้าหมายอย่างไร', 'เมื่อแผนไม่ได้พิมพ์ตัวเลข แต่ความหมายเป็นตัวเลข เช่น "มีการประชุม" คืออย่างน้อย 1 ครั้ง').optional(),
  })
  .refine((target) => (target.atLeast === undefined) === (target.unit === undefined), {
    path: ['unit'],
    error: 'atLeast กับ unit ต้องใส่คู่กัน เช่น atLeast: 6 และ unit: รายการ',
  });

/** One row of a plan table; `printed` values are the cells of the signed plan. */
export const planRowSchema = z.strictObject({
  number: wholeNumber('ลำดับ', { min: 1, max: 500 }),
  step: choice(STEPS_AND_ELEMENTS, 'ขั้นตอนหรือองค์ประกอบ'),
  activity: text('กิจกรรม'),
  items: texts('กิจกรรมย่อย'),
  methods: texts('วิธีการสู่ความสำเร็จ'),
  period: periodSchema.meta({ title: 'ระยะเวลา' }),
  indicators: texts('ตัวชี้วัด'),
  target: targetSchema.meta({ title: 'เป้าหมาย' }),
  tools: texts('เครื่องมือ/อุปกรณ์'),
  budget: z
    .strictObject({
      printed: text('งบประมาณตามแผน'),
      baht: amount('บาท'),
      coversRows: z
        .array(wholeNumber('ลำดับ'))
        .optional()
        .meta({ title: 'ครอบคลุมลำดับ', description: 'เมื่อช่องงบประมาณผสานหลายแถว เงินจะนับครั้งเดียว' }),
    })
    .optional()
    .meta({ title: 'งบประมาณ' }),
  responsible: z
    .strictObject({
      printed: texts('ผู้รับผิดชอบตามแผน'),
      departments: refs('departments', 'ส่วนราชการที่รับผิดชอบ', 'เว้นว่างเมื่อเป็นทุกส่วนราชการ (all: true) หรือเป็นตำแหน่ง'),
      all: z.boolean().default(false).meta({ title: 'ทุกส่วนราชการ' }),
    })
    .meta({ title: 'ผู้รับผิดชอบ' }),
  status: choice(ROW_STATUSES, 'สถานะ').optional(),
  remark: text('หมายเหตุ').optional(),
  evidence: entryRefs('หลักฐาน', 'รายการที่แสดงผลงานของแถวนี้ เขียน "ชุดข้อมูล/รหัส"'),
  measure: measureSchema.optional().meta({ title: 'วิธีวัด' }),
});
export type PlanRow = z.output<typeof planRowSchema>;

/** A table of the plan: one process, one desired state, its rows. */
export const planTableSchema = z
  .strictObject({
    id: id('รหัสตาราง'),
    title: text('หัวตาราง'),
    process: choice(PROCESSES, 'กระบวนการ'),
    desiredState: text('เป้าหมาย KM (Desired State)'),
    desiredStateId: id('รหัสเป้าหมาย KM', 'หนึ่งใน desiredStates ของแผน').optional(),
    measurableUnit: text('หน่วยที่วัดผลได้เป็นรูปธรรม'),
    approver: text('ผู้ทบทวน / ผู้อนุมัติ (ตำแหน่ง)').optional(),
    rows: z.array(planRowSchema).min(1).meta({ title: 'แถวของตาราง' }),
  })
  .superRefine(
    (table, context) => {
      const known: Record<string, string> = table.process === 'km-process' ? KM_STEPS : CHANGE_ELEMENTS;
      const numbers = new Set<number>();
      table.rows.forEach((row, index) => {
        if (!isSound(context, 'rows', index)) return;
        if (!(row.step in known))
          context.addIssue({
            code: 'custom',
            path: ['rows', index, 'step'],
            message: `"${row.step}" ไม่อยู่ในกระบวนการของตารางนี้ ใช้ได้: ${Object.keys(known).join(', ')}`,
          });
        if (numbers.has(row.number))
          context.addIssue({ code: 'custom', path: ['rows', index, 'number'], message: `ลำดับ ${row.number} ซ้ำในตารางเดียวกัน` });
        numbers.add(row.number);
        const measured = row.measure && valueUnit(row.measure);
        const wanted = row.target.unit && (isPercentUnit(row.target.unit) ? PERCENT : row.target.unit);
        if (measured && wanted && measured !== wanted)
          context.addIssue({
            code: 'custom',
            path: ['rows', index, 'measure'],
            message: `เป้าหมายมีหน่วยเป็น "${row.target.unit}" แต่วิธีวัดให้ค่าเป็น "${measured}" จึงเทียบกันไม่ได้`,
          });
        if (row.period.start && row.period.end && row.period.end < row.period.start)
          context.addIssue({ code: 'custom', path: ['rows', index, 'period', 'end'], message: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม' });
      });
    },
    reading('process', 'rows[]'),
  );
export type PlanTable = z.output<typeof planTableSchema>;

const titled = (title: string) => z.strictObject({ id: id('รหัส'), title: text(title) });

/** The KM Action Plan of one fiscal year (domain §7). */
export const planSchema = entrySchema('plans', {
  fiscalYear: fiscalYear(),
  focusAreas: list(
    titled('ขอบเขต KM').extend({
      benefits: list(z.strictObject({ group: choice(BENEFICIARIES, 'กลุ่มผู้ได้ประโยชน์'), items: texts('ประโยชน์ที่ได้รับ') }), 'ประโยชน์ต่อกลุ่มต่าง ๆ'),
    }),
    'ขอบเขต KM (Focus Areas)',
  ),
  desiredStates: list(titled('เป้าหมาย KM'), 'เป้าหมาย KM (Desired States)'),
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
      if (tables.has(table.id)) context.addIssue({ code: 'custom', path: ['tables', index, 'id'], message: `รหัสตาราง "${table.id}" ซ้ำ` });
      tables.add(table.id);
      table.rows.forEach(({ measure }, row) => {
        if (measure?.by !== 'figures') return;
        measure.figures.forEach(({ date }, figure) => {
          if (date < start || date > end)
            context.addIssue({
              code: 'custom',
              path: ['tables', index, 'rows', row, 'measure', 'figures', figure, 'date'],
              message: `วันที่ของตัวเลขต้องอยู่ในปีงบประมาณ ${plan.fiscalYear} (${start} ถึง ${end}) มิฉะนั้นจะไม่ถูกนับ`,
            });
        });
      });
      if (table.desiredStateId && !states.has(table.desiredStateId))
        context.addIssue({
          code: 'custom',
          path: ['tables', index, 'desiredStateId'],
          message: `ไม่มีเป้าหมาย KM รหัส "${table.desiredStateId}" ในแผนนี้ มี: ${[...states].join(', ')}`,
        });
    });
  },
  reading('desiredStates', 'tables[]'),
);
