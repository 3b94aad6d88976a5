import { z } from 'astro/zod';
import { choice, list, text, wholeNumber } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { entryRefs } from './fragments/references.ts';
import { GUIDE_GROUPS, STEPS_AND_ELEMENTS } from './vocabulary.ts';

/** An explanatory page; its body is Markdown or MDX. */
export const guideSchema = entrySchema('guides', {
  group: choice(GUIDE_GROUPS, 'หมวด'),
  order: wholeNumber('ลำดับในหมวด').default(100),
  steps: list(choice(STEPS_AND_ELEMENTS, 'ขั้นตอนหรือองค์ประกอบ'), 'ขั้นตอนที่เกี่ยวข้อง'),
  quotations: list(
    z.strictObject({ text: text('ข้อความ'), translation: text('คำแปล').optional(), author: text('ผู้กล่าว').optional() }),
    'คำคม',
  ),
  related: entryRefs('อ่านต่อ'),
});
