import { z } from 'astro/zod';
import { amount, choice, list, text, texts } from '../fragments/fields.ts';
import { entryRefs, refs } from '../fragments/references.ts';
import { ROW_STATUSES, STEPS_AND_ELEMENTS } from '../vocabulary.ts';
import { periodSchema } from './period.ts';
import { rowNumber } from './row-number.ts';
import { targetSchema } from './target.ts';

const budgetSchema = z.strictObject({
  printed: text('งบประมาณตามแผน'),
  baht: amount('บาท'),
  source: text('แหล่งงบประมาณ', 'เช่น ข้อบัญญัติ เงินอุดหนุน').optional(),
  granted: amount('ได้รับจัดสรร (บาท)').optional(),
  spent: amount('ใช้จ่ายจริง (บาท)').optional(),
  coversRows: z
    .array(rowNumber('ลำดับ'))
    .optional()
    .meta({ title: 'ครอบคลุมลำดับ', description: 'เมื่อช่องงบประมาณผสานหลายกิจกรรม เงินจะนับครั้งเดียว' }),
});

const responsibleSchema = z.strictObject({
  printed: texts('ผู้รับผิดชอบตามแผน'),
  departments: refs('departments', 'ส่วนราชการที่รับผิดชอบ', 'หน่วยงานหลัก เว้นว่างเมื่อเป็นทุกส่วนราชการ (all: true) หรือเป็นตำแหน่ง'),
  joint: refs('departments', 'ส่วนราชการที่ร่วมรับผิดชอบ', 'หน่วยงานร่วมหรือสนับสนุน'),
  outside: texts('หน่วยงานภายนอกที่ร่วม', 'เช่น โรงพยาบาลส่งเสริมสุขภาพตำบล'),
  all: z.boolean().default(false).meta({ title: 'ทุกส่วนราชการ' }),
});

/** One row of a plan table; `printed` values are the cells of the signed plan. */
export const planRowSchema = z.strictObject({
  number: rowNumber('ลำดับ'),
  step: choice(STEPS_AND_ELEMENTS, 'ขั้นตอนหรือองค์ประกอบ', 'เว้นว่างเมื่อตารางไม่ได้แบ่งตามกระบวนการ').optional(),
  activity: text('กิจกรรม'),
  items: texts('กิจกรรมย่อย'),
  methods: texts('วิธีการสู่ความสำเร็จ'),
  targetGroup: text('กลุ่มเป้าหมาย', 'ใครเข้าร่วมหรือได้รับประโยชน์ เช่น พนักงานเทศบาล 50 คน').optional(),
  period: periodSchema.optional().meta({ title: 'ระยะเวลา', description: 'เว้นว่างเมื่อแผนไม่ได้ระบุ' }),
  indicators: texts('ตัวชี้วัด'),
  targets: list(targetSchema, 'เป้าหมาย', 'หนึ่งรายการต่อหนึ่งเป้าหมาย แต่ละเป้าหมายมีวิธีวัดของตน'),
  tools: texts('เครื่องมือ/อุปกรณ์'),
  budget: budgetSchema.optional().meta({ title: 'งบประมาณ' }),
  responsible: responsibleSchema.meta({ title: 'ผู้รับผิดชอบ' }),
  status: choice(ROW_STATUSES, 'สถานะ').optional(),
  remark: text('หมายเหตุ').optional(),
  cells: z
    .record(z.string(), text('ข้อความในช่อง'))
    .optional()
    .meta({ title: 'ช่องอื่นตามแผน', description: 'ช่องที่ไม่มีในรายการนี้ ตั้งชื่อตาม id ของ columns ในตาราง เช่น "risk: ต่ำ"' }),
  evidence: entryRefs('หลักฐาน', 'รายการที่แสดงผลงานของกิจกรรมนี้ เขียน "ชุดข้อมูล/รหัส"'),
});
export type PlanRow = z.output<typeof planRowSchema>;
