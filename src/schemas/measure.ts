import { z } from 'astro/zod';
import { amount, choice, day, list, text } from './fragments/fields.ts';
import { ref } from './fragments/references.ts';
import { ASSET_STAGES, KNOWLEDGE_KINDS, STEPS_AND_ELEMENTS } from './vocabulary.ts';

/** Collections whose entries can be counted as results of a plan row. */
export const COUNTABLE = {
  assets: 'ขุมความรู้',
  'cop-summaries': 'สรุปการเสวนา CoP',
  'training-reports': 'รายงานผลการอบรม',
  meetings: 'รายงานการประชุม',
  manuals: 'คู่มือ',
  guides: 'บทความความรู้',
} as const;

/**
 * How the indicator of a plan row is measured (domain §7): counted from the content of the
 * fiscal year, from dated figures entered by hand, or not at all, with the reason.
 */
export const measureSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('entries'),
    collection: choice(COUNTABLE, 'ชุดข้อมูลที่นับ'),
    step: choice(STEPS_AND_ELEMENTS, 'เฉพาะขั้นตอน').optional(),
    department: ref('departments', 'เฉพาะส่วนราชการ').optional(),
    community: ref('communities', 'เฉพาะชุมชนนักปฏิบัติ').optional(),
    stage: choice(ASSET_STAGES, 'เฉพาะระดับความรู้').optional(),
    kind: choice(KNOWLEDGE_KINDS, 'เฉพาะประเภทความรู้').optional(),
    topic: text('เฉพาะหัวเรื่อง').optional(),
  }),
  z.strictObject({
    by: z.literal('figures'),
    unit: text('หน่วยนับ'),
    whole: amount('จำนวนทั้งหมด', 'ใช้คิดร้อยละ เช่น จำนวนบุคลากรทั้งหมด').optional(),
    figures: list(z.strictObject({ date: day('วันที่'), value: amount('ค่า'), source: text('ที่มาของตัวเลข') }), 'ตัวเลขที่บันทึก'),
  }),
  z.strictObject({ by: z.literal('none'), reason: text('เหตุที่วัดไม่ได้') }),
]);
export type Measure = z.output<typeof measureSchema>;
