import { text } from './fields.ts';

/** Letters that a name may not have: they part paths, break addresses, or Windows knows no file of that name. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const FORBIDDEN = /[/\\<>:"|*\0-\x1f\x7f\u200b\u2028\u2029\ufeff]/;

/** Thai letters take three bytes each, and file systems end at 255. */
const MAX_BYTES = 200;

const isFileName = (name: string): boolean =>
  !FORBIDDEN.test(name) &&
  /^[^.].*\.[a-z0-9]+$/i.test(name) &&
  !/\.(?:mdx?|ya?ml)$/i.test(name) &&
  new TextEncoder().encode(name).length <= MAX_BYTES;

/** The name of a file that is kept beside the entry, and is no entry itself. */
export const fileName = (title: string, description = 'ชื่อไฟล์ที่วางไว้ในโฟลเดอร์เดียวกัน พร้อมนามสกุล เช่น checklist.pdf') =>
  text(title, description).refine(isFileName, 'ใส่เฉพาะชื่อไฟล์ที่วางไว้ในโฟลเดอร์เดียวกัน พร้อมนามสกุล เช่น checklist.pdf').meta({ isCode: true });
