import { toArabicDigits } from '../thai/digits.ts';
import { perEntry } from './per-entry.ts';

/** Digits that stand together. */
interface Group {
  digits: string;
  start: number;
  end: number;
}

/** A number as written: groups of digits with what stands between them, on one line or more. */
export interface WrittenNumber {
  digits: string;
  /** How many digits each group has. */
  lengths: readonly number[];
  /** What stands between the groups. */
  gaps: readonly string[];
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** Whether digits go on before or after it by a dash, dot or slash, so that it is a part of something longer. */
  continues: { before: boolean; after: boolean };
  /** Whether more digits stand before or after it as evenly as its own groups do. */
  isPartOfRow: boolean;
  /** The digits that follow it. */
  next: string;
  /** What the text says before it, on its line and the one above. */
  before: string;
  /** The letter after it. */
  after: string;
}

/** Digits, dashes and spaces of all kinds, and those that are not seen. */
const UNUSUAL =
  /[๐-๙\u00A0\u00AD\u1680\u2000-\u200D\u2010-\u2015\u202F\u2043\u205F\u2060\u2212\u3000\u30FC\uFE58\uFE63\uFEFF\uFF01-\uFF5E]/g;
const DASH = /[\u2010-\u2015\u2043\u2212\u30FC\uFE58\uFE63]/;
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const ENTITIES = /&(?:nbsp|ensp|emsp|thinsp|ndash|mdash|minus|shy|#\d{2,5}|#x[\da-f]{2,4});/gi;

const usual = (letter: string): string => {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (DASH.test(letter)) return '-';
  if (ZERO_WIDTH.test(letter)) return '\u200B';
  const digit = toArabicDigits(letter);
  return digit === letter ? ' ' : digit;
};
const known = new Map<string, string>();
const toUsual = (letter: string): string => {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const made = usual(letter);
  known.set(letter, made);
  return made;
};

/**
 * A text in which digits, dashes and spaces of all kinds are written in one way.
 * Every letter stays at its place, so offsets hold for the text as written too.
 */
export const foldNumbers = (text: string): string => {
  const folded = text.replace(UNUSUAL, toUsual);
  return folded.includes('&') ? folded.replace(ENTITIES, (entity) => ' '.repeat(entity.length)) : folded;
};

/** Addresses, paths and names of files; `tel:` and `mailto:` are none. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"'()|\]ก-๙]+(?:(?<=[/=_-])[ก-๙][^\s<>"'()|\]]*)?|(?<=\]\()(?!tel:|mailto:|sms:)[^)\s]+|(?<![^\s"'([:])\.{0,2}\/[\w./%#?=&-]+|(?<![\w.-])[\w.-]+\.(?:pdf|jpe?g|png|webp|gif|svg|docx?|xlsx?|pptx?|odt|ods|csv|zip|mp4)\b/gi;

/** Whether something begins within an address on its line: digits there count nothing. */
export const isInAddress = (folded: string, start: number): boolean => {
  const from = folded.lastIndexOf('\n', start - 1) + 1;
  const to = folded.indexOf('\n', start);
  const line = folded.slice(Math.max(from, start - 2000), Math.min(to < 0 ? folded.length : to, start + 200));
  const place = start - Math.max(from, start - 2000);
  return [...line.matchAll(ADDRESSES)].some(({ 0: address, index }) => index <= place && place < index + address.length);
};

/** Digits, and all that people put between the digits of one number; a comma separates numbers. */
const SEQUENCE = /\d[\d\u200B]*(?:[ \t\n\-._/()|*~\\·•+>\u200B]{1,40}\d[\d\u200B]*)*/g;
const GROUP = /\d[\d\u200B]*/g;

/** No number that is looked for has fewer digits: mobile numbers and accounts have ten. Most digits of a text are years and prices. */
const FEWEST_DIGITS = 10;

const sequencesOf = (folded: string): Group[][] => {
  const sequences: Group[][] = [];
  for (const { 0: sequence, index } of folded.matchAll(SEQUENCE)) {
    if (sequence.length < FEWEST_DIGITS) continue;
    sequences.push(
      Array.from(sequence.matchAll(GROUP), (group) => ({
        digits: group[0].replaceAll('\u200B', ''),
        start: index + group.index,
        end: index + group.index + group[0].replace(/\u200B+$/, '').length,
      })),
    );
  }
  return sequences;
};

interface FoldedText {
  folded: string;
  sequences: readonly Group[][];
}

/** The folded text of a file and the digits in it. */
export const foldedText = perEntry((raw): FoldedText => {
  const folded = foldNumbers(raw.text);
  return { folded, sequences: sequencesOf(folded) };
});

/** Whether a gap ties digits together: `-`, `/`, `.` and their like without a space. */
const ties = (gap: string | undefined): boolean => gap !== undefined && /^[-._/~·\\]+$/.test(gap);

/** Every number of `min` to `max` digits that `accept` says yes to, in order, none within another. */
export const numbersIn = (
  { folded, sequences }: FoldedText,
  [min, max]: readonly [min: number, max: number],
  accept: (number: WrittenNumber) => boolean,
): WrittenNumber[] => {
  const found: WrittenNumber[] = [];
  for (const groups of sequences) {
    if (groups.reduce((total, { digits }) => total + digits.length, 0) < min) continue;
    const gap = (index: number): string | undefined =>
      index > 0 && index < groups.length ? folded.slice(groups[index - 1]!.end, groups[index]!.start) : undefined;
    let first = 0;
    let afterAnother = false;
    while (first < groups.length) {
      let digits = '';
      let last = first;
      let accepted: WrittenNumber | undefined;
      for (; last < groups.length && !accepted; last++) {
        digits += groups[last]!.digits;
        if (digits.length > max) break;
        if (digits.length < min) continue;
        const { start } = groups[first]!;
        const gaps = Array.from({ length: last - first }, (_, index) => gap(first + index + 1)!);
        const number: WrittenNumber = {
          digits,
          lengths: groups.slice(first, last + 1).map((group) => group.digits.length),
          gaps,
          start,
          end: groups[last]!.end,
          continues: { before: !afterAnother && ties(gap(first)), after: ties(gap(last + 1)) },
          isPartOfRow: gaps.length > 0 && ((!afterAnother && gap(first) === gaps[0]) || gap(last + 1) === gaps.at(-1)),
          next: groups[last + 1]?.digits ?? '',
          before: folded.slice(Math.max(0, start - 80), start),
          after: folded.slice(groups[last]!.end, groups[last]!.end + 1),
        };
        if (accept(number) && !isInAddress(folded, start)) accepted = number;
      }
      if (accepted) found.push(accepted);
      afterAnother = accepted !== undefined;
      first = accepted ? last : first + 1;
    }
  }
  return found;
};

const BROKEN_LINE = /^[ \t>]*-?[ \t]*\n[ \t>]*$/;

/** The lengths of the groups, and once more with digits joined that only the end of a line parts. */
export const shapesOf = ({ lengths, gaps }: WrittenNumber): string[] => {
  const joined = lengths.reduce<number[]>((shape, length, index) => {
    if (index > 0 && BROKEN_LINE.test(gaps[index - 1]!)) shape.push(shape.pop()! + length);
    else shape.push(length);
    return shape;
  }, []);
  return [lengths.join('-'), joined.join('-')];
};

/** The one character that stands in every gap, if it is the same one. */
export const evenGap = ({ gaps }: WrittenNumber): string | undefined => {
  const [first] = gaps;
  return first !== undefined && gaps.every((gap) => gap === first) ? first.trim() || ' ' : undefined;
};

/** Whether a group of four digits may be a year, B.E. or C.E. */
export const holdsYear = ({ digits, lengths }: WrittenNumber): boolean => {
  let offset = 0;
  return lengths.some((length) => {
    const group = digits.slice(offset, (offset += length));
    return /^(?:2[4-6]\d\d|19\d\d|20\d\d)$/.test(group);
  });
};
