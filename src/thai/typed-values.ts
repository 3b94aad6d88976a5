import { toArabicDigits } from './digits.ts';

/** Days, times, numbers and answers as Thai offices type them, read for what they mean. */

/** A day that was typed: as ISO 8601, or why it is none. */
export type TypedDay =
  | {
      day: string;
      /** Whether it can mean no other day: the year has four digits, and day and month cannot be exchanged. */
      certain: boolean;
    }
  /** A day that its month does not have; `last` is the last it has. */
  | { missing: { day: number; month: number; year: number }; last: string };

const MONTHS: readonly (readonly string[])[] = [
  ['มกราคม', 'มค', 'january', 'jan'],
  ['กุมภาพันธ์', 'กพ', 'february', 'feb'],
  ['มีนาคม', 'มีค', 'march', 'mar'],
  ['เมษายน', 'เมย', 'april', 'apr'],
  ['พฤษภาคม', 'พค', 'may'],
  ['มิถุนายน', 'มิย', 'june', 'jun'],
  ['กรกฎาคม', 'กค', 'july', 'jul'],
  ['สิงหาคม', 'สค', 'august', 'aug'],
  ['กันยายน', 'กย', 'september', 'sept', 'sep'],
  ['ตุลาคม', 'ตค', 'october', 'oct'],
  ['พฤศจิกายน', 'พย', 'november', 'nov'],
  ['ธันวาคม', 'ธค', 'december', 'dec'],
];
const monthOf = (name: string): number => MONTHS.findIndex((names) => names.includes(name.toLowerCase().replace(/[.\s]/g, ''))) + 1;

/** A name of a month, with dots and spaces between its letters or without. */
const NAME = '([ก-๙][ก-๙. ]*?|[a-z]{3,9}\\.?)';
const ERA = '(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*';
const NAMED = new RegExp(`^(\\d{1,2})[\\s-]*${NAME}[\\s-]*${ERA}(\\d{4}|\\d{2})$`, 'i');
const ENGLISH = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const YEAR_FIRST = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/;
const RUN = /^(\d{4})(\d{2})(\d{2})$/;

/** Years from here on are of the Buddhist era. */
const FIRST_BUDDHIST_YEAR = 2400;
/** Two digits from here on are years of the Buddhist era (2565 as 65), below of the common era (2022 as 22). */
const FIRST_SHORT_BUDDHIST_YEAR = 40;

