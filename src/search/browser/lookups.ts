import { findPositionsWithoutDoubles, foldPhoneticallyKeepingDoubles } from '../../thai/fold.ts';
import { splitIntoRuns } from '../../thai/script-runs.ts';
import { encodeRun, NON_THAI_PREFIX } from '../shared/code-letters.ts';
import type { Vocabulary } from '../shared/vocabulary.ts';
import type { Query } from './query.ts';

/** Words of a query that are looked up at most: each may cost a chunk of the index over the network (25 kB). */
export const MAX_LOOKUPS = 6;
/** How many times over the rarest words must tell one page from all to be enough. */
const ENOUGH = 1.5;

/** A word of a query to look up. */
export interface Lookup {
  word: string;
  /** The letters of the phonetically folded query that it stands for. */
  start: number;
  end: number;
  /** Whether it is the end of the query, and so perhaps the beginning of what is meant. */
  isUnfinished: boolean;
  /** About how many pages hold it; 0 where that is not known. */
  pages: number;
  /** Which of the query's words it is, of those that running text keeps; undefined for one that is left out there. */
  position: number | undefined;
}

/** Whether to take the words that were typed, or also those that may be meant for them. */
export type Reading = 'as-typed' | 'as-meant';

/** The words of a query that tell something, the rarest first. */
export const chooseLookups = ({ text, phonetic }: Query, vocabulary: Vocabulary, size: number, reading: Reading = 'as-typed'): Lookup[] => {
  // A letter that is in no word of the site is in no page; of numbers and other scripts the vocabulary has the common ones alone.
  const words = cutIntoWords(text, vocabulary, size, reading).filter(({ word, pages }) => pages > 0 || word.startsWith(NON_THAI_PREFIX));
  // A word that is no stop word to both its ends only looks like one.
  const telling = words.filter(({ start, end }) => phonetic.weights[start] === 1 || phonetic.weights[end - 1] === 1);
  const rarest = (telling.length ? telling : words).sort((a, b) => a.pages - b.pages).slice(0, MAX_LOOKUPS);
  let bits = 0;
  const last = rarest.findIndex(({ pages }) => (bits += Math.log2(size / Math.max(1, pages))) > ENOUGH * Math.log2(size));
  return last < 0 ? rarest : rarest.slice(0, last + 1);
};

/** A query cut into words by the vocabulary. */
const cutIntoWords = (text: string, vocabulary: Vocabulary, size: number, reading: Reading): Lookup[] => {
  const folded = foldPhoneticallyKeepingDoubles(text).replace(/\s+/g, ' ').trim();
  const positions = findPositionsWithoutDoubles(folded);
  const runs = splitIntoRuns(folded);
  let position = 0;
  return runs.flatMap((run, index) => {
    const isLastRun = index === runs.length - 1;
    const letters = encodeRun(run);
    const words =
      run.script !== 'thai'
        ? [{ word: letters, length: run.text.length }]
        : reading === 'as-meant'
          ? vocabulary.cutNear(letters, isLastRun)
          : vocabulary.cut(letters, isLastRun).map((word) => ({ word, length: word.length }));
    const runEnd = run.start + run.text.length;
    let from = run.start;
    return words.map(({ word, length }, number) => {
      const isLastWord = number === words.length - 1;
      const end = isLastWord ? runEnd : from + length;
      const stretch = { start: positions[from]!, end: positions[end - 1]! + 1 };
      from = end;
      const isUnfinished = isLastRun && isLastWord;
      return {
        word,
        ...stretch,
        isUnfinished,
        pages: Math.min(size, vocabulary.countPages(word, isUnfinished)),
        position: vocabulary.isLeftOut(word) ? undefined : position++,
      };
    });
  });
};
