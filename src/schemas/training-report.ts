import { z } from 'astro/zod';
import { choice, day, fiscalYear, text, texts } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { planRowRefs, refs } from './fragments/references.ts';
import { participantSchema } from './fragments/member.ts';
import { TRAINING_KINDS } from './vocabulary.ts';

/**
 * รายงานผลการอบรม: of training that staff received, due within 15 days of return (domain §6; lateness is computed,
 * never stored), or that the office gave to residents, from which nobody returns.
 */
export const trainingReportSchema = entrySchema('training-reports', {
  fiscalYear: fiscalYear().optional(),
  kind: choice(TRAINING_KINDS, 'ประเภทการอบรม', 'given เมื่อหน่วยงานจัดอบรมให้ประชาชน').default('received'),
  course: text('หลักสูตร'),
  organiser: text('หน่วยงานที่จัด').optional(),
  place: text('สถานที่').optional(),
  start: day('วันเริ่มอบรม'),
  end: day('วันสิ้นสุดอบรม'),
  returned: day('วันที่กลับ')
    .meta({ neededUnless: ['kind: given'] })
    .optional(),
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
      if (end < start) disagree(context, ['end'], `วันสิ้นสุดอบรม (${end}) อยู่ก่อนวันเริ่ม (${start})`, 'ตรวจคำสั่งหรือหนังสือเชิญ แล้วแก้ start หรือ end');
    },
    reading('start', 'end'),
  )
  .superRefine(
    ({ kind, returned }, context) => {
      if (kind === 'received' && !returned)
        disagree(
          context,
          ['returned'],
          'บุคลากรไปอบรม แต่ยังไม่บอกวันที่กลับ',
          'เพิ่มบรรทัด returned: ตามด้วยวันที่กลับถึงสำนักงาน หรือเขียน kind: given ถ้าเป็นการอบรมที่จัดให้ประชาชน',
          'returned',
        );
      if (kind === 'given' && returned)
        disagree(context, ['returned'], 'การอบรมที่จัดให้ประชาชนไม่มีวันที่กลับ', 'ลบบรรทัด returned หรือเขียน kind: received ถ้าเป็นการอบรมที่บุคลากรไปรับ');
    },
    reading('kind', 'returned'),
  )
  .superRefine(
    ({ end, returned }, context) => {
      if (returned && returned < end)
        disagree(context, ['returned'], `วันที่กลับ (${returned}) อยู่ก่อนวันสิ้นสุดอบรม (${end})`, 'แก้ returned ให้เป็นวันที่กลับถึงสำนักงาน หรือแก้ end');
    },
    reading('end', 'returned'),
  )
  .superRefine(
    ({ returned, submitted }, context) => {
      if (submitted && returned && submitted < returned)
        disagree(
          context,
          ['submitted'],
          `วันที่ส่งรายงาน (${submitted}) อยู่ก่อนวันที่กลับ (${returned})`,
          'แก้ submitted หรือ returned ให้ตรงกับที่เกิดขึ้นจริง',
        );
    },
    reading('returned', 'submitted'),
  )
  .superRefine(
    ({ noAssets, assets }, context) => {
      if (noAssets && assets.length > 0)
        disagree(context, ['noAssets'], 'มีขุมความรู้ใน assets แล้ว แต่ยังบอกเหตุที่ไม่มีไว้ด้วย', 'ลบบรรทัด noAssets หรือลบ assets');
    },
    reading('noAssets', 'assets'),
  );
