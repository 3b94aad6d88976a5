import type { z } from 'astro/zod';
import { nearest } from '../thai/nearest.ts';

/** A schema issue said in plain Thai: what is wrong, and how to mend it. */
export interface Explanation {
  what: string;
  fix: string;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'ข้อความ',
  number: 'ตัวเลข',
  int: 'จำนวนเต็ม',
  boolean: 'true หรือ false',
  array: 'รายการ (บรรทัดที่ขึ้นต้นด้วย - )',
  object: 'กลุ่มช่องย่อย',
  null: 'ค่าว่าง',
  undefined: 'ค่าว่าง',
};

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const quote = (values: readonly unknown[]) => values.map((value) => `"${String(value)}"`).join(', ');

/** Explains an issue; `names` are the fields, or the values of a choice, that are known where the issue is. */
export const explainIssue = (issue: z.core.$ZodIssue, input: unknown, names: readonly string[]): Explanation => {
  const field = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      if (input === undefined || input === null) return { what: 'ยังไม่ได้กรอก', fix: `เพิ่มบรรทัด ${field}: ตามด้วย${expected}` };
      return { what: `ต้องเป็น${expected} แต่พบ${TYPE_NAMES[typeOf(input)] ?? typeOf(input)}`, fix: mendType(issue.expected, field, input) };
    }
    case 'unrecognized_keys': {
      const similar = issue.keys.map((key) => nearest(key, names, 1)[0]);
      const fix = similar.every(Boolean) ? `น่าจะหมายถึง ${similar.join(', ')}` : `ลบออก หรือใช้ช่องที่มี: ${names.join(', ')}`;
      return { what: `ไม่รู้จักช่อง ${quote(issue.keys)}`, fix };
    }
    case 'invalid_value':
      return explainChoice(input, issue.values.map(String));
    case 'invalid_union':
      return explainChoice(input, names);
    case 'too_small':
      if (issue.origin === 'string') return { what: 'ข้อความว่างเปล่า', fix: `กรอก ${field} หรือลบบรรทัดนี้ออก` };
      if (issue.origin === 'array') return { what: `ต้องมีอย่างน้อย ${issue.minimum} รายการ`, fix: `เพิ่มรายการใน ${field}` };
      return { what: `ค่า ${String(input)} น้อยเกินไป`, fix: `ใช้ค่าตั้งแต่ ${issue.minimum} ขึ้นไป` };
    case 'too_big':
      if (issue.origin === 'string') return { what: `ข้อความยาวเกิน ${issue.maximum} ตัวอักษร`, fix: 'ตัดให้สั้นลง รายละเอียดใส่ในเนื้อหา' };
      return { what: `ค่า ${String(input)} มากเกินไป`, fix: `ใช้ค่าไม่เกิน ${issue.maximum}` };
    case 'invalid_format':
      if (issue.format === 'date')
        return { what: `${quote([input])} ไม่ใช่วันที่ที่มีอยู่จริง`, fix: 'ใช้ ปี ค.ศ.-เดือน-วัน เช่น 2022-01-12 (พ.ศ. ลบ 543)' };
      return { what: `${quote([input])} รูปแบบไม่ถูกต้อง`, fix: isOwnMessage(issue.message) ? issue.message : 'ดูตัวอย่างในคู่มือผู้เขียน' };
    case 'custom':
      return { what: issue.message, fix: `แก้ค่าของ ${field || 'ช่องนี้'} ให้ถูกต้อง` };
    default:
      return { what: issue.message, fix: 'ดูตัวอย่างในคู่มือผู้เขียน' };
  }
};

/** A value that is none of a choice, with the one that is nearest. */
const explainChoice = (input: unknown, values: readonly string[]): Explanation => {
  if (input === undefined || input === null) return { what: 'ยังไม่ได้กรอก', fix: `เลือกหนึ่งค่า: ${values.join(', ')}` };
  const similar = typeof input === 'string' ? nearest(input, values, 1)[0] : undefined;
  return { what: `ค่า ${quote([input])} ใช้ไม่ได้`, fix: `${similar ? `น่าจะหมายถึง ${similar} — ` : ''}เลือกได้: ${values.join(', ')}` };
};

const isOwnMessage = (message: string) => !message.startsWith('Invalid') && !message.startsWith('รูปแบบไม่ถูกต้อง');

const mendType = (expected: string, field: string, input: unknown): string => {
  if (expected === 'string')
    return typeof input === 'object' ? `เขียนเป็นข้อความบรรทัดเดียว ${field}: …` : `ใส่เครื่องหมายคำพูด เช่น ${field}: ${quote([input])}`;
  if (expected === 'array') {
    const item = typeof input === 'object' ? '…' : typeof input === 'string' ? input : JSON.stringify(input);
    return `เขียนเป็นรายการ ขึ้นบรรทัดใหม่แล้วใช้ - นำหน้า เช่น ${field}: ↵   - ${item}`;
  }
  if (expected === 'number' || expected === 'int') return `ใส่เฉพาะตัวเลข เช่น ${field}: 12`;
  if (expected === 'boolean') return `ใช้ ${field}: true หรือ ${field}: false`;
  return `เทียบย่อหน้าของ ${field} กับไฟล์ตัวอย่าง`;
};
