import type { PageRecord } from './page-record.ts';
import { bareLetters, codeRun, OTHER, runsOf, type Run } from './thai-text.ts';
import { isCommon, makeVocabulary } from './vocabulary.ts';

/**
 * Keys that the running text of all pages together may put into the index, for Pagefind's time and
 * memory are linear in them (3 s and 700 MB a million). Of more, the commonest are left out.
 */
const KEYS_OF_SITE = 550_000;
/** Keys that a page may always have, on average: three quarters of a million at 5,000 pages, where the whole build then stays within 2 GB. */
const KEYS_PER_PAGE = 150;
/**
 * A key that more of the pages hold tells too little to be worth its place (2 bits where .25 do); of a site of few pages
 * all tell something.
 */
const MOST_OF_PAGES = 0.25;
const FEW_PAGES = 20;
/** Pages that a word left out stays in, those with most of it: as many as are judged, so that asked for alone it is found. */
const PAGES_OF_COMMON = 30;
/**
 * What a pair of words counts beside a word in as many pages when keys are left out: readers ask for words far apart, too.
 * Of 2,000 generated pages 1.5 finds .932 / .949, 2.5 .925 / .949, 4 .919 / .941.
 */
const PAIR = 1.5;

/** What the engine indexes of one page: keys by place. */
export interface IndexedPage {
  record: PageRecord;
  title: string;
  names: string;
  text: string;
}

/** The keys of every page, and the words that they are made of with how many pages hold each. */
export const chooseKeys = (records: readonly PageRecord[]): { pages: IndexedPage[]; words: Map<string, number> } => {
  const places = records.map(({ title, names, synonyms, headings, summary, text }) => ({
    title,
    names: [...names, ...synonyms].join('\n'),
    text: [...headings.map((heading) => heading.text), summary, text].join('\n'),
  }));
  const cutter = new Cutter(findWords(places.flatMap(({ title, names, text }) => [title, names, text])));
  const cut = places.map(({ title, names, text }) => ({ title: cutter.cut(title), names: cutter.cut(names), text: cutter.cut(text) }));
  const holders = countPages(cut.map(({ title, names, text }) => [...title, ...names, ...text]));
  holders.delete(LINE_END);
  const common = cutter.words.map((word, number) => isCommon(word, holders.get(number) ?? 0, records.length));
  const keys = cut.map(({ title, names, text }) => ({
    title: cutter.keys(title, common),
    names: cutter.keys(names, common),
    text: cutter.keys(text, common),
  }));
  const pairHolders = countPages(keys.map(({ title, names, text }) => [...title.pairs, ...names.pairs, ...text.pairs]));
  const most = leastLeftOut(holders, pairHolders, records.length);
  const leftOut = new Set([...holders].filter(([, count]) => count >= most).map(([word]) => word));
  const fullest = fullestPages(
    cut.map(({ text }) => text),
    leftOut,
  );
  const keepsPair = (pair: number): boolean => PAIR * pairHolders.get(pair)! < most;
  const write = ({ words, pairs }: Keys, keepsWord: (word: number) => boolean): string =>
    // In order: the places of a key in two pages are then near each other and compress well, a quarter less.
    [
      ...new Set([
        ...words.filter(keepsWord).map((word) => cutter.words[word]!),
        ...pairs.filter(keepsPair).map((pair) => cutter.spellPair(pair)),
      ]),
    ]
      .sort()
      .join(' ');
  return {
    words: new Map(
      [...holders]
        .map(([word, count]) => [cutter.words[word]!, count] as const)
        .filter(([word, count]) => isListed(word, count, records.length)),
    ),
    pages: keys.map(({ title, names, text }, index) => ({
      record: records[index]!,
      // A pair is left out of titles too where it is left out of text: it would seem rare.
      title: write(title, () => true),
      names: write(names, () => true),
      text: write(text, (word) => !leftOut.has(word) || fullest.get(word)!.has(index)),
    })),
  };
};

/** A number or word of another script is listed only where it is common: queries are not cut by it. */
const isListed = (word: string, count: number, pages: number): boolean =>
  word.length > 1 && (!word.startsWith(OTHER) || isCommon(word, count, pages));

/** Stretches of Thai that are cut in one go: each go costs memory outside the reach of the collector, hundreds of megabytes one by one. */
const STRETCHES_AT_ONCE = 1000;

