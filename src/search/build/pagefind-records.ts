import { cutIntoWords } from '../../thai/words.ts';
import { FACETS, namesText, restText, type PageRecord } from '../shared/page-record.ts';

/** A page as Pagefind is given it. */
export interface PagefindRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What Pagefind indexes of a site. */
export interface PagefindSite {
  records: PagefindRecord[];
  /** All words of the records with how many hold each. */
  words: Map<string, number>;
}

/** Postings (a word in a page) that Pagefind is given at most: its time and memory are linear in them (about 12 s and 900 MB a million on one core). */
const MAX_POSTINGS = 200_000;
/** Letters that hold so many different words, at most: no more of a text need be cut. */
const LETTERS_A_WORD = 20;

/**
 * What Pagefind is to index: each page's Thai cut into words, every word once a page: title, names, headings, summary, then the text,
 * of a large site only its beginning. The words come in the order of the text, so the excerpts that its own interfaces show can be read.
 */
export const toPagefindSite = (pages: readonly PageRecord[], maxPostings = MAX_POSTINGS): PagefindSite => {
  const maxWords = Math.ceil(maxPostings / pages.length);
  const counts = new Map<string, number>();
  const records = pages.map((page) => {
    const words = new Set(cutIntoWords(`${namesText(page)}\n${restText(page)}`.slice(0, LETTERS_A_WORD * maxWords)));
    const kept = [...words].slice(0, maxWords);
    for (const word of kept) counts.set(word, (counts.get(word) ?? 0) + 1);
    return {
      url: page.address,
      content: kept.join(' '),
      meta: { title: page.title, ...(page.summary && { summary: page.summary }) },
      filters: Object.fromEntries(FACETS.flatMap((facet) => (page[facet] ? [[facet, [page[facet]]]] : []))),
    };
  });
  return { words: counts, records };
};
