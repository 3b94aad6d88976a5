import { OTHER } from '../../thai/fold.ts';

/**
 * The words of a large site with how many pages hold each, by which build and browser cut bare
 * letters into the same words. The browser needs no segmenter of its own (they disagree), and knows
 * how rare a word is before it asks the index.
 */
export interface Vocabulary {
  /** How many pages hold a word, 0 for one that is not listed; of the beginning of words about how many hold any. */
  pagesWith: (word: string, unfinished: boolean) => number;
  /** Whether running text goes without a word, for too many pages hold it. */
  isLeftOut: (word: string) => boolean;
  /**
   * Cuts a run of Thai (in code letters) into the fewest words, of equals the longest first; letters
   * that are in no word stand alone. The last of an unfinished run may be the beginning of a word.
   */
  cut: (run: string, unfinished: boolean) => string[];
  /**
   * Cuts a run that no page holds as it stands into the words that may be meant: the commoner, and long ones also with a
   * letter wrong, missing or too many.
   */
  cutNear: (run: string, unfinished: boolean) => Piece[];
}

/** A word of the vocabulary and how many letters of a run it stands for. */
export interface Piece {
  word: string;
  length: number;
}

/** Code letters are the digits and a–y; room for one more keeps a branch of each node apart. */
const LETTERS = 36;
const codeAt = (run: string, place: number): number => {
  const code = run.charCodeAt(place);
  return code < 0x3a ? code - 0x30 : code - 0x57;
};

/** What a wrong letter costs beside a word: less than a second word, so that one misspelt word is not taken for two; .5 finds the same. */
const WRONG_LETTER = 0.7;
/** What a word costs beside another for each bit by which it is rarer: between cuts of as many words the commoner words win; .1 finds the same. */
const RARER_BY_A_BIT = 0.05;
/** Code letters of a word in which one may be wrong: of shorter ones too many are near each other. 4 → .9747 / .9855, 5 → .9745 / .9862. */
const SHORTEST_MISSPELT = 5;

/** @param leftOut Words that so many pages or more hold are left out of running text. */
export const makeVocabulary = (counts: ReadonlyMap<string, number>, leftOut = Infinity): Vocabulary => {
  // A tree of letters: node × letter → node, and how many pages hold the word that ends at a node.
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  let most = 1;
  for (const [word, count] of counts) {
    if (word.startsWith(OTHER)) continue;
    let node = 0;
    for (let place = 0; place < word.length; place++) {
      const branch = node * LETTERS + codeAt(word, place);
      node = next.get(branch) ?? next.size + 1;
      next.set(branch, node);
    }
    ends.set(node, count);
    most = Math.max(most, count);
  }

  /** Calls back for every word that the letters from a place on may be, or be meant for with one of them wrong. */
  const findNear = (run: string, start: number, found: (word: string, end: number, cost: number) => void): void => {
    const walk = (node: number, at: number, word: string, wrong: boolean): void => {
      const pages = ends.get(node);
      if (pages !== undefined && at > start && (!wrong || word.length >= SHORTEST_MISSPELT))
        found(word, at, 1 + RARER_BY_A_BIT * Math.log2(most / pages) + (wrong ? WRONG_LETTER : 0));
      const code = at < run.length ? codeAt(run, at) : undefined;
      const step = (letter: number, to: number, isWrong: boolean): void => {
        const child = next.get(node * LETTERS + letter);
        if (child !== undefined) walk(child, to, word + letter.toString(LETTERS), isWrong);
      };
      if (code !== undefined) step(code, at + 1, wrong);
      if (wrong) return;
      for (let letter = 0; letter < LETTERS; letter++) {
        step(letter, at, true);
        if (code !== undefined && letter !== code) step(letter, at + 1, true);
      }
      if (code !== undefined) walk(node, at + 1, word, true);
    };
    walk(0, start, '', false);
  };

  /** Whether the letters from a place to the end of a run begin a word. */
  const beginsWord = (run: string, start: number): boolean => {
    let node: number | undefined = 0;
    for (let at = start; at < run.length && node !== undefined; at++) node = next.get(node * LETTERS + codeAt(run, at));
    return node !== undefined;
  };

  return {
    pagesWith: (word, unfinished) => {
      if (!unfinished) return counts.get(word) ?? 0;
      let sum = 0;
      for (const [other, count] of counts) if (other.startsWith(word)) sum += count;
      return sum;
    },
    isLeftOut: (word) => (counts.get(word) ?? 0) >= leftOut,
    cut: (run, unfinished) => {
      const fewest = new Uint32Array(run.length + 1);
      const lengths = new Uint32Array(run.length);
      for (let start = run.length - 1; start >= 0; start--) {
        fewest[start] = fewest[start + 1]! + 1;
        lengths[start] = 1;
        let node: number | undefined = 0;
        for (let end = start; end < run.length;) {
          node = next.get(node * LETTERS + codeAt(run, end));
          if (node === undefined) break;
          end += 1;
          if ((ends.has(node) || (unfinished && end === run.length)) && fewest[end]! + 1 <= fewest[start]!) {
            fewest[start] = fewest[end]! + 1;
            lengths[start] = end - start;
          }
        }
      }
      const words: string[] = [];
      for (let start = 0; start < run.length; start += lengths[start]!) words.push(run.slice(start, start + lengths[start]!));
      return words;
    },
    cutNear: (run, unfinished) => {
      const least = new Float64Array(run.length + 1);
      const best: Piece[] = [];
      for (let start = run.length - 1; start >= 0; start--) {
        least[start] = Infinity;
        const offer = (word: string, end: number, cost: number): void => {
          if (least[end]! + cost >= least[start]!) return;
          least[start] = least[end]! + cost;
          best[start] = { word, length: end - start };
        };
        offer(run[start]!, start + 1, 1);
        if (unfinished && beginsWord(run, start)) offer(run.slice(start), run.length, 1);
        findNear(run, start, offer);
      }
      const pieces: Piece[] = [];
      for (let start = 0; start < run.length; start += best[start]!.length) pieces.push(best[start]!);
      return pieces;
    },
  };
};

/** Counts are written in this base, for brevity. */
const BASE = 36;

/** The text of a vocabulary's file: words in order, each with the letters that it shares with the one before left out. */
export const packVocabulary = (counts: ReadonlyMap<string, number>): string => {
  let before = '';
  return [...counts.keys()]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared.toString(BASE)} ${word.slice(shared)} ${counts.get(word)!.toString(BASE)}`;
    })
    .join('\n');
};

/** The words and counts of a file that `packVocabulary` made. */
export const unpackVocabulary = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  let before = '';
  for (const line of text ? text.split('\n') : []) {
    const [shared = '', rest = '', count = ''] = line.split(' ');
    before = before.slice(0, parseInt(shared, BASE)) + rest;
    counts.set(before, parseInt(count, BASE));
  }
  return counts;
};
