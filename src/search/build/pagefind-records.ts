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
  /** Words in too many pages to tell one from another; queries must go without them. */
  leftOut: string[];
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
  const words = pages.map((page) => new Set(cutIntoWords(searchedText(page))));
  const leftOut = chooseLeftOut(words, maxPostings);
  return {
    leftOut: [...leftOut],
    records: pages.map((page, number) => ({
      url: page.address,
      content: [...words[number]!].filter((word) => !leftOut.has(word)).join(' '),
      meta: { title: page.title, ...(page.summary && { summary: page.summary }) },
      filters: Object.fromEntries(FACETS.flatMap((facet) => (page[facet] ? [[facet, [page[facet]]]] : []))),
    })),
  };
};

/** The commonest words, as many as must go for the rest to have room. */
const chooseLeftOut = (pages: readonly ReadonlySet<string>[], maxPostings: number): Set<string> => {
  const holders = new Map<string, number>();
  for (const words of pages) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  let postings = holders.values().reduce((sum, count) => sum + count, 0);
  const leftOut = new Set<string>();
  for (const [word, count] of [...holders].sort((a, b) => b[1] - a[1])) {
    if (postings <= maxPostings) break;
    leftOut.add(word);
    postings -= count;
  }
  return leftOut;
};
