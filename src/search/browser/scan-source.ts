import { unpackPages } from '../shared/packed-pages.ts';
import { FACETS, type Facet, type PageRecord } from '../shared/page-record.ts';
import { fetchGzip } from './fetch-gzip.ts';
import { foldPage } from './folded-page.ts';
import { weighTerms, type Fold, type FoldedQuery, type PageCounts, type Query } from './query.ts';
import { MIN_FOUND_SHARE, sortCounts, type Filters, type Source } from './source.ts';

/** Share of what the best page holds of the query that a page must hold to be scored. */
const MIN_SHARE_OF_BEST = 0.25;
/** Pieces of text whose pages are kept, of each fold: some hundred typed queries. */
const MAX_KEPT_PIECES = 5000;

const passes = (page: PageRecord, filters: Filters): boolean =>
  Object.entries(filters).every(([facet, value]) => page[facet as Facet] === value);

/** Every page of a small site, read from end to end. */
export const scanPages = (pages: readonly PageRecord[]): Source => {
  const holders = { strict: new Map<string, Uint8Array>(), phonetic: new Map<string, Uint8Array>() };

  /** Which pages hold a piece of text: 1 for each that does. While a reader types, only the newest pieces are looked for. */
  const findHolders = (fold: Fold, piece: string): Uint8Array => {
    const known = holders[fold].get(piece);
    if (known) return known;
    if (holders[fold].size > MAX_KEPT_PIECES) holders[fold].clear();
    const found = Uint8Array.from(pages, (page) => (foldPage(page)[fold].whole.includes(piece) ? 1 : 0));
    holders[fold].set(piece, found);
    return found;
  };
  const countHolders = (fold: Fold, { folded, terms }: FoldedQuery): PageCounts =>
    new Map(
      terms.map(({ term, start, end }) => [term, findHolders(fold, folded.slice(start, end)).reduce((sum, holds) => sum + holds, 0)]),
    );

  /** Share of the terms, by weight, that each page holds. */
  const measureShares = (fold: Fold, { folded, terms }: FoldedQuery): Float64Array => {
    const shares = new Float64Array(pages.length);
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    for (const { start, end, weight } of terms) {
      const held = findHolders(fold, folded.slice(start, end));
      for (let page = 0; page < shares.length; page++) shares[page]! += (held[page]! * weight) / total;
    }
    return shares;
  };

  /** The query weighed, and the share of it that each page holds in the fold in which it holds more. */
  const weighAndMeasure = (query: Query): { weighed: Query; shares: Float64Array } => {
    const weighed = weighTerms(query, { strict: countHolders('strict', query.strict), phonetic: countHolders('phonetic', query.phonetic) });
    const strict = measureShares('strict', weighed.strict);
    const phonetic = measureShares('phonetic', weighed.phonetic);
    return { weighed, shares: strict.map((share, page) => Math.max(share, phonetic[page]!)) };
  };

  return {
    retrieve: async (query, filters) => {
      const { weighed, shares } = weighAndMeasure(query);
      const allowed = pages.flatMap((page, number) => (passes(page, filters) ? [{ page, share: shares[number]! }] : []));
      const best = allowed.reduce((most, { share }) => Math.max(most, share), 0);
      return {
        query: weighed,
        pages: allowed.filter(({ share }) => share > 0 && share >= MIN_SHARE_OF_BEST * best).map(({ page }) => page),
        total: allowed.filter(({ share }) => share >= MIN_FOUND_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const { shares } = weighAndMeasure(query);
      const found = pages.filter((_, number) => shares[number]! >= MIN_FOUND_SHARE);
      return Object.fromEntries(
        FACETS.map((facet) => {
          const { [facet]: _, ...others } = filters;
          const counts = new Map<string, number>();
          for (const page of found) if (page[facet] && passes(page, others)) counts.set(page[facet], (counts.get(page[facet]) ?? 0) + 1);
          return [facet, sortCounts(counts)];
        }),
      );
    },
  };
};

/** Fetches the file of all pages. @throws (rejects) when it cannot be had. */
export const openScan = async (address: string): Promise<Source> => scanPages(unpackPages(await fetchGzip(address)));
