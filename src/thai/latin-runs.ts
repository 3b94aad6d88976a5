import type { Stretch } from './line-break.ts';

const WORD = String.raw`[A-Za-z][A-Za-z’'-]*`;
/** Words of Latin letters in a row; what stands close to digits and signs of addresses and codes is none. */
const RUN = new RegExp(String.raw`(?<![\w@/.:#%&+=’'-])${WORD}(?:,? ${WORD})*(?![\w@/:#%+=-]|\.\w)`, 'g');
/** A word that is read as one, not letter by letter. */
const READ = /[a-z]{2}/;

/** English in a Thai text: two words or more, or one that is a known `term`. */
export const latinRunsIn = (text: string, terms: ReadonlySet<string> = new Set()): Stretch[] =>
  Array.from(text.matchAll(RUN), ({ index, 0: run }) => ({ index, run }))
    .filter(({ run }) => READ.test(run) && (run.includes(' ') || terms.has(run.toLowerCase())))
    .map(({ index, run }): Stretch => [index, index + run.length]);
