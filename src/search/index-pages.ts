import { foldLoosely, INDEX_GRAM, indexKeysOf, visitIndexKeys } from './thai-text.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Keys that all pages together may put into the index, for Pagefind's time is linear in them (4 s a
 * million). Up to 2,000 pages of 650 words each is indexed whole; of more, each page by its rarest
 * keys, since common ones are in almost every page and tell least.
 */
const KEYS_OF_SITE = 3_000_000;
/** Keys that a page may always have. */
const KEYS_PER_PAGE = 600;
/** Shortest end of a title or name that can be found by itself. */
const SHORTEST_END = 2;

/** What the engine indexes of one page: keys by place. */
export interface IndexedPage {
  record: PageRecord;
  title: string;
  names: string;
  text: string;
}

/** Chooses the keys of every page; how rare a key is depends on all pages, so this takes them together. */
export const chooseKeys = (records: readonly PageRecord[]): IndexedPage[] => {
  const most = Math.max(KEYS_PER_PAGE, Math.floor(KEYS_OF_SITE / Math.max(1, records.length)));
  const keys = new KeyNumbers();
  const keysOfText = records.map(({ headings, summary, text }) => keys.of([...headings.map((heading) => heading.text), summary, text]));
  const pagesWith = new Uint32Array(keys.count);
  for (const numbers of keysOfText) for (const number of numbers) pagesWith[number]!++;
  const rarest = (numbers: number[]): number[] =>
    numbers.length <= most ? numbers : numbers.sort((a, b) => pagesWith[a]! - pagesWith[b]! || a - b).slice(0, most);
  return records.map((record, index) => ({
    record,
    title: keys.write(keys.withEnds([record.title])),
    names: keys.write(keys.withEnds([...record.names, ...record.synonyms])),
    text: keys.write(rarest(keysOfText[index]!)),
  }));
};

/** Keys as numbers in order of appearance: a page has thousands, and comparing strings would take half of the indexing. */
class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];

  get count(): number {
    return this.#keys.length;
  }

  /** The keys of texts, each once. */
  of(texts: readonly string[]): number[] {
    const numbers = new Set<number>();
    visitIndexKeys(foldLoosely(texts.join('\n')), (key) => numbers.add(this.#number(key)));
    return [...numbers];
  }

  /** Keys of titles and names: also their last letters, so that the last word of one is found though it is short. */
  withEnds(texts: readonly string[]): number[] {
    const ends = texts.flatMap((text) => {
      const last = indexKeysOf(foldLoosely(text)).at(-1)?.key ?? '';
      return last.length === INDEX_GRAM ? Array.from({ length: INDEX_GRAM - SHORTEST_END }, (_, cut) => last.slice(cut + 1)) : [];
    });
    return [...new Set([...this.of(texts), ...ends.map((end) => this.#number(end))])];
  }

  /** Keys as the engine is given them, in order: the places of a key in two pages are then near each other and compress well, a quarter less. */
  write(numbers: readonly number[]): string {
    return numbers
      .map((number) => this.#keys[number]!)
      .sort()
      .join(' ');
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }
}