/** The words of texts in code letters, by ICU's dictionary; each stretch of Thai is looked at once, for many stand in many pages. */
const findWords = (texts: readonly string[]): Set<string> => {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const stretches = [...new Set(texts.flatMap((text) => text.match(/[\u0e01-\u0e4e]+/g) ?? []))];
  const spelt = new Set<string>();
  for (let start = 0; start < stretches.length; start += STRETCHES_AT_ONCE)
    for (const { segment } of segmenter.segment(stretches.slice(start, start + STRETCHES_AT_ONCE).join('\n'))) spelt.add(segment);
  return new Set([...spelt].flatMap((word) => runsOf(bareLetters(word)).map(codeRun)).filter(({ length }) => length > 1));
};

/** In how many lists each number is. */
const countPages = (lists: readonly (readonly number[])[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const list of lists) for (const number of new Set(list)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

/** Of each of some words the texts in which it stands most often. */
const fullestPages = (texts: readonly (readonly number[])[], words: ReadonlySet<number>): Map<number, Set<number>> => {
  const times = new Map([...words].map((word) => [word, new Map<number, number>()]));
  for (const [page, text] of texts.entries())
    for (const word of text) {
      const of = times.get(word);
      of?.set(page, (of.get(page) ?? 0) + 1);
    }
  return new Map(
    [...times].map(([word, of]) => {
      const pages = [...of].sort(([a, left], [b, right]) => right - left || a - b).slice(0, PAGES_OF_COMMON);
      return [word, new Set(pages.map(([page]) => page))];
    }),
  );
};

/** The number of pages from which a word is left out of running text, and a pair by its share of it. */
const leastLeftOut = (words: ReadonlyMap<number, number>, pairs: ReadonlyMap<number, number>, pages: number): number => {
  const costs = new Map<number, number>();
  for (const count of words.values()) costs.set(count, (costs.get(count) ?? 0) + count);
  for (const count of pairs.values()) costs.set(PAIR * count, (costs.get(PAIR * count) ?? 0) + count);
  let left = Math.max(KEYS_OF_SITE, KEYS_PER_PAGE * pages);
  const beyond = [...costs].sort(([a], [b]) => a - b).find(([, cost]) => (left -= cost) < 0)?.[0];
  return Math.min(beyond ?? Infinity, Math.max(FEW_PAGES, MOST_OF_PAGES * pages));
};

/** Keys of a place of a page as numbers, each once. */
interface Keys {
  words: number[];
  pairs: number[];
}

/** Ends a line among the words of a text. */
const LINE_END = -1;

/** Cuts texts into words as numbers, in order of appearance: a page has a thousand, and comparing strings would take half of the indexing. */
class Cutter {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary;
  /** Words of runs seen before. */
  readonly #runs = new Map<string, readonly number[]>();

  constructor(words: ReadonlySet<string>) {
    this.#vocabulary = makeVocabulary(new Map([...words].map((word) => [word, 0])));
  }

  /** The words of a text, line by line. */
  cut(text: string): number[] {
    const words: number[] = [];
    for (const line of bareLetters(text).split('\n')) {
      for (const run of runsOf(line)) words.push(...this.#cutRun(run));
      words.push(LINE_END);
    }
    return words;
  }

  /** The words of a cut text, and the pairs of common words side by side. */
  keys(words: readonly number[], common: readonly boolean[]): Keys {
    const pairs = new Set<number>();
    for (let place = 0; place + 1 < words.length; place++)
      if (common[words[place]!] && common[words[place + 1]!]) pairs.add(words[place]! * this.words.length + words[place + 1]!);
    return { words: [...new Set(words)].filter((word) => word !== LINE_END && this.words[word]!.length > 1), pairs: [...pairs] };
  }

  spellPair(pair: number): string {
    return this.words[Math.floor(pair / this.words.length)]! + this.words[pair % this.words.length]!;
  }

  #cutRun(run: Run): readonly number[] {
    const known = this.#runs.get(run.run);
    if (known) return known;
    const letters = codeRun(run);
    const words = (run.thai ? this.#vocabulary.cut(letters, false) : [letters]).map((word) => this.#number(word));
    this.#runs.set(run.run, words);
    return words;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
