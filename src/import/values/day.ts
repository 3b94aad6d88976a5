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
