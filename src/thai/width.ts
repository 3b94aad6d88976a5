/** Pads a text to a width on the terminal, where vowel signs and tone marks take no column. */
export const padColumns = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - text.replace(/\p{M}/gu, '').length));
