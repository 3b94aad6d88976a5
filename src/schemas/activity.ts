import { amount, day, fiscalYear, text, texts, wholeNumber } from './fragments/fields.ts';
import { disagree } from './fragments/agreement.ts';
import { entrySchema, reading } from './fragments/entry.ts';
import { photographs } from './fragments/photograph.ts';
import { planRowRefs } from './fragments/references.ts';

/** โครงการและกิจกรรม: what the office held, for whom, what it cost and what came of it. */
export const activitySchema = entrySchema('activities', {
  fiscalYear: fiscalYear().optional(),
  start: day('วันเริ่ม'),
  end: day('วันสิ้นสุด', 'เว้นว่างเมื่อจัดวันเดียว').optional(),
  place: text('สถานที่'),
  objectives: texts('วัตถุประสงค์'),
  targetGroup: text('กลุ่มเป้าหมาย', 'เช่น ประชาชนหมู่ 1 ถึง 5').optional(),
  participants: wholeNumber('ผู้ร่วม (คน)', { max: 1_000_000, description: 'จำนวนคนที่ร่วมจริง' }).optional(),
  budget: amount('งบประมาณ (บาท)', 'ที่ตั้งไว้ ถ้าไม่ใช้งบประมาณเขียน 0').optional(),
  spent: amount('ใช้จริง (บาท)').optional(),
  results: texts('ผลที่ได้'),
  problems: texts('ปัญหาและอุปสรรค'),
  photographs: photographs(),
  planRows: planRowRefs('สนองแผนข้อใด'),
}).superRefine(
  ({ start, end }, context) => {
    if (end && end < start) disagree(context, ['end'], `วันสิ้นสุด (${end}) อยู่ก่อนวันเริ่ม (${start})`, 'ตรวจเอกสารโครงการ แล้วแก้ start หรือ end');
  },
  reading('start', 'end'),
);
