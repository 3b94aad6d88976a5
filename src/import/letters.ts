import { toArabicDigits } from '../thai/digits.ts';

/** Whatever says something: letters, their marks, numbers, and signs as ✓ and %. Dots, dashes and brackets are no letters. */
const LETTER = /[\p{L}\p{M}\p{N}\p{S}%]/u;

/** Letters in their parts, so that a value may be written more cleanly than the paper has it: แ may be typed เเ, and ำ is two signs by NFKC. */
const plain = (text: string): string => toArabicDigits(text.normalize('NFKC')).replaceAll('แ', 'เเ').toLowerCase();

export const isLetter = (character: string): boolean => LETTER.test(character);

export const countLetters = (text: string): number => Array.from(text).filter(isLetter).length;

/** How often each letter stands in a text. */
export const letterCounts = (texts: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const letter of plain(text)) if (isLetter(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};
