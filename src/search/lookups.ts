import type { Query } from './rank.ts';
import { bareLetters, codeRun, runsOf } from './thai-text.ts';
import { isCommon, type Vocabulary } from './vocabulary.ts';

/** Most keys of a query that are looked up: each may cost a piece of the index over the network (16 kB). */
export const MOST_LOOKUPS = 10;

/** A key of a query to look up. */
export interface Lookup {
  key: string;
  /** The letters of the loosely folded query that it stands for. */
  start: number;
  end: number;
  /** Whether the key is the end of the query, and so perhaps the beginning of what is meant. */
  unfinished: boolean;
  /** About how many pages hold it. */
  pages: number;
  /** How many are known to hold it. */
  known: number;
}

interface Word {
  letters: string;
  start: number;
  end: number;
  unfinished: boolean;
  pages: number;
  known: number;
}

/** The words of a query, and pairs of common ones, that tell something, the rarest first. */
export const chooseLookups = ({ text, loose }: Query, vocabulary: Vocabulary, size: number): Lookup[] => {
  const all = wordsOf(text, vocabulary, size);
  // A word that is not of asking to both its ends only looks like one: the ใหม่ of เชียงใหม่.
  const asked = all.filter(({ start, end }) => loose.weights[start] === 1 || loose.weights[end - 1] === 1);
  const words = asked.length ? asked : all;
  const keys: Lookup[] = words.flatMap(({ letters, ...word }) => (letters.length > 1 ? [{ key: letters, ...word }] : []));
  for (const [place, word] of all.entries()) {
    const after = all[place + 1];
    if (!after || !words.includes(word) || !words.includes(after)) continue;
    // What is unfinished may become any word.
    if (!isCommon(word.letters, word.pages, size) || !(after.unfinished || isCommon(after.letters, after.pages, size))) continue;
    keys.push({
      key: word.letters + after.letters,
      start: word.start,
      end: after.end,
      unfinished: after.unfinished,
      pages: Math.max(1, (word.pages * after.pages) / size),
      known: 0,
    });
  }
  // A query of one letter.
  if (keys.length === 0) return words.slice(-1).map(({ letters, ...word }) => ({ key: letters, ...word }));
  return [...new Map(keys.map((key) => [key.key, key])).values()].sort((a, b) => a.pages - b.pages).slice(0, MOST_LOOKUPS);
};

/** A query cut into words. */
const wordsOf = (text: string, vocabulary: Vocabulary, size: number): Word[] => {
  const bare = bareLetters(text).replace(/\s+/g, ' ').trim();
  const places = loosePlaces(bare);
  const runs = runsOf(bare);
  return runs.flatMap((run, index) => {
    const last = index === runs.length - 1;
    const letters = codeRun(run);
    const words = run.thai ? vocabulary.cut(letters, last) : [letters];
    const runEnd = run.start + run.run.length;
    let from = run.start;
    return words.map((word, place) => {
      const end = place === words.length - 1 ? runEnd : from + word.length;
      const cut = { letters: word, start: places[from]!, end: places[end - 1]! + 1 };
      from = end;
      const known = vocabulary.pagesWith(word);
      return {
        ...cut,
        unfinished: last && place === words.length - 1,
        pages: known ?? (word.length === 1 ? size : 1),
        known: known ?? 0,
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
