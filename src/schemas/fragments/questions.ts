import { z } from 'astro/zod';
import { day, list, text } from './fields.ts';

/** A question that somebody asked about an entry, with its answer; both sides by their posts, if at all. */
const questionSchema = z.strictObject({
  asked: day('ถามเมื่อ'),
  question: text('คำถาม', 'ไม่ใส่ชื่อผู้ถาม'),
  answer: text('คำตอบ'),
  answeredBy: text('ผู้ตอบ (ตำแหน่ง)', 'เช่น นายช่างโยธา'),
});
export type Question = z.output<typeof questionSchema>;

export const questions = () => list(questionSchema, 'ถามตอบ', 'คำถามที่ตอบแล้ว แสดงท้ายหน้าและค้นเจอได้');
