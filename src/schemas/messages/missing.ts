import type { z } from 'astro/zod';
import { exampleLines } from '../examples.ts';
import { codesOf } from '../field.ts';
import { codesNamed } from './codes-meant.ts';
import type { Explanation, Place } from './explanation.ts';
import { below, isName } from './writing.ts';

/** Nothing where a value is needed. */
export const explainMissing = (place: Place): Explanation => {
  const { fields, input, names, key } = place;
  const field = fields[0];
  const what = 'ยังไม่ได้กรอก';
  if (!field) return { rule: 'field-required', what, fix: 'กรอกค่า หรือลบบรรทัดนี้' };
  const isItem = typeof key === 'number';
  const canGo = field.optional || isItem;
  const codes = codesOf(fields);
  const lines = exampleLines(isName(key) ? key : undefined, field, names);
  const lead = `${input === undefined ? 'เพิ่มบรรทัด' : canGo ? 'ลบบรรทัดนี้ หรือกรอกค่า' : 'กรอกค่า'}${lines.length > 1 ? ' ตามแบบนี้' : ` เช่น ${lines[0]!}`}`;
  const choices = codes.length > 0 ? ` (เลือกได้: ${codesNamed(codes, field.labels ?? {})})` : '';
  return { rule: 'field-required', what, fix: lines.length > 1 ? below(lead, lines) : `${lead}${choices}` };
};

/** A list with fewer items than it needs. */
export const explainFewItems = ({ names, fields, key }: Place, issue: z.core.$ZodIssue): Explanation => ({
  rule: 'field-required',
  what: `ต้องมีอย่างน้อย ${issue.code === 'too_small' ? String(issue.minimum) : '1'} รายการ`,
  fix: below('เพิ่มรายการ ตามแบบนี้', exampleLines(isName(key) ? key : undefined, fields[0]!, names)),
});
