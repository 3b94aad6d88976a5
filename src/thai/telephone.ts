import { toArabicDigits } from './digits.ts';

/** A number of Thailand, nine or ten digits from 0 on, as offices write it: 053-211234, 0 5321 1234, (053) 211-234, ๐๕๓-๒๑๑๒๓๔. */
const TELEPHONE = /(?<![\d๐-๙])\(?[0๐](?:[ \u00a0)\u2010-\u2015-]{0,2}[\d๐-๙]){8,9}(?![\d๐-๙])/g;
const SIGNS = /[^\d๐-๙]/g;

/** A text with the spaces and signs taken out of its telephone numbers, which everybody sets in another way. */
export const joinTelephones = (text: string): string => text.replace(TELEPHONE, (number) => number.replace(SIGNS, ''));

/** Where the spaces and signs within telephone numbers stand in a text. */
export const signsInTelephones = (text: string): Set<number> =>
  new Set(
    Array.from(text.matchAll(TELEPHONE), ({ index, 0: number }) => Array.from(number.matchAll(SIGNS), (sign) => index + sign.index)).flat(),
  );

/** Short numbers that everybody may call: `สายด่วน 1567`. */
const HOTLINE = /(?<=(?:สายด่วน|โทร(?:ศัพท์)?\.?)\s*)[1๑][\d๐-๙]{2,3}(?![\d๐-๙])/g;

/** A text in pieces, of which those that are a number to call have it as `tel:`. */
export const splitAtTelephones = (text: string): { text: string; tel?: string }[] => {
  const numbers = [...text.matchAll(TELEPHONE), ...text.matchAll(HOTLINE)].sort((a, b) => a.index - b.index);
  const pieces: { text: string; tel?: string }[] = [];
  let end = 0;
  for (const { index, 0: number } of numbers) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: number, tel: `tel:${toArabicDigits(number.replace(SIGNS, ''))}` });
    end = index + number.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
};
