import { NON_THAI_PREFIX } from './code-letters.ts';

/**
 * The words of a large site in code letters, with how many pages hold each. Build and browser cut texts into words by it, and
 * so into the same words: segmenters of browsers disagree. The browser also knows how rare a word is before it looks it up.
 */
export interface Vocabulary {
  /** How many pages hold a word, 0 for one that is not listed; of an unfinished word about how many hold any that begins so. */
  countPages: (word: string, isUnfinished: boolean) => number;
  /** Whether running text goes without a word, for too many pages hold it. */
  isLeftOut: (word: string) => boolean;
  /**
   * Cuts a run of Thai (in code letters) into the fewest words, of equals the longest first; letters
   * that are in no word stand alone. The last of an unfinished run may be the beginning of a word.
   */
  cut: (run: string, isUnfinished: boolean) => string[];
  /**
   * Cuts a run that no page holds as it stands into the words that may be meant: the commoner, and long ones also with a
   * letter wrong, missing or too many.
   */
  cutNear: (run: string, isUnfinished: boolean) => Piece[];
}

/** A word of the vocabulary and how many letters of a run it stands for. */
export interface Piece {
  word: string;
  length: number;
}

/** Code letters are the digits and a–y; base 36 has room for one more. */
const ALPHABET_SIZE = 36;
const codeAt = (run: string, position: number): number => {
  const code = run.charCodeAt(position);
  return code < 0x3a ? code - 0x30 : code - 0x57;
};

/** What a wrong letter costs, where a word costs 1: less than a second word, so that one misspelt word is not taken for two. */
const WRONG_LETTER_COST = 0.7;
/** What a word costs more for each bit by which it is rarer: between cuts of as many words the commoner words win. */
const RARITY_COST_PER_BIT = 0.05;
/** Code letters that a word has at least for one of them to be wrong: of shorter words too many are near each other. */
const MIN_MISSPELT_LETTERS = 5;

/** @param minPagesLeftOut Words that so many pages or more hold are left out of running text. */
export const makeVocabulary = (counts: ReadonlyMap<string, number>, minPagesLeftOut = Infinity): Vocabulary => {
  // A tree of letters: node × letter → node, and how many pages hold the word that ends at a node.
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  let maxPages = 1;
  for (const [word, count] of counts) {
    if (word.startsWith(NON_THAI_PREFIX)) continue;
    let node = 0;
    for (let position = 0; position < word.length; position++) {
      const branch = node * ALPHABET_SIZE + codeAt(word, position);
      node = next.get(branch) ?? next.size + 1;
      next.set(branch, node);
    }
    ends.set(node, count);
    maxPages = Math.max(maxPages, count);
  }

  /** Calls back for every word that the letters from `start` on may be, or be meant for with one of them wrong. */
  const findNear = (run: string, start: number, found: (word: string, end: number, cost: number) => void): void => {
    const walk = (node: number, at: number, word: string, isWrong: boolean): void => {
      const pages = ends.get(node);
      if (pages !== undefined && at > start && (!isWrong || word.length >= MIN_MISSPELT_LETTERS))
        found(word, at, 1 + RARITY_COST_PER_BIT * Math.log2(maxPages / pages) + (isWrong ? WRONG_LETTER_COST : 0));
      const code = at < run.length ? codeAt(run, at) : undefined;
      const step = (letter: number, to: number, isWrongThen: boolean): void => {
        const child = next.get(node * ALPHABET_SIZE + letter);
        if (child !== undefined) walk(child, to, word + letter.toString(ALPHABET_SIZE), isWrongThen);
      };
      if (code !== undefined) step(code, at + 1, isWrong);
      if (isWrong) return;
      for (let letter = 0; letter < ALPHABET_SIZE; letter++) {
        step(letter, at, true);
        if (code !== undefined && letter !== code) step(letter, at + 1, true);
      }
      if (code !== undefined) walk(node, at + 1, word, true);
    };
    walk(0, start, '', false);
  };

  /** Whether the letters from `start` to the end of a run begin a word. */
  const isWordBeginning = (run: string, start: number): boolean => {
    let node: number | undefined = 0;
    for (let at = start; at < run.length && node !== undefined; at++) node = next.get(node * ALPHABET_SIZE + codeAt(run, at));
    return node !== undefined;
  };

  return {
    countPages: (word, isUnfinished) => {
      if (!isUnfinished) return counts.get(word) ?? 0;
      let sum = 0;
      for (const [other, count] of counts) if (other.startsWith(word)) sum += count;
      return sum;
    },
    isLeftOut: (word) => (counts.get(word) ?? 0) >= minPagesLeftOut,
    cut: (run, isUnfinished) => {
      const fewest = new Uint32Array(run.length + 1);
      const lengths = new Uint32Array(run.length);
      for (let start = run.length - 1; start >= 0; start--) {
        fewest[start] = fewest[start + 1]! + 1;
        lengths[start] = 1;
        let node: number | undefined = 0;
        for (let end = start; end < run.length;) {
          node = next.get(node * ALPHABET_SIZE + codeAt(run, end));
          if (node === undefined) break;
          end += 1;
          if ((ends.has(node) || (isUnfinished && end === run.length)) && fewest[end]! + 1 <= fewest[start]!) {
            fewest[start] = fewest[end]! + 1;
            lengths[start] = end - start;
          }
        }
      }
      const words: string[] = [];
      for (let start = 0; start < run.length; start += lengths[start]!) words.push(run.slice(start, start + lengths[start]!));
      return words;
    },
    cutNear: (run, isUnfinished) => {
      const cheapest = new Float64Array(run.length + 1);
      const best: Piece[] = [];
      for (let start = run.length - 1; start >= 0; start--) {
        cheapest[start] = Infinity;
        const offer = (word: string, end: number, cost: number): void => {
          if (cheapest[end]! + cost >= cheapest[start]!) return;
          cheapest[start] = cheapest[end]! + cost;
          best[start] = { word, length: end - start };
        };
        offer(run[start]!, start + 1, 1);
        if (isUnfinished && isWordBeginning(run, start)) offer(run.slice(start), run.length, 1);
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
