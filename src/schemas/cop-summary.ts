import { z } from 'astro/zod';
import { day, fiscalYear, list, text, texts, wholeNumber } from './fragments/fields.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { disagree } from './fragments/agreement.ts';
import { photographs } from './fragments/photograph.ts';
import { questions } from './fragments/questions.ts';
import { planRowRefs, ref, refs } from './fragments/references.ts';

/** สรุปการเสวนา CoP: one session of a community, written up. */
export const copSummarySchema = entrySchema('cop-summaries', {
  fiscalYear: fiscalYear().optional(),
  community: ref('communities', 'ชุมชนนักปฏิบัติ'),
  date: day('วันที่เสวนา'),
  place: text('สถานที่'),
  moreDays: list(
    z.strictObject({ date: day('วันที่'), place: text('สถานที่', 'เว้นว่างเมื่อเป็นที่เดิม').optional() }),
    'วันต่อมา',
    'ใส่เมื่อจัดหลายวันหรือหลายที่ วันแรกอยู่ใน date และ place แล้ว',
  ),
  present: z.strictObject({ count: wholeNumber('จำนวนคน', { min: 1, max: 10_000 }), posts: texts('ตำแหน่ง') }).meta({ title: 'ผู้ร่วมเสวนา' }),
  objectives: texts('วัตถุประสงค์'),
  question: text('คำถามตั้งต้น'),
  stories: list(z.strictObject({ teller: text('ผู้เล่า (ตำแหน่ง)'), story: text('เรื่องเล่า'), lesson: text('บทเรียน').optional() }), 'เรื่องเล่า'),
  learnt: texts('สิ่งที่ได้เรียนรู้'),
  problems: texts('ปัญหาและอุปสรรค'),
  assets: refs('assets', 'ขุมความรู้ที่สกัดได้'),
  next: list(z.strictObject({ what: text('จะทำอะไร'), who: text('ผู้รับผิดชอบ').optional(), due: day('ภายในวันที่').optional() }), 'สิ่งที่จะทำต่อ'),
  review: z
    .strictObject({
      expected: text('ที่คาดไว้'),
      happened: text('ที่เกิดขึ้นจริง'),
      why: text('เหตุที่ต่างหรือเหมือน'),
      improve: text('ครั้งหน้าจะปรับอะไร'),
    })
    .optional()
    .meta({ title: 'ทบทวนหลังปฏิบัติ (AAR)' }),
  photographs: photographs(),
  questions: questions(),
  planRows: planRowRefs('สนองแผนข้อใด'),
}).superRefine(
  ({ date, moreDays }, context) => {
    moreDays.forEach((day, index) => {
      const before = moreDays[index - 1]?.date ?? date;
      if (day.date < before)
        disagree(context, ['moreDays', index, 'date'], `วันที่ ${day.date} อยู่ก่อน ${before}`, 'เรียงวันจากวันแรกไปวันสุดท้าย วันแรกสุดอยู่ใน date');
    });
  },
  reading('date', 'moreDays'),
);
