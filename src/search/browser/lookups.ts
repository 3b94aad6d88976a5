import type { Query } from './rank.ts';
import { bareLetters, codeRun, OTHER, runsOf } from '../../thai/fold.ts';
import type { Vocabulary } from '../shared/vocabulary.ts';

/**
 * Most words of a query that are looked up, for each may cost a piece of the index over the network (25 kB): of 2,000 generated pages
 * 5 find .970 / .983, 6 find .972 / .984, 8 find .973 / .985 and cost 15 kB more.
 */
export const MOST_LOOKUPS = 6;
/** How many times over the rarest words must tell one page from all to be enough; without it a query costs 5 kB more at 211 pages and finds as much. */
const ENOUGH = 1.5;

/** A word of a query to look up. */
export interface Lookup {
  word: string;
  /** The letters of the loosely folded query that it stands for. */
  start: number;
  end: number;
  /** Whether it is the end of the query, and so perhaps the beginning of what is meant. */
  unfinished: boolean;
  /** About how many pages hold it; 0 where that is not known. */
  pages: number;
  /** Which of the query's words it is, of those that running text keeps; undefined for one that is left out there. */
  place: number | undefined;
}

/**
 * The words of a query that tell something, the rarest first.
 *
 * @param near Whether to take the words that may be meant for those that were typed.
 */
export const chooseLookups = ({ text, loose }: Query, vocabulary: Vocabulary, size: number, near = false): Lookup[] => {
  // A letter that is in no word of the site is in no page; of numbers and other scripts the vocabulary has the common ones alone.
  const words = wordsOf(text, vocabulary, size, near).filter(({ word, pages }) => pages > 0 || word.startsWith(OTHER));
  // A word that is not of asking to both its ends only looks like one.
  const asked = words.filter(({ start, end }) => loose.weights[start] === 1 || loose.weights[end - 1] === 1);
  const rarest = (asked.length ? asked : words).sort((a, b) => a.pages - b.pages).slice(0, MOST_LOOKUPS);
  let bits = 0;
  const last = rarest.findIndex(({ pages }) => (bits += Math.log2(size / Math.max(1, pages))) > ENOUGH * Math.log2(size));
  return last < 0 ? rarest : rarest.slice(0, last + 1);
};

/** A query cut into words. */
const wordsOf = (text: string, vocabulary: Vocabulary, size: number, near: boolean): Lookup[] => {
  const bare = bareLetters(text).replace(/\s+/g, ' ').trim();
  const places = loosePlaces(bare);
  const runs = runsOf(bare);
  let place = 0;
  return runs.flatMap((run, index) => {
    const last = index === runs.length - 1;
    const letters = codeRun(run);
    const words = !run.thai
      ? [{ word: letters, length: run.run.length }]
      : near
        ? vocabulary.cutNear(letters, last)
        : vocabulary.cut(letters, last).map((word) => ({ word, length: word.length }));
    const runEnd = run.start + run.run.length;
    let from = run.start;
    return words.map(({ word, length }, number) => {
      const end = number === words.length - 1 ? runEnd : from + length;
      const cut = { word, start: places[from]!, end: places[end - 1]! + 1 };
      from = end;
      const unfinished = last && number === words.length - 1;
      return {
        ...cut,
        unfinished,
        pages: Math.min(size, vocabulary.pagesWith(word, unfinished)),
        place: vocabulary.isLeftOut(word) ? undefined : place++,
      };
    });
  });
};

/** Where each bare letter stands in the loosely folded text, which has one of equal consonants in a row. */
const loosePlaces = (bare: string): number[] => {
  const places: number[] = [];
  let place = -1;
  for (let at = 0; at < bare.length; at++) {
    if (!(bare[at] === bare[at - 1] && /[ก-ฮ]/.test(bare[at]!))) place += 1;
    places.push(place);
  }
  return places;
};
