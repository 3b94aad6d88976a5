import { toArabicDigits } from '../thai/digits.ts';

const THAI = '[\u0E00-\u0E7F]';
/** A line that a narrow column broke within a sentence; wider lines end where their writer meant. */
const BROKEN_LINE = 28;

/** A text on one line, as it would be typed today: lines that a narrow cell broke are whole again. */
export const clean = (text: string): string => {
  const lines = text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\p{Co}]/gu, '')
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replaceAll('เเ', 'แ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const broken = new RegExp(`${THAI}$`);
  return lines.reduce((whole, line) => {
    if (whole === '') return line;
    const isBroken = broken.test(whole) && new RegExp(`^${THAI}`).test(line) && (whole.split(' ').at(-1) ?? '').length <= BROKEN_LINE;
    return isBroken ? whole + line : `${whole} ${line}`;
  }, '');
};

/** A heading as it is compared: without white space, what stands in brackets, numbers before it and marks after it. */
export const bare = (text: string): string =>
  toArabicDigits(clean(text))
    .replace(/\([^)]*\)/g, '')
    .replace(/^[\s\d.)(–-]+(?=\D)/, '')
    .replace(/[\s:：*.,"“”]/g, '')
    .toLowerCase();
