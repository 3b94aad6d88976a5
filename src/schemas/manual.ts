import { z } from 'astro/zod';
import { amount, day, list, text, texts, url, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { durationSchema } from './fragments/duration.ts';
import { planRowRefs, ref } from './fragments/references.ts';
import { checkTotalTime } from './fragments/total-time.ts';

/** What a manual for the public must have (Licensing Facilitation Act B.E. 2558, section 7). */
const OF_THE_ACT = ['channels', 'steps', 'documents', 'complaints', 'legalBasis'] as const;

/**
 * คู่มือประชาชน in the form of the Licensing Facilitation Act B.E. 2558 §7; with `audience: staff`
 * a คู่มือการปฏิบัติงาน, which adds the flow of work, control points and records.
 */
export const manualSchema = entrySchema('manuals', {
  department: ref('departments', 'หน่วยงานที่รับผิดชอบ'),
  criteria: texts('หลักเกณฑ์'),
  methods: texts('วิธีการ'),
  conditions: texts('เงื่อนไข'),
  channels: list(
    z.strictObject({
      name: text('ช่องทาง'),
      place: text('สถานที่').optional(),
      counter: text('จุดบริการ').optional(),
      hours: text('วันเวลาเปิดให้บริการ').optional(),
      telephone: text('โทรศัพท์').optional(),
      online: url('ที่อยู่ออนไลน์').optional(),
    }),
    'ช่องทางการให้บริการ',
  ),
  steps: list(
    z.strictObject({ title: text('ขั้นตอน'), detail: text('รายละเอียด').optional(), time: durationSchema, responsible: text('ผู้รับผิดชอบ') }),
    'ขั้นตอนและระยะเวลา',
  ),
  totalTime: durationSchema.optional().meta({ title: 'ระยะเวลารวม' }),
  documents: list(
    z.strictObject({
      name: text('เอกสาร'),
      issuer: text('หน่วยงานผู้ออก').optional(),
      originals: wholeNumber('ฉบับจริง', { max: 99 }).default(0),
      copies: wholeNumber('สำเนา', { max: 99 }).default(0),
      remark: text('หมายเหตุ').optional(),
    }),
    'เอกสารที่ต้องใช้',
  ),
  fees: list(
    z.strictObject({ item: text('รายการ'), baht: amount('บาท'), per: text('ต่อ').optional(), remark: text('หมายเหตุ').optional() }),
    'ค่าธรรมเนียม',
  ),
  complaints: list(z.strictObject({ channel: text('ช่องทาง'), contact: text('ที่ติดต่อ').optional() }), 'ช่องทางการร้องเรียน'),
  forms: list(z.strictObject({ title: text('แบบฟอร์ม'), link: url('ลิงก์หรือไฟล์ ./ชื่อไฟล์').optional() }), 'แบบฟอร์มและตัวอย่าง'),
  legalBasis: texts('กฎหมายที่เกี่ยวข้อง'),
  issued: day('วันที่ประกาศใช้'),
  flow: list(
    z.strictObject({ title: text('ขั้นงาน'), detail: text('วิธีทำ').optional(), post: text('ผู้ปฏิบัติ (ตำแหน่ง)').optional() }),
    'ผังการปฏิบัติงาน',
  ),
  controlPoints: texts('จุดควบคุม'),
  records: texts('บันทึกและหลักฐานที่ต้องเก็บ'),
  planRows: planRowRefs('สนองแผนข้อใด'),
})
  .superRefine(
    ({ steps, totalTime }, context) => {
      const problem = checkTotalTime(steps, totalTime);
      if (problem) disagree(context, ['totalTime'], problem.what, problem.fix);
    },
    reading('steps', 'totalTime'),
  )
  .superRefine(
    (manual, context) => {
      if (manual.audience === 'public' && manual.status !== 'draft')
        for (const field of OF_THE_ACT)
          if (manual[field].length === 0)
            disagree(
              context,
              [field],
              'คู่มือประชาชนต้องมีส่วนนี้ (พ.ร.บ. การอำนวยความสะดวกฯ พ.ศ. 2558 มาตรา 7)',
              `เพิ่ม ${field} อย่างน้อยหนึ่งรายการ ถ้ายังเขียนไม่เสร็จให้ใส่ status: draft ถ้าเป็นคู่มือภายในให้ใส่ audience: staff`,
            );
    },
    reading('audience', 'status', ...OF_THE_ACT),
  );
