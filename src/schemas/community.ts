import { z } from 'astro/zod';
import { choice, list, text, wholeNumber } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { ref } from './fragments/references.ts';
import { KM_ROLES } from './vocabulary.ts';

/** ชุมชนนักปฏิบัติ (CoP): a voluntary group with a shared practice. */
export const communitySchema = entrySchema('communities', {
  purpose: text('เป้าหมายร่วม'),
  practice: text('เรื่องที่ปฏิบัติร่วมกัน'),
  members: list(
    z.strictObject({
      role: choice(KM_ROLES, 'บทบาท'),
      post: text('ตำแหน่ง'),
      expert: ref('experts', 'บัตรผู้รู้').optional(),
      count: wholeNumber('จำนวนคน', { min: 1, max: 10_000 }).default(1),
    }),
    'สมาชิก',
  ),
  rhythm: text('จังหวะการพบกัน', 'เช่น ทุกวันพุธสัปดาห์ที่สองของเดือน'),
  channel: text('ช่องทางพบปะ'),
});
