/** Thai digits ๐–๙ and Arabic digits are the same numbers; these convert between the two. */

/** Every Thai digit in `text` as an Arabic one. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e50 + 0x30));

/** Every Arabic digit in `text` as a Thai one. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x0e50));
