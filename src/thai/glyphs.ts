/** Thai as it is read from the glyphs of a PDF. */

/** What a reader gives for glyphs that it cannot tell: control characters, or the vowel after the sign that holds it. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
export const LOST_GLYPHS = /[\u0000-\u0008\u000E-\u001F\uFFFD]|\u0E33\s?\u0E32/;

/**
 * A page as it was written. No Thai word begins with a mark or with า, and none ends after a vowel that is written first: white space there comes
 * of the places of glyphs. A tone that stands apart behind a letter belongs to the one before it that has a vowel (`ขึน ้`).
 */
export const joinGlyphs = (page: string): string =>
  page
    .replace(/([ก-ฮ][\u0E31\u0E34-\u0E37])([ก-ฮ])\s+([\u0E48-\u0E4B])(?=\s|$)/g, '$1$3$2')
    .replace(/\s+(?=[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E])/g, '')
    .replace(/(?<=[\u0E40-\u0E44])[ \t]+(?=[ก-ฮ])/g, '');
