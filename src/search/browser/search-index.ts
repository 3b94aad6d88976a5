import { MANIFEST, type Manifest } from '../shared/manifest.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { foldPage } from './folded-page.ts';
import { openPagefind } from './pagefind-source.ts';
import { readQuery, type Query } from './query.ts';
import { openScan } from './scan-source.ts';
import { scorePage, type Score } from './score.ts';
import type { FacetCounts, Filters, Source } from './source.ts';

/** A page found for a query. */
export interface SearchResult extends Score {
  page: PageRecord;
}

export interface SearchAnswer {
  query: Query;
  /** The likeliest pages, best first. */
  results: SearchResult[];
  /** How many pages hold enough of the query, scored or not. */
  total: number;
}

/** An opened search index. */
export interface SearchIndex {
  search: (text: string, filters?: Filters) => Promise<SearchAnswer>;
  /** For each facet, its values and how many of the pages found for the query have each. */
  count: (text: string, filters?: Filters) => Promise<FacetCounts>;
}

/** Share of the best page's score below which a page is left out: it holds a few letters of the query by chance. */
const MIN_SHARE_OF_BEST_SCORE = 0.02;

/** Scores and orders what a source retrieves. */
export const makeSearchIndex = ({ retrieve, count }: Source): SearchIndex => ({
  search: async (text, filters = {}) => {
    const { query, pages, total } = await retrieve(readQuery(text), filters);
    const scored = pages
      .map((page) => ({ page, ...scorePage(query, foldPage(page)) }))
      .sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
    const minScore = MIN_SHARE_OF_BEST_SCORE * (scored[0]?.score ?? 0);
    return { query, results: scored.filter(({ score }) => score > minScore), total };
  },
  count: (text, filters = {}) => count(readQuery(text), filters),
});

/**
 * Opens the search index of the site: the one file of all pages where the site is small enough for one,
 * else Pagefind's index.
 *
 * @param moduleAddress Address of Pagefind's browser module, beside which the rest of the index lies; the module itself is not used.
 * @throws (rejects) when the index cannot be loaded.
 */
export const openSearchIndex = async (moduleAddress: string): Promise<SearchIndex> => {
  // Node has no location; tests give a full address.
  const { location } = globalThis as { location?: Location };
  const folder = new URL('.', new URL(moduleAddress, location?.href)).href;
  const response = await fetch(folder + MANIFEST);
  if (!response.ok) throw new Error(`${response.status} ${MANIFEST}`);
  const manifest = (await response.json()) as Manifest;
  return makeSearchIndex(manifest.pages ? await openScan(folder + manifest.pages) : await openPagefind(folder, manifest));
};
