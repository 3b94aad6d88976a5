import { toArabicDigits } from './digits.ts';

/** Order of ids, paths and dates: by code unit, so that it is the same on every machine. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Thai dictionary order; numbers by value, Thai and Arabic digits alike. */
const collator = new Intl.Collator('th', { numeric: true });
export const compareThai = (a: string, b: string): number => collator.compare(toArabicDigits(a), toArabicDigits(b));

/** A heading of the A–Z index: its label and the last part of its address. */
export interface Initial {
  label: string;
  id: string;
}

/**
 * The letter a title stands under in a Thai index: its first consonant, past a leading vowel
 * (เทศบาล → ท); Latin letters and digits under their own.
 */
export const initialOf = (title: string): Initial => {
  const text = toArabicDigits(title).replace(/^[^\p{L}\p{N}]+/u, '');
  const first = /^[เแโใไ]/.test(text) ? text[1] : text[0];
  if (first && first >= 'ก' && first <= 'ฮ') return { label: first, id: `th-${first.charCodeAt(0) - 0x0e00}` };
  const latin = first?.toUpperCase();
  if (latin && latin >= 'A' && latin <= 'Z') return { label: latin, id: latin.toLowerCase() };
  return { label: '0–9', id: '0-9' };
};