const commonYear = (typed: string): number => {
  const year = Number(typed);
  if (typed.length === 2) return year >= FIRST_SHORT_BUDDHIST_YEAR ? 2500 + year - 543 : 2000 + year;
  return year >= FIRST_BUDDHIST_YEAR ? year - 543 : year;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The day that a text means, whatever way Thais or Excel write it; undefined when it names none. */
export const readDay = (typed: string): TypedDay | undefined => {
  const text = toArabicDigits(typed)
    .trim()
    .replace(/^(?:วันที่|ณ วันที่|เมื่อวันที่)\s*/, '')
    .replace(/^(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?\s*/, '');
  let day: number;
  let month: number;
  let year: string;
  let certain = true;
  let match: RegExpExecArray | null;
  if ((match = YEAR_FIRST.exec(text) ?? RUN.exec(text))) {
    [year, month, day] = [match[1]!, Number(match[2]), Number(match[3])];
    // 2022-13-01 has its day and month exchanged.
    if (month > 12 && day <= 12) [day, month, certain] = [month, day, false];
  } else if ((match = NAMED.exec(text))) [day, month, year] = [Number(match[1]), monthOf(match[2]!), match[3]!];
  else if ((match = ENGLISH.exec(text))) [day, month, year] = [Number(match[2]), monthOf(match[1]!), match[3]!];
  else if ((match = YEAR_LAST.exec(text))) {
    [day, month, year] = [Number(match[1]), Number(match[2]), match[3]!];
    // Thais write the day first; a program may have written the month first, with a year of the common era.
    if (month > 12 && day <= 12) [day, month] = [month, day];
    else if (day <= 12 && day !== month && Number(year) < FIRST_BUDDHIST_YEAR) certain = false;
  } else return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year.length === 2) certain = false;
  const common = commonYear(year);
  if (common < 1800 || common > 2199) return undefined;
  const last = new Date(Date.UTC(common, month, 0)).getUTCDate();
  const beginning = `${common}-${two(month)}`;
  if (day > last) return { missing: { day, month, year: common + 543 }, last: `${beginning}-${two(last)}` };
  return { day: `${beginning}-${two(day)}`, certain };
};

const MONTH_NAMED = new RegExp(`^(?:เดือน)?\\s*${NAME}[\\s-]*${ERA}(\\d{4}|\\d{2})$`, 'i');
const MONTH_NUMBERED = /^(?:(\d{4})\s?[-/.]\s?(\d{1,2})|(\d{1,2})\s?[-/.]\s?(\d{4}))$/;

const inTimes = (year: number): boolean => year >= 1800 && year <= 2199;

/** The month that a text means (`ธ.ค. 2564`), as `2021-12`; undefined when it names none. */
export const readMonth = (typed: string): string | undefined => {
  const text = toArabicDigits(typed).trim();
  const [, name, ofName = ''] = MONTH_NAMED.exec(text) ?? [];
  const [, yearFirst, monthAfter, monthFirst, yearAfter] = MONTH_NUMBERED.exec(text) ?? [];
  const month = name === undefined ? Number(monthAfter ?? monthFirst) : monthOf(name);
  const year = commonYear(yearFirst ?? yearAfter ?? ofName);
  return month >= 1 && month <= 12 && inTimes(year) ? `${year}-${two(month)}` : undefined;
};

/** The year that a text means (`พ.ศ. 2564`), as one of the common era; undefined when it names none. */
export const readYear = (typed: string): string | undefined => {
  const [, year] = /^(?:ปี)?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s*(\d{4})$/.exec(toArabicDigits(typed).trim()) ?? [];
  return year !== undefined && inTimes(commonYear(year)) ? String(commonYear(year)) : undefined;
};

/** The time that a text means (`8.30 น.`), as `08:30`; undefined when it names none. */
export const readTime = (typed: string): string | undefined => {
  const match = /^(?:เวลา\s*)?(\d{1,2})\s?(?:[.:;,]\s?(\d{2}))?(?:[.:]\d{2})?\s*(น\.?|นาฬิกา|h|hr)?$/i.exec(toArabicDigits(typed).trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours <= 23 && minutes <= 59 ? `${two(hours)}:${two(minutes)}` : undefined;
};

/** A number that a text begins with, and the word after it (`๑,๕๐๐ บาท`); undefined when it is none. */
export const readNumber = (typed: string): { value: number; unit: string } | undefined => {
  const text = toArabicDigits(typed)
    .trim()
    .replace(/^(?:จำนวน|ร้อยละ|฿|พ\.\s?ศ\.|ประมาณ)\s*/, '');
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:\.?-)?\s*(%|[ก-๙a-z][^\d]*)?$/i.exec(text);
  return match ? { value: Number(match[1]!.replaceAll(',', '')), unit: (match[2] ?? '').trim() } : undefined;
};

const YES = new Set(['ใช่', 'จริง', 'มี', 'yes', 'y', 'on', 'true', 'ถูก', '✓', '/']);
const NO = new Set(['ไม่ใช่', 'ไม่', 'ไม่จริง', 'ไม่มี', 'เท็จ', 'no', 'n', 'off', 'false', 'ผิด', '✗', '-']);

/** Yes or no; undefined when a text says neither. */
export const readAnswer = (typed: string): boolean | undefined => {
  const text = typed.trim().toLowerCase();
  return YES.has(text) ? true : NO.has(text) ? false : undefined;
};
