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

const uniqueKeys = (text: string): string[] => [...new Set(keysOf(fold(text)).map(({ key }) => key))];

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
  const keysOfText = records.map(({ text }) => uniqueKeys(text));
  const pagesWith = new Map<string, number>();
  for (const keys of keysOfText) for (const key of keys) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const write = (keys: readonly string[]) => keys.map(encodeKey).join(' ');
  return records.map((record, index) => {
    const rarest =
      keysOfText[index]!.length <= most
        ? keysOfText[index]!
        : [...keysOfText[index]!].sort((a, b) => pagesWith.get(a)! - pagesWith.get(b)!).slice(0, most);
    return {
      record,
      title: write(uniqueKeys(record.title)),
      names: write(uniqueKeys([...record.names, ...record.synonyms].join('\n'))),
      headings: write(uniqueKeys(record.headings.map(({ text }) => text).join('\n'))),
      summary: write(uniqueKeys(record.summary)),
      text: write(rarest),
    };
  });
};
