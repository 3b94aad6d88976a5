import { z } from 'astro/zod';
import { day, list, text } from './fragments/fields.ts';
import { entrySchema } from './fragments/entry.ts';
import { planRowRefs, ref } from './fragments/references.ts';

/** Something the committee states, and the plan rows that it is about. */
const statement = (title: string) =>
  z.strictObject({
    text: text(title, 'เขียนเป็นข้อความสมบูรณ์หนึ่งข้อ'),
    rows: planRowRefs('เกี่ยวกับข้อใดของแผน'),
  });

/**
 * What the monitoring committee writes itself in its yearly report to the head of the municipality.
 * Everything else in the report is worked out from the plan; Markdown below the fields is shown under
 * the report on its page, and is no part of the paper.
 */
export const reportSchema = entrySchema('reports', {
  plan: ref('plans', 'แผนที่รายงาน', 'ปีของแผน ตรงกับชื่อไฟล์ เช่น "2565"'),
  committee: ref('committees', 'คณะกรรมการที่รายงาน', 'ผู้ลงชื่อท้ายรายงาน ตามตำแหน่งในคณะ').optional(),
  number: text('ที่', 'เลขที่หนังสือ เว้นว่างไว้เขียนด้วยมือได้').optional(),
  submitted: day('วันที่เสนอรายงาน').optional(),
  problems: list(statement('ปัญหาและอุปสรรค'), 'ปัญหาและอุปสรรค', 'เมื่อไม่พบปัญหา ให้เขียนว่าไม่พบ เว้นว่างหมายถึงยังไม่ได้บันทึก'),
  suggestions: list(statement('ข้อเสนอแนะ'), 'ข้อเสนอแนะ', 'สิ่งที่ขอให้ผู้บริหารพิจารณา เว้นว่างหมายถึงยังไม่ได้บันทึก'),
});
