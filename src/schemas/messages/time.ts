import { readTime } from '../../thai/typed-values.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, typedText, write, written } from './writing.ts';

/** A time of day that is not written as `"13:30"`. */
export const explainTime = (place: Place): Explanation => {
  const time = readTime(typedText(place));
  if (time === undefined)
    return {
      rule: 'field-time',
      what: `${shown(place)} ไม่ใช่เวลา`,
      fix: `ใช้เวลาแบบ 24 ชั่วโมงในเครื่องหมายคำพูด เช่น ${written(place, '"13:30"')}`,
    };
  return {
    rule: 'field-time',
    what: `${shown(place)} ไม่ใช่รูปแบบเวลาของระบบ`,
    fix: `${write(place, `"${time}"`)} (เวลาแบบ 24 ชั่วโมงในเครื่องหมายคำพูด)`,
    value: `"${time}"`,
  };
};
