import { exampleValue } from '../examples.ts';
import type { Field } from '../field.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, typedText, write, written } from './writing.ts';

/** A number or an answer where text belongs: what was typed is meant, in quotes. */
export const explainNoText = (place: Place, field: Field): Explanation => {
  const text = typedText(place);
  const quoted = JSON.stringify(text);
  const fits = field.schema.safeParse(text).success;
  return {
    rule: 'field-type',
    what: `ต้องเป็นข้อความ แต่ ${text} อ่านเป็น${typeof place.input === 'boolean' ? 'ค่า true/false' : 'ตัวเลข'}`,
    fix: fits ? `ใส่เครื่องหมายคำพูด: ${write(place, quoted)}` : `เขียนเป็นข้อความ เช่น ${written(place, exampleValue(field, place.names))}`,
    ...(fits && { value: quoted }),
  };
};

/** A text that is longer than its field takes. */
export const explainLength = (text: string, most: number | bigint): Explanation => ({
  rule: 'field-length',
  what: `ข้อความยาว ${text.length.toLocaleString('en-US')} ตัวอักษร เกิน ${most.toLocaleString('en-US')}`,
  fix: 'ตัดให้สั้นลง รายละเอียดใส่ในเนื้อหา',
});

/** A text of another form than its field takes: a link, an address, a code. */
export const explainForm = (place: Place, field: Field, message: string): Explanation => ({
  rule: 'field-form',
  what: `${shown(place)} เขียนไม่ถูกแบบ`,
  fix: `${withoutLatinError(message)}${exampleAfter(place, field, message)}`,
});

/** Patterns have messages of ours; without one the schema library speaks English. */
const withoutLatinError = (message: string): string => (/[ก-๙]/.test(message) ? message : 'เขียนตามตัวอย่าง');
const exampleAfter = (place: Place, field: Field, message: string): string =>
  message.includes('เช่น') ? '' : ` เช่น ${written(place, exampleValue(field, place.names))}`;
