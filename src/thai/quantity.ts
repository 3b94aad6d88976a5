import { toArabicDigits } from './digits.ts';

/** A number in a Thai text, and what it counts. */
export interface Quantity {
  value: number;
  /** `ร้อยละ`, or the words right after the number; empty where none follow. */
  unit: string;
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const QUANTITY = new RegExp(
  // Numbers of days, documents and places are no quantities: no letter, slash or dot stands close to them.
  String.raw`ร้อยละ\s*${NUMBER}|(?<![\d./:\-–A-Za-z])${NUMBER}\s*(%|เปอร์เซ็นต์)|(?<![\d./:\-–A-Za-z])${NUMBER}(?![\d./:\-–A-Za-z])\s*([ก-๎]*)`,
  'g',
);

/** Every quantity of a text: ร้อยละ ๘๐, 50%, ๓ ครั้ง, ๑๕๐,๐๐๐ บาท. */
export const quantitiesIn = (text: string): Quantity[] =>
  Array.from(toArabicDigits(text).matchAll(QUANTITY), ([, percent, hundredths, , count, unit = '']) => ({
    value: Number((percent ?? hundredths ?? count)!.replaceAll(',', '')),
    unit: count === undefined ? 'ร้อยละ' : unit,
  }));
