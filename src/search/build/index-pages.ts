import { foldPhoneticallyKeepingDoubles } from '../../thai/fold.ts';
import { splitIntoRuns, type ScriptRun } from '../../thai/script-runs.ts';
import { encodeRun, NON_THAI_PREFIX } from '../shared/code-letters.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { makeVocabulary } from '../shared/vocabulary.ts';

/**
 * Postings (a word in a page, counted once) that the index may hold: Pagefind's time and memory are linear in them
 * (1.5 s and 700 MB a million). Of more, the commonest words are left out of running text.
 */
const MAX_POSTINGS = 750_000;
/** Pages that a word left out stays in, those with most of it: as many as are scored, so that looked up alone it is found. */
const MAX_PAGES_OF_LEFT_OUT = 20;
/** Share of the pages that must hold a number or a word of another script for the vocabulary to list it: queries are not cut by it. */
const MIN_LISTED_SHARE = 0.05;

/** What Pagefind indexes of one page: its words in code letters, in order, by field. */
export interface IndexedPage {
  record: PageRecord;
  title: string;
  names: string;
  text: string;
}

/** What the index of a site is made of. */
export interface IndexedSite {
  pages: IndexedPage[];
  /** The words with how many pages hold each. */
  words: Map<string, number>;
  /** Words in so many pages or more are left out of running text. */
  minPagesLeftOut: number;
}

/** Cuts every page into words. */
export const indexPages = (records: readonly PageRecord[], maxPostings = MAX_POSTINGS): IndexedSite => {
  const fields = records.map(({ title, names, synonyms, headings, summary, text }) => ({
    title,
    names: [...names, ...synonyms].join('\n'),
    text: [...headings.map((heading) => heading.text), summary, text].join('\n'),
  }));
  const cutter = new Cutter(findWords(fields.flatMap(({ title, names, text }) => [title, names, text])));
  const cut = fields.map(({ title, names, text }) => ({ title: cutter.cut(title), names: cutter.cut(names), text: cutter.cut(text) }));
  const holders = countPages(cut.map(({ title, names, text }) => [...title, ...names, ...text]));
  const minPagesLeftOut = chooseMinPagesLeftOut(holders, maxPostings);
  const leftOut = new Set([...holders].filter(([, pages]) => pages >= minPagesLeftOut).map(([word]) => word));
  const fullest = findFullestPages(
    cut.map(({ text }) => text),
    leftOut,
  );
  // Words left out come last where a page keeps them: in their positions they would part words that are side by side elsewhere.
  const write = (words: readonly number[], keeps: (word: number) => boolean): string =>
    [...words.filter((word) => !leftOut.has(word)), ...new Set(words.filter((word) => leftOut.has(word) && keeps(word)))]
      .map((word) => cutter.words[word]!)
      .join(' ');
  return {
    minPagesLeftOut,
    words: new Map(
      [...holders]
        .map(([word, pages]) => [cutter.words[word]!, pages] as const)
        .filter(([word, pages]) => !word.startsWith(NON_THAI_PREFIX) || pages > MIN_LISTED_SHARE * records.length),
    ),
    pages: cut.map(({ title, names, text }, index) => ({
      record: records[index]!,
      title: write(title, () => true),
      names: write(names, () => true),
      text: write(text, (word) => fullest.get(word)!.has(index)),
    })),
  };
};

/** Stretches of Thai that are segmented in one call: each call costs memory outside the reach of the collector, hundreds of megabytes one by one. */
const STRETCHES_AT_ONCE = 1000;

/** The words of texts in code letters, by ICU's dictionary; each stretch of Thai is looked at once, for many stand in many pages. */
const findWords = (texts: readonly string[]): Set<string> => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const stretches = [...new Set(texts.flatMap((text) => text.match(/[\u0e01-\u0e4e]+/g) ?? []))];
  const spelt = new Set<string>();
  for (let start = 0; start < stretches.length; start += STRETCHES_AT_ONCE)
    for (const { segment } of segmenter.segment(stretches.slice(start, start + STRETCHES_AT_ONCE).join('\n'))) spelt.add(segment);
  return new Set([...spelt].flatMap((word) => splitIntoRuns(foldPhoneticallyKeepingDoubles(word)).map(encodeRun)));
};

/** In how many lists each number is. */
const countPages = (lists: readonly (readonly number[])[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const list of lists) for (const number of new Set(list)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

/** Of each of some words the texts in which it stands most often. */
const findFullestPages = (texts: readonly (readonly number[])[], words: ReadonlySet<number>): Map<number, Set<number>> => {
  const times = new Map([...words].map((word) => [word, new Map<number, number>()]));
  for (const [page, text] of texts.entries())
    for (const word of text) {
      const of = times.get(word);
      of?.set(page, (of.get(page) ?? 0) + 1);
    }
  return new Map(
    [...times].map(([word, of]) => {
      const pages = [...of].sort(([a, left], [b, right]) => right - left || a - b).slice(0, MAX_PAGES_OF_LEFT_OUT);
      return [word, new Set(pages.map(([page]) => page))];
    }),
  );
};

/** The number of pages from which on a word is left out of running text, so that the rest has room. */
const chooseMinPagesLeftOut = (holders: ReadonlyMap<number, number>, maxPostings: number): number => {
  let left = maxPostings;
  for (const pages of [...holders.values()].sort((a, b) => a - b)) if ((left -= pages) < 0) return pages;
  return Number.MAX_SAFE_INTEGER;
};

/** Cuts texts into words as numbers, in order of appearance: a page has a thousand, and comparing strings would take half of the indexing. */
class Cutter {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary;
  /** Words of runs seen before. */
  readonly #runs = new Map<string, readonly number[]>();

  constructor(words: ReadonlySet<string>) {
    this.#vocabulary = makeVocabulary(new Map([...words].map((word) => [word, 1])));
  }

  /** The words of a text; letters that are in no word stand alone. */
  cut(text: string): number[] {
    const words: number[] = [];
    for (const line of foldPhoneticallyKeepingDoubles(text).split('\n'))
      for (const run of splitIntoRuns(line)) for (const word of this.#cutRun(run)) words.push(word);
    return words;
  }

  #cutRun(run: ScriptRun): readonly number[] {
    const known = this.#runs.get(run.text);
    if (known) return known;
    const letters = encodeRun(run);
    const words = (run.script === 'thai' ? this.#vocabulary.cut(letters, false) : [letters]).map((word) => this.#number(word));
    this.#runs.set(run.text, words);
    return words;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
