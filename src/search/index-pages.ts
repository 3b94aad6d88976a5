import { encodeKey, fold, keysOf } from './thai-text.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Keys that the running text of all pages together may put into the index: beyond it building slows
 * more than it finds. A small site is indexed whole; of a large one each page is indexed by its
 * rarest keys, since common trigrams (การ, ความ) are in almost every page and tell least.
 * Titles, names, headings and summaries are indexed in full.
 */
const KEYS_OF_SITE = 450_000;
/** Keys that a page may always have. */
const KEYS_PER_PAGE = 400;

/** What the engine indexes of one page: keys by field, as the engine keeps them. */
export interface IndexedPage {
  record: PageRecord;
  title: string;
  names: string;
  headings: string;
  summary: string;
  text: string;
}

/** Chooses the keys of every page; how rare a key is depends on all pages, so this takes them together. */
export const chooseKeys = (records: readonly PageRecord[]): IndexedPage[] => {
  const most = Math.max(KEYS_PER_PAGE, Math.floor(KEYS_OF_SITE / Math.max(1, records.length)));
  const keys = new KeyNumbers();
  const keysOfText = records.map(({ text }) => keys.of(text));
  const pagesWith = new Uint32Array(keys.count);
  for (const numbers of keysOfText) for (const number of numbers) pagesWith[number]!++;
  const rarest = (numbers: number[]): number[] =>
    numbers.length <= most ? numbers : numbers.sort((a, b) => pagesWith[a]! - pagesWith[b]! || a - b).slice(0, most);
  const write = (text: string) => keys.write(keys.of(text));
  return records.map((record, index) => ({
    record,
    title: write(record.title),
    names: write([...record.names, ...record.synonyms].join('\n')),
    headings: write(record.headings.map(({ text }) => text).join('\n')),
    summary: write(record.summary),
    text: keys.write(rarest(keysOfText[index]!)),
  }));
};

/** Keys as numbers in order of appearance: a page has thousands, and comparing strings would take half of the indexing. */
class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #encoded: string[] = [];

  get count(): number {
    return this.#encoded.length;
  }

  /** The keys of a text, each once. */
  of(text: string): number[] {
    return [...new Set(keysOf(fold(text)).map(({ key }) => this.#number(key)))];
  }

  /** Keys in the engine's spelling. */
  write(numbers: readonly number[]): string {
    return numbers.map((number) => this.#encoded[number]).join(' ');
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#encoded.length);
    return this.#encoded.push(encodeKey(key)) - 1;
  }
}
