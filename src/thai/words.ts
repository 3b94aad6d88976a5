const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Case, digits, composition and invisible characters in one way of writing. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33');

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in order, normalised, by the dictionary of ICU; what is no word (spaces, signs) is left out. */
export const cutIntoWords = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(normalise(text))) if (isWordLike) words.push(segment);
  return words;
};
