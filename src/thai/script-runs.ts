/** A stretch of text in one script. */
export interface ScriptRun {
  text: string;
  script: 'thai' | 'number' | 'other';
  /** Where it begins in the text that was split. */
  start: number;
}

/** Thai, a number (with inner dots and commas), or letters of another script. */
const RUN = /([\u0e01-\u0e3a\u0e40-\u0e46\u0e4d]+)|(\d+(?:[.,]\d+)*)|((?:(?![\u0e00-\u0e7f])[\p{L}\p{M}])+)/gu;

/** The runs of a folded text in order; spaces and signs between them are left out. */
export const splitIntoRuns = (folded: string): ScriptRun[] =>
  Array.from(folded.matchAll(RUN), ({ index: start, 0: text, 1: thai, 2: number }) => ({
    text,
    script: thai !== undefined ? 'thai' : number !== undefined ? 'number' : 'other',
    start,
  }));
