import { longDate, longMonth } from '../../thai/date.ts';
import { readDay, readMonth, readYear } from '../../thai/typed-values.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, typedText, write, written } from './writing.ts';

/** A day that is written in another way than ISO 8601, or that no calendar has. */
export const explainDay = (place: Place): Explanation => {
  const read = readDay(typedText(place));
  const how = 'วันที่เขียนเป็น ปี ค.ศ.-เดือน-วัน';
  if (!read) {
    const year = /^(?:พ\.?ศ\.?\s*)?([\d๐-๙]{4})$/.exec(typedText(place));
    return {
      rule: 'field-date',
      what: `${shown(place)} ${year ? 'มีแต่ปี ต้องมีเดือนและวันด้วย' : 'ไม่ใช่วันที่'}`,
      fix: `${how} เช่น ${written(place, '2022-01-12')} คือ 12 มกราคม 2565`,
    };
  }
  if ('missing' in read) {
    const [day, month, year] = longDate(read.last).split(' ');
    return {
      rule: 'field-date',
      what: `ไม่มีวันที่ ${read.missing.day} ${month} ${year} เดือนนี้มี ${day} วัน`,
      fix: `ตรวจวันที่ในเอกสาร แล้วเขียนเป็น ปี ค.ศ.-เดือน-วัน เช่นวันสุดท้ายของเดือน ${written(place, read.last)}`,
    };
  }
  return {
    rule: 'field-date',
    what: `${shown(place)} ไม่ใช่รูปแบบวันที่ของระบบ`,
    fix: `${write(place, read.day)} คือ ${longDate(read.day)} (${how})${read.certain ? '' : ' ถ้าหมายถึงวันอื่นให้แก้ตามนั้น'}`,
    ...(read.certain && { value: read.day }),
  };
};

/** A month or a year that is written in another way than ISO 8601; a day is told as any other. */
export const explainDayMonthOrYear = (place: Place): Explanation => {
  const typed = typedText(place);
  if (readDay(typed)) return explainDay(place);
  const [value, thai] = [readMonth(typed), readYear(typed)].flatMap((read) => (read ? [[read, shownThai(read)] as const] : []))[0] ?? [];
  const how = 'เขียนเป็น ปี ค.ศ.-เดือน-วัน หรือ ปี ค.ศ.-เดือน หรือ ปี ค.ศ.';
  return value === undefined
    ? { rule: 'field-date', what: `${shown(place)} ไม่ใช่วัน เดือน หรือปี`, fix: `${how} เช่น ${written(place, '2022-01-12')} คือ 12 มกราคม 2565` }
    : { rule: 'field-date', what: `${shown(place)} ไม่ใช่รูปแบบวันที่ของระบบ`, fix: `${write(place, value)} คือ ${thai} (${how})`, value };
};

const shownThai = (value: string): string => (value.length === 4 ? `ปี พ.ศ. ${Number(value) + 543}` : longMonth(value));
