import { text, texts, wholeNumber } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { contactSchema } from './fragments/contact.ts';

/** A department of the municipality and the knowledge it keeps. */
export const departmentSchema = entrySchema('departments', {
  code: text('รหัสย่อ', 'อักษรย่อของส่วนราชการ เช่น สป.'),
  head: text('หัวหน้าส่วนราชการ (ตำแหน่ง)').optional(),
  duties: texts('อำนาจหน้าที่'),
  knowledge: texts('ขอบเขตความรู้', 'เรื่องที่ส่วนราชการนี้รู้ดีที่สุด'),
  contact: contactSchema.default({}).meta({ title: 'การติดต่อ' }),
  order: wholeNumber('ลำดับการแสดง').default(100),
});
