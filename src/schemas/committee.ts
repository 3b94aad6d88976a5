import { z } from 'astro/zod';
import { fiscalYear, list, text, texts } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { memberSchema } from './fragments/member.ts';

/** คณะทำงาน or คณะกรรมการ of one fiscal year, members by post. */
export const committeeSchema = entrySchema('committees', {
  fiscalYear: fiscalYear(),
  purpose: text('วัตถุประสงค์'),
  members: z.array(memberSchema).min(1).meta({ title: 'องค์ประกอบของคณะ' }),
  duties: texts('หน้าที่ของคณะ'),
  dutiesByRole: list(z.strictObject({ role: text('บทบาท'), duties: z.array(text('หน้าที่')).min(1).meta({ title: 'หน้าที่' }) }), 'หน้าที่ตามบทบาท'),
});
