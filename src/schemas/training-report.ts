import { z } from 'astro/zod';
import { day, fiscalYear, text, texts } from './fragments/fields.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { planRowRefs, refs } from './fragments/references.ts';
import { participantSchema } from './fragments/member.ts';

/** รายงานผลการอบรม: due within 15 days of return (domain §6; lateness is computed, never stored). */
export const trainingReportSchema = entrySchema('training-reports', {
  fiscalYear: fiscalYear().optional(),
  course: text('หลักสูตร'),
  organiser: text('หน่วยงานที่จัด').optional(),
  place: text('สถานที่').optional(),
  start: day('วันเริ่มอบรม'),
  end: day('วันสิ้นสุดอบรม'),
  returned: day('วันที่กลับ'),
  submitted: day('วันที่ส่งรายงาน').optional(),
  participants: z.array(participantSchema).min(1).meta({ title: 'ผู้เข้าอบรม (ตามตำแหน่ง)' }),
  learnt: texts('สิ่งที่ได้เรียนรู้'),
  use: texts('จะนำไปใช้อย่างไร'),
  share: texts('จะถ่ายทอดอย่างไร'),
  assets: refs('assets', 'ขุมความรู้ที่ได้'),
  noAssets: text('เหตุที่ไม่มีขุมความรู้', 'ใส่เมื่อการอบรมนี้ไม่ต้องทำเป็นขุมความรู้ บอกว่าเพราะอะไร').optional(),
  planRows: planRowRefs('สนองแผนข้อใด'),
})
  .superRefine(
    ({ start, end }, context) => {
      if (end < start) context.addIssue({ code: 'custom', path: ['end'], message: 'วันสิ้นสุดอบรมอยู่ก่อนวันเริ่ม' });
    },
    reading('start', 'end'),
  )
  .superRefine(
    ({ end, returned }, context) => {
      if (returned < end) context.addIssue({ code: 'custom', path: ['returned'], message: 'วันที่กลับอยู่ก่อนวันสิ้นสุดอบรม' });
    },
    reading('end', 'returned'),
  )
  .superRefine(
    ({ returned, submitted }, context) => {
      if (submitted && submitted < returned) context.addIssue({ code: 'custom', path: ['submitted'], message: 'วันที่ส่งรายงานอยู่ก่อนวันที่กลับ' });
    },
    reading('returned', 'submitted'),
  )
  .superRefine(
    ({ noAssets, assets }, context) => {
      if (noAssets && assets.length > 0)
        context.addIssue({ code: 'custom', path: ['noAssets'], message: 'มีขุมความรู้แล้ว จึงไม่ต้องบอกเหตุที่ไม่มี ให้เก็บไว้อย่างเดียว' });
    },
    reading('noAssets', 'assets'),
  );
