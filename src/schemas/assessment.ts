import { z } from 'astro/zod';
import { amount, choice, fiscalYear, list, positive, text, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { STEPS_AND_ELEMENTS, USUAL_SCALE } from './vocabulary.ts';

const weight = (what: string) => positive('น้ำหนัก', `น้ำหนักของ${what} เมื่อแบบประเมินให้น้ำหนักต่างกัน เช่น 20`).optional();
const code = text('รหัสเกณฑ์', 'รหัสที่แบบประเมินพิมพ์ไว้นอกจากเลขข้อ เช่น KM-1.2').optional();

const statementSchema = z.strictObject({
  number: text('ข้อ', 'เช่น "1.2"'),
  code,
  text: text('ข้อความ'),
  score: amount('คะแนน', 'คะแนนใดคะแนนหนึ่งใน scale ปกติ 0–4 เว้นว่างเมื่อเอกสารไม่ได้ให้คะแนน').optional(),
  weight: weight('ข้อนี้ในหมวด'),
  evidence: text('สิ่งที่มีอยู่ / ทำอยู่').optional(),
  steps: list(choice(STEPS_AND_ELEMENTS, 'ขั้นตอนหรือองค์ประกอบ'), 'ขั้นตอนที่ช่วยยกคะแนน', 'ใช้เสนอกิจกรรมของแผนและบทความเมื่อข้อนี้ได้คะแนนต่ำ'),
});

/** แบบประเมินตนเอง: numbered statements by category, each with a score where the form has one, on the scale of the form. */
export const assessmentSchema = entrySchema('assessments', {
  fiscalYear: fiscalYear(),
  scale: z
    .array(z.strictObject({ score: amount('คะแนน'), label: text('ความหมาย', 'เช่น มี') }))
    .min(2)
    .optional()
    .meta({
      title: 'เกณฑ์คะแนน',
      description: 'คะแนนทุกระดับของแบบประเมิน จากน้อยไปมาก เว้นว่างเมื่อเป็น 0–4 ตามแบบทั่วไป',
      example: ['- score: 0', '  label: ไม่มี', '- score: 1', '  label: มี'],
    }),
  categories: z
    .array(
      z.strictObject({
        number: wholeNumber('หมวด', { min: 1, max: 20 }),
        code,
        title: text('ชื่อหมวด'),
        weight: weight('หมวดนี้ในทั้งแบบ'),
        statements: z.array(statementSchema).min(1).meta({ title: 'ข้อความประเมิน' }),
      }),
    )
    .min(1)
    .meta({ title: 'หมวดการประเมิน' }),
  reviewer: text('ผู้ทบทวน / ผู้อนุมัติ (ตำแหน่ง)'),
}).superRefine(
  ({ scale, categories }, context) => {
    const scores: number[] = (scale ?? USUAL_SCALE).map(({ score }) => score);
    scale?.forEach(({ score }, index) => {
      if (index > 0 && score <= scale[index - 1]!.score)
        disagree(context, ['scale', index, 'score'], `คะแนน ${score} ไม่มากกว่าระดับก่อนหน้า`, 'เรียงคะแนนจากน้อยไปมาก แต่ละระดับไม่ซ้ำกัน');
    });
    categories.forEach(({ statements }, category) => {
      statements.forEach(({ score }, statement) => {
        if (score !== undefined && !scores.includes(score))
          disagree(
            context,
            ['categories', category, 'statements', statement, 'score'],
            `คะแนน ${score} ไม่มีในเกณฑ์ของแบบประเมินนี้ (${scores.join(', ')})`,
            scale ? 'แก้คะแนนให้ตรงกับเอกสาร หรือเพิ่มระดับนี้ใน scale' : 'แก้คะแนนเป็น 0–4 หรือใส่ scale เมื่อแบบประเมินใช้คะแนนอื่น',
          );
      });
    });
  },
  reading('scale', 'categories'),
);
export type Assessment = z.output<typeof assessmentSchema>;
