import { OTHER } from './thai-text.ts';

/**
 * The words of a large site with how many pages hold each, by which build and browser cut bare
 * letters into the same words. The browser needs no segmenter of its own (they disagree), and knows
 * how rare a word is before it asks the index.
 */
export interface Vocabulary {
  /** How many pages hold a word; undefined when none does. */
  pagesWith: (word: string) => number | undefined;
  /**
   * Cuts a run of Thai (in code letters) into the fewest words, of equals the longest first; letters
   * that are in no word stand alone. The last of an unfinished run may be the beginning of a word.
   */
  cut: (run: string, unfinished: boolean) => string[];
}

/**
 * Share of the pages above which a word is common: two common words side by side are also one key,
 * for they tell much more than either. Of 2,000 generated pages .02 and .05 find .926 / .949, .12 finds .922 / .943;
 * .02 makes a tenth more keys of real text (San Pong).
 */
const COMMON = 0.05;

/** Whether a word, or a letter that is in no word, makes a key with its neighbour where that is common too. */
export const isCommon = (word: string, holders: number, pages: number): boolean => word.length === 1 || holders > COMMON * pages;

/** Code letters are the digits and a–y; room for one more keeps a branch of each node apart. */
const LETTERS = 36;
const codeAt = (run: string, place: number): number => {
  const code = run.charCodeAt(place);
  return code < 0x3a ? code - 0x30 : code - 0x57;
};

export const makeVocabulary = (counts: ReadonlyMap<string, number>): Vocabulary => {
  // A tree of letters: node × letter → node; a word ends at each of `ends`.
  const next = new Map<number, number>();
  const ends = new Set<number>();
  for (const word of counts.keys()) {
    if (word.startsWith(OTHER)) continue;
    let node = 0;
    for (let place = 0; place < word.length; place++) {
      const branch = node * LETTERS + codeAt(word, place);
      node = next.get(branch) ?? next.size + 1;
      next.set(branch, node);
    }
    ends.add(node);
  }
  return {
    pagesWith: (word) => counts.get(word),
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
