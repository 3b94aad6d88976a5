import { z } from 'astro/zod';
import { amount, choice, day, fiscalYear, id, list, positive, text, texts, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
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
    atLeast: positive('อย่างน้อย').optional(),
    unit: text('หน่วย').optional(),
    reading: text('อ่านเป้าหมายอย่างไร', 'เมื่อแผนไม่ได้พิมพ์ตัวเลข แต่ความหมายเป็นตัวเลข เช่น "มีการประชุม" คืออย่างน้อย 1 ครั้ง').optional(),
  })
  .superRefine(({ atLeast, unit }, context) => {
    if (atLeast !== undefined && unit === undefined)
      disagree(context, ['atLeast'], 'มี atLeast แต่ไม่มี unit (หน่วย)', 'เพิ่มบรรทัด unit: ตามด้วยหน่วยของเป้าหมาย เช่น unit: รายการ');
    if (unit !== undefined && atLeast === undefined)
      disagree(
        context,
        ['unit'],
        'มี unit แต่ไม่มี atLeast (อย่างน้อย)',
        'เพิ่มบรรทัด atLeast: ตามด้วยตัวเลขของเป้าหมาย เช่น atLeast: 6 หรือลบบรรทัด unit',
      );
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
          disagree(
            context,
            ['rows', index, 'step'],
            `"${row.step}" (${STEPS_AND_ELEMENTS[row.step]}) ไม่อยู่ใน${PROCESSES[table.process]}ของตารางนี้`,
            `เลือกได้: ${Object.entries(known)
              .map(([code, label]) => `${code} (${label})`)
              .join(', ')} หรือแก้ process ของตาราง`,
          );
        if (numbers.has(row.number))
          disagree(
            context,
            ['rows', index, 'number'],
            `ลำดับ ${row.number} ซ้ำในตารางเดียวกัน`,
            'แก้ number ให้ตรงกับลำดับที่พิมพ์ในแผน แต่ละแถวใช้ลำดับไม่ซ้ำกัน',
          );
        numbers.add(row.number);
        const measured = row.measure && valueUnit(row.measure);
        const wanted = row.target.unit && (isPercentUnit(row.target.unit) ? PERCENT : row.target.unit);
        if (measured && wanted && measured !== wanted)
          disagree(
            context,
            ['rows', index, 'measure'],
            `เป้าหมายมีหน่วยเป็น "${row.target.unit}" แต่วิธีวัดให้ค่าเป็น "${measured}" จึงเทียบกันไม่ได้`,
            wanted === PERCENT
              ? 'เพิ่ม whole (คิดเป็นร้อยละของ) หรือ percentOfDue: true ใน measure หรือแก้ unit ของเป้าหมาย'
              : `แก้ unit ของเป้าหมายหรือของ measure ให้เป็นหน่วยเดียวกัน เช่น unit: ${wanted}`,
          );
        if (row.period.start && row.period.end && row.period.end < row.period.start)
          disagree(
            context,
            ['rows', index, 'period', 'end'],
            `วันสิ้นสุด (${row.period.end}) อยู่ก่อนวันเริ่ม (${row.period.start})`,
            'ตรวจช่วงเวลาในแผน แล้วแก้ start หรือ end',
          );
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
      if (tables.has(table.id))
        disagree(context, ['tables', index, 'id'], `รหัสตาราง "${table.id}" ซ้ำในแผนเดียวกัน`, 'ตั้ง id ของตารางนี้ใหม่ เช่น km-2');
      tables.add(table.id);
      table.rows.forEach(({ measure }, row) => {
        if (measure?.by !== 'figures') return;
        measure.figures.forEach(({ date }, figure) => {
          if (date < start || date > end)
            disagree(
              context,
              ['tables', index, 'rows', row, 'measure', 'figures', figure, 'date'],
              `วันที่ ${date} อยู่นอกปีงบประมาณ ${plan.fiscalYear} ตัวเลขนี้จึงไม่ถูกนับ`,
              `แก้เป็นวันที่ระหว่าง ${start} ถึง ${end} หรือย้ายตัวเลขไปไว้ในแผนของปีนั้น`,
            );
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
