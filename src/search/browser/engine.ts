import { MANIFEST, type Manifest } from '../shared/manifest.ts';
import { openPagefind } from './pagefind-source.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { judgePage, readPageOnce, readQuery, type Query } from './rank.ts';
import { openScan } from './scan-source.ts';
import type { Counts, Filters, Source } from './source.ts';

export interface Found {
  page: PageRecord;
  score: number;
  /** How well the page holds the query as written, 0–1. */
  quality: number;
}

export interface Answer {
  query: Query;
  /** The likeliest pages, best first. */
  found: Found[];
  /** How many pages hold enough of the query, judged or not. */
  total: number;
}

/** An opened index. */
export interface SearchIndex {
  search: (text: string, filters?: Filters) => Promise<Answer>;
  /** For each facet, its values and how many of the pages found for the query have each. */
  count: (text: string, filters?: Filters) => Promise<Counts>;
}

/** Pages with less than this part of the best page's score are left out: they hold a few letters of the query by chance. */
const LEAST_OF_BEST = 0.02;

/** Judges and orders what a source gathers. */
export const searchIn = ({ gather, count }: Source): SearchIndex => ({
  search: async (text, filters = {}) => {
    const { query, pages, total } = await gather(readQuery(text), filters);
    const judged = pages
      .map((page) => ({ page, ...judgePage(query, readPageOnce(page)) }))
      .sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
    const least = LEAST_OF_BEST * (judged[0]?.score ?? 0);
    return { query, found: judged.filter(({ score }) => score > least), total };
  },
  count: (text, filters = {}) => count(readQuery(text), filters),
});

/**
 * Opens the index of the site: the one file of all pages where the site is small enough for one,
 * else Pagefind.
 *
 * @param moduleAddress Address of Pagefind's browser module; the rest of the index lies beside it.
 * @throws (rejects) when the index cannot be loaded.
 */
export const openIndex = async (moduleAddress: string): Promise<SearchIndex> => {
  const folder = new URL('.', new URL(moduleAddress, globalThis.location?.href)).href;
  const response = await fetch(folder + MANIFEST);
  if (!response.ok) throw new Error(`${response.status} ${MANIFEST}`);
  const manifest = (await response.json()) as Manifest;
  return searchIn(manifest.pages ? await openScan(folder + manifest.pages) : await openPagefind(folder, manifest));
};
