import type { z } from 'astro/zod';
import { readNumber } from '../../thai/typed-values.ts';
import type { Field } from '../field.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, typedText, write, written } from './writing.ts';

/** A text where a number belongs, or a number that its field does not take. */
export const explainNumber = (place: Place, { form }: Field, schema: z.ZodNumber): Explanation => {
  const { minValue, maxValue } = schema;
  const read = typeof place.input === 'boolean' ? undefined : readNumber(typedText(place));
  const nothing = !read && schema.safeParse(0).success && /^(?:ฟรี|ไม่มี|ไม่เสีย|ไม่เก็บ|ไม่คิด|ไม่ต้องใช้|-)/.test(typedText(place));
  if (nothing) return { rule: 'field-number', what: `ต้องเป็นตัวเลข แต่พบ ${shown(place)}`, fix: write(place, '0') };
  if (!read) {
    const example = form === 'year' ? '2565' : String(Math.max(1, minValue ?? 1));
    return { rule: 'field-number', what: `ต้องเป็นตัวเลข แต่พบ ${shown(place)}`, fix: `ใส่เฉพาะตัวเลข เช่น ${written(place, example)}` };
  }
  const takes = (value: number): boolean => schema.safeParse(value).success;
  if (typeof place.input !== 'number' && takes(read.value))
    return {
      rule: 'field-number',
      what: `ต้องเป็นตัวเลขอย่างเดียว แต่พบ ${shown(place)}`,
      fix: write(place, String(read.value)),
      ...(read.unit === '' && { value: String(read.value) }),
    };
  if (form === 'year') {
    // A year of the common era, or the last two digits of one of the Buddhist.
    const year = [read.value + 543, read.value + 2500].find(takes);
    return {
      rule: 'field-number',
      what: `${shown(place)} ไม่ใช่ปี พ.ศ.`,
      fix: year === undefined ? `ใส่ปี พ.ศ. สี่หลัก เช่น ${written(place, '2565')}` : `${write(place, String(year))} (ปี พ.ศ.)`,
    };
  }
  if (schema.format === 'safeint' && !Number.isInteger(read.value))
    return {
      rule: 'field-number',
      what: `ต้องเป็นจำนวนเต็ม แต่พบ ${shown(place)}`,
      fix: `ใส่จำนวนเต็ม เช่น ${written(place, String(Math.max(minValue ?? 0, Math.round(read.value))))}`,
    };
  const [least, most] = [minValue ?? 0, maxValue ?? Infinity];
  if (read.value > most)
    return { rule: 'field-number', what: `ค่า ${shown(place)} มากเกินไป`, fix: `ใส่ตัวเลขไม่เกิน ${most.toLocaleString('en-US')}` };
  return {
    rule: 'field-number',
    what: `ค่า ${shown(place)} น้อยเกินไป`,
    fix: takes(least) ? `ใส่ตัวเลขตั้งแต่ ${least.toLocaleString('en-US')} ขึ้นไป` : `ใส่ตัวเลขที่มากกว่า ${least.toLocaleString('en-US')}`,
  };
};
