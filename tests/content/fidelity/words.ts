import { toArabicDigits } from '../../../src/thai/digits.ts';
import type { Correction } from './source-document.ts';

/**
 * A text reduced to what it says: letters, marks, digits and %. White space, bullets and
 * punctuation differ between a scan and a page without a difference in meaning; so do Thai and
 * Arabic digits, and sara am and sara ae in one character or two.
 */
export const words = (text: string): string =>
  toArabicDigits(text)
    .replaceAll('\u0E4D\u0E32', 'ำ')
    .replaceAll('เเ', 'แ')
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, '');

/** The words of a printed text with its slips corrected. */
export const correctedWords = (text: string, corrections: readonly Correction[] = []): string =>
  corrections.reduce((result, { printed, corrected }) => result.replaceAll(words(printed), words(corrected)), words(text));

/** How often the words of `part` stand in the words of `whole`, without overlap. */
export const countWords = (whole: string, part: string): number => words(whole).split(words(part)).length - 1;
