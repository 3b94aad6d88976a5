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

/** A piece of a text; what is dialled where it is a number. */
export interface TelephonePiece {
  text: string;
  /** As `tel:` takes it. Without an extension, which telephones do not agree how to dial. */
  dial?: string;
}

const GAP = String.raw`[ \u00a0)\u2010-\u2015-]{0,2}`;
const D = String.raw`[\d๐-๙]`;
/** A number to call: nine digits of an office (`053-211234-5` is a range and begins with one), ten of a mobile telephone, or a hotline. */
const DIALLED = new RegExp(
  String.raw`(?<!${D})(?:\(?[0๐]|\+66)${GAP}(?:[2-57๒-๕๗](?:${GAP}${D}){7}|[689๖๘๙](?:${GAP}${D}){8})(?!${D})|(?:(?<=^\s*)|(?<=(?:สายด่วน|โทร(?:ศัพท์)?\.?)\s*))[1๑]${D}{2,3}(?!${D})`,
  'g',
);

/** A text cut at the numbers in it, so that each can be a link to call. */
export const splitAtTelephones = (text: string): TelephonePiece[] => {
  const pieces: TelephonePiece[] = [];
  let end = 0;
  for (const { index, 0: number } of text.matchAll(DIALLED)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: number, dial: toArabicDigits(number).replace(/[^\d+]/g, '') });
    end = index + number.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
};
