/**
 * Characters that files for other programs may not hold: control characters (but tab and line feed), halves of surrogate pairs and
 * non-characters. XML 1.0 has no way to write them at all, and calendars break at them.
 */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

/** A text as other programs can read it: line breaks of any system as `\n`, and without what no program shows. */
export const printable = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNPRINTABLE, '');

/** A text of one line. */
export const printableLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');
