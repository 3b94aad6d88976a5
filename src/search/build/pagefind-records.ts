import { cutIntoWords } from '../../thai/words.ts';
import { FACETS, searchedText, type PageRecord } from '../shared/page-record.ts';

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
  /** All words of the records. */
  words: string[];
}

/**
 * Postings (a word in a page) that Pagefind is given at most, the commonest words left out: its time and memory are linear in
 * them (about 12 s and 900 MB a million on one core).
 */
const MAX_POSTINGS = 150_000;

/**
 * What Pagefind is to index: each page's Thai cut into words, every word once a page. The words come in the order of the text, so the
 * excerpts that its own interface shows can be read; ours takes excerpts from the text itself.
 */
export const toPagefindSite = (pages: readonly PageRecord[], maxPostings = MAX_POSTINGS): PagefindSite => {
  const ofPages = pages.map((page) => new Set(cutIntoWords(searchedText(page))));
  const words = chooseWords(ofPages, maxPostings);
  return {
    words: [...words],
    records: pages.map((page, number) => ({
      url: page.address,
      content: [...ofPages[number]!].filter((word) => words.has(word)).join(' '),
      meta: { title: page.title, ...(page.summary && { summary: page.summary }) },
      filters: Object.fromEntries(FACETS.flatMap((facet) => (page[facet] ? [[facet, [page[facet]]]] : []))),
    })),
  };
};

/** All words but the commonest, as many as must go for the rest to have room. */
const chooseWords = (ofPages: readonly ReadonlySet<string>[], maxPostings: number): Set<string> => {
  const holders = new Map<string, number>();
  for (const words of ofPages) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const chosen = new Set<string>();
  let postings = 0;
  for (const [word, count] of [...holders].sort((a, b) => a[1] - b[1])) {
    postings += count;
    if (postings > maxPostings) break;
    chosen.add(word);
  }
  return chosen;
};
