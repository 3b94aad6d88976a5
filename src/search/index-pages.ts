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

const uniqueKeys = (texts: readonly string[]): string[] => {
  const keys = new Set<string>();
  visitIndexKeys(foldLoosely(texts.join('\n')), (key) => keys.add(key));
  return [...keys];
};

/** Keys of titles and names: also their last letters, so that the last word of one is found though it is short. */
const keysWithEnds = (texts: readonly string[]): string[] => {
  const keys = uniqueKeys(texts);
  const ends = texts.flatMap((text) => {
    const last = indexKeysOf(foldLoosely(text)).at(-1)?.key ?? '';
    return last.length === INDEX_GRAM ? Array.from({ length: INDEX_GRAM - SHORTEST_END }, (_, cut) => last.slice(cut + 1)) : [];
  });
  return [...new Set([...keys, ...ends])];
};

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
  const keysOfText = records.map(({ headings, summary, text }) => uniqueKeys([...headings.map((heading) => heading.text), summary, text]));
  // Counted only where some page has too many.
  const pagesWith = new Map<string, number>();
  if (keysOfText.some(({ length }) => length > most))
    for (const keys of keysOfText) for (const key of keys) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  // In order, for the places of a key in two pages are then near each other and compress well: a quarter less.
  const write = (keys: readonly string[]) => [...keys].sort().join(' ');
  return records.map((record, index) => {
    const keys = keysOfText[index]!;
    const rarest = keys.length <= most ? keys : [...keys].sort((a, b) => pagesWith.get(a)! - pagesWith.get(b)!).slice(0, most);
    return {
      record,
      title: write(keysWithEnds([record.title])),
      names: write(keysWithEnds([...record.names, ...record.synonyms])),
      text: write(rarest),
    };
  });
};
