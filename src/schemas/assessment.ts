import { z } from 'astro/zod';
import { choice, fiscalYear, list, text, wholeNumber } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { STEPS_AND_ELEMENTS } from './vocabulary.ts';

/** แบบประเมินตนเอง: numbered statements by category, each with a score of 0–4 where the form has one. */
export const assessmentSchema = entrySchema('assessments', {
  fiscalYear: fiscalYear(),
  categories: z
    .array(
      z.strictObject({
        number: wholeNumber('หมวด', { min: 1, max: 20 }),
        title: text('ชื่อหมวด'),
        statements: z
          .array(
            z.strictObject({
              number: text('ข้อ', 'เช่น "1.2"'),
              text: text('ข้อความ'),
              score: wholeNumber('คะแนน 0–4', { min: 0, max: 4, description: 'เว้นว่างเมื่อเอกสารไม่ได้ให้คะแนน' }).optional(),
              evidence: text('สิ่งที่มีอยู่ / ทำอยู่').optional(),
              steps: list(choice(STEPS_AND_ELEMENTS, 'ขั้นตอนหรือองค์ประกอบ'), 'ขั้นตอนที่ช่วยยกคะแนน', 'ใช้เสนอแถวของแผนและบทความเมื่อข้อนี้ได้คะแนนต่ำ'),
            }),
          )
          .min(1)
          .meta({ title: 'ข้อความประเมิน' }),
      }),
    )
    .min(1)
    .meta({ title: 'หมวดการประเมิน' }),
  reviewer: text('ผู้ทบทวน / ผู้อนุมัติ (ตำแหน่ง)'),
});
export type Assessment = z.output<typeof assessmentSchema>;
