import { z } from 'astro/zod';
import { text, wholeNumber } from './fields.ts';
import { ref } from './references.ts';

/** A member of a committee, a meeting or a community, by post; never by personal name. */
export const memberSchema = z.strictObject({
  post: text('ตำแหน่ง'),
  role: text('บทบาทในคณะ', 'เช่น ประธานกรรมการ').optional(),
  department: ref('departments', 'ส่วนราชการ').optional(),
});
export type Member = z.output<typeof memberSchema>;

/** Somebody who was absent from a meeting, by post. */
export const absenteeSchema = memberSchema.extend({
  reason: text('สาเหตุที่ไม่มา', 'เช่น ติดราชการ ลากิจ ลาป่วย ไม่ต้องบอกโรคหรือเรื่องส่วนตัว').optional(),
});

/** Participants of one post, or of one group of residents, with how many. */
export const participantSchema = z.strictObject({
  post: text('ตำแหน่งหรือกลุ่ม', 'เช่น นายช่างโยธา หรือ ผู้สูงอายุ'),
  department: ref('departments', 'ส่วนราชการ').optional(),
  count: wholeNumber('จำนวนคน', { min: 1, max: 10_000 }).default(1),
});
