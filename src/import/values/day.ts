import { toArabicDigits } from '../../thai/digits.ts';
import { readDay } from '../../thai/typed-values.ts';
import { textOf, type Passage } from '../passage.ts';

const MONTHS =
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[มกพสตธ]\\.?\\s?[คพ]\\.|มี\\.?\\s?ค\\.|เม\\.?\\s?ย\\.|มิ\\.?\\s?ย\\.|พ\\.?\\s?ย\\.|ก\\.?\\s?ย\\.';
const YEAR = '(?:พ\\.?\\s?ศ\\.?\\s*)?(\\d{4}|\\d{2})';
const DAY = new RegExp(`(\\d{1,2})\\s*(${MONTHS})\\s*${YEAR}(?!\\d)`, 'g');
/** 12 – 14 มีนาคม 2565. */
const RANGE = new RegExp(
  `(\\d{1,2})\\s*(?:(${MONTHS})\\s*${YEAR}?)?\\s*(?:-|–|ถึง(?:วันที่)?)\\s*(?:วันที่\\s*)?(\\d{1,2})\\s*(${MONTHS})\\s*${YEAR}(?!\\d)`,
);

export interface FoundDay {
  day: string;
  passage: Passage;
}

/** Digits of both kinds have one length, so that offsets stay. */
const arabic = (passage: Passage): string => toArabicDigits(textOf(passage));

const within = ({ piece, start }: Passage, from: number, length: number): Passage => ({
  piece,
  start: start + from,
  end: start + from + length,
});

const iso = (day: string | undefined, month: string | undefined, year: string | undefined): string | undefined => {
  const read = readDay(`${day} ${month?.replace(/\s/g, '')} ${year}`);
  return read && 'day' in read ? read.day : undefined;
};

/** Every day that a passage names with a month and a year. */
export const daysIn = (passage: Passage): FoundDay[] =>
  [...arabic(passage).matchAll(DAY)].flatMap((match) => {
    const day = iso(match[1], match[2], match[3]);
    return day ? [{ day, passage: within(passage, match.index, match[0].length) }] : [];
  });

/** The first and the last day of what a passage names, which may be one day. */
export const daySpanIn = (passage: Passage): { start: string; end: string; passage: Passage } | undefined => {
  const match = RANGE.exec(arabic(passage));
  if (match) {
    const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match;
    const [start, end] = [iso(firstDay, firstMonth ?? lastMonth, firstYear ?? lastYear), iso(lastDay, lastMonth, lastYear)];
    if (start && end) return { start, end, passage: within(passage, match.index, match[0].length) };
  }
  const [only] = daysIn(passage);
  return only && { start: only.day, end: only.day, passage: only.passage };
};

/** 18, 19 และ 25 พฤษภาคม 2565. */
const SEVERAL = new RegExp(`(\\d{1,2}(?:\\s*(?:,|และ|กับ)\\s*(?:วันที่\\s*)?\\d{1,2})+)\\s*(${MONTHS})\\s*${YEAR}(?!\\d)`);
const LONGEST_SESSION = 31;

/** Every day of what a passage names: days of one month, days from one to another, or one day. */
export const sessionDaysIn = (passage: Passage): { days: string[]; passage: Passage } | undefined => {
  const several = SEVERAL.exec(arabic(passage));
  if (several) {
    const days = several[1]!.match(/\d{1,2}/g)!.map((day) => iso(day, several[2], several[3]));
    if (days.every((day) => day !== undefined)) return { days, passage: within(passage, several.index, several[0].length) };
  }
  const span = daySpanIn(passage);
  if (!span) return undefined;
  const days: string[] = [];
  for (let day = new Date(span.start); days.length < LONGEST_SESSION; day = new Date(day.getTime() + 86_400_000)) {
    const date = day.toISOString().slice(0, 10);
    if (date > span.end) return { days, passage: span.passage };
    days.push(date);
  }
  // From one day to another far away is no session.
  return { days: [span.start], passage: span.passage };
};
