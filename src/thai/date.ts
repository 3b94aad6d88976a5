import { toThaiDigits } from './digits.ts';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: 'UTC', ...options });
const LONG = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = formatter({ day: 'numeric', month: 'short', year: '2-digit' });

/** Parts joined by hand: the formatter itself puts the era's name before the year. */
const join = (format: Intl.DateTimeFormat, day: string): string => {
  const parts = Object.fromEntries(format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]));
  return `${parts['day']} ${parts['month']} ${parts['year']}`;
};

/** `2022-01-12` → `12 มกราคม 2565`. */
export const longDate = (day: string): string => join(LONG, day);

const ENGLISH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
/** `2022-01-12` → `12 January 2022`, for readers of English. */
export const englishDate = (day: string): string => ENGLISH.format(new Date(`${day}T00:00:00Z`));

/** `2022-01-12` → `12 ม.ค. 65`. */
export const shortDate = (day: string): string => join(SHORT, day);

/** `13:30` → `13.30 น.`, the way Thai offices write time. */
export const officeTime = (time: string): string => `${time.replace(':', '.')} น.`;

const rangeOf = (start: string, end: string): string => {
  if (start === end) return start;
  const [startDay, startMonth, startYear] = start.split(' ');
  const [, endMonth, endYear] = end.split(' ');
  if (startYear !== endYear) return `${start} – ${end}`;
  return startMonth === endMonth ? `${startDay}–${end}` : `${startDay} ${startMonth} – ${end}`;
};

/** Days of two dates as one range, without repeating what they share: `3–5 มกราคม 2565`. */
export const dateRange = (start: string, end: string): string => rangeOf(longDate(start), longDate(end));

/** The same in short: `3–5 ม.ค. 65`. */
export const shortRange = (start: string, end: string): string => rangeOf(shortDate(start), shortDate(end));

/** The long date in Thai digits, for formal papers. */
export const formalDate = (day: string): string => toThaiDigits(longDate(day));

const MONTH = formatter({ month: 'short' });
const LONG_MONTH = formatter({ month: 'long' });
const firstOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** `2021-10` → `ต.ค.`. */
export const monthName = (month: string): string => MONTH.format(firstOf(month));

/** `2021-10` → `ตุลาคม 2564`. */
export const longMonth = (month: string): string => `${LONG_MONTH.format(firstOf(month))} ${Number(month.slice(0, 4)) + 543}`;

/** A day, month or year, as far as it is told: `2021-12-15` → `15 ธันวาคม 2564`, `2021-12` → `ธันวาคม 2564`, `2021` → `พ.ศ. 2564`. */
export const longDayMonthOrYear = (told: string): string =>
  told.length === 10 ? longDate(told) : told.length === 7 ? longMonth(told) : `พ.ศ. ${Number(told) + 543}`;
