import { z } from 'astro/zod';
import { list, text } from './fields.ts';
import { fileName } from './file-name.ts';

/** A photograph kept beside the entry. Those who cannot see it read `alt`, so there is always one. */
const photographSchema = z.strictObject({
  file: fileName('ไฟล์ภาพ', 'ชื่อไฟล์ภาพที่วางไว้ในโฟลเดอร์เดียวกัน เช่น photo.jpg'),
  alt: text('คำบรรยายสำหรับผู้ที่มองไม่เห็นภาพ', 'บอกสิ่งที่เห็นในภาพ เช่น ชาวบ้านนั่งล้อมวงคัดแยกขยะ'),
  caption: text('คำใต้ภาพ').optional(),
});
export type Photograph = z.output<typeof photographSchema>;

export const photographs = () => list(photographSchema, 'ภาพถ่าย');
