import { z } from 'astro/zod';
import { toArabicDigits } from '../../thai/digits.ts';

/** Digits and Latin or Thai letters, in parts: `1`, `1.1`, `3ข`, `ก-1`. */
export const ROW_NUMBER = /^(?!0+$)[0-9a-zก-ฮ]+(?:[.()-]+[0-9a-zก-ฮ]+)*[.)]?$/i;

/** A row's number as rows are told apart: Thai and Arabic digits are the same. */
export const readRowNumber = (value: unknown): unknown => {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' ? toArabicDigits(value).replaceAll(/\s/g, '') : value;
};

/** The number of a row as it is printed; a plain whole number needs no quotes. */
export const rowNumber = (title: string) =>
  z
    .preprocess(readRowNumber, z.string().max(20).regex(ROW_NUMBER, 'เขียนลำดับตามที่พิมพ์ในแผน เช่น "1.1"'))
    .meta({ title, description: 'ตามที่พิมพ์ในแผน เช่น 1 หรือ "1.1" หรือ 3ข (ลำดับที่มีจุดให้ใส่เครื่องหมายคำพูด)', isCode: true });

/** Letters in the order in which Thai lists count with them: ฃ and ฅ are not used. */
const LISTED = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];

/** A row's number in an address: `1.1` is `1-1`, and `3ข`, the second letter, is `3-2t`. */
export const rowSlug = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll(/[ก-ฮ]/g, (letter) => `-${LISTED.indexOf(letter) + 1}t-`)
    .replaceAll(/[^0-9a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
