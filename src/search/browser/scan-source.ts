import { unpackPages } from '../shared/packed-pages.ts';
import { FACETS, type Facet, type PageRecord } from '../shared/page-record.ts';
import { readPageOnce, weighKeys, type Query, type Reading } from './rank.ts';
import { LEAST_SHARE, sortCounts, type Filters, type Source } from './source.ts';

/** Pages that hold less than this part of what the best page holds of the query are not judged. */
const WORTH_JUDGING = 0.25;
/** Keys whose pages are remembered: some hundred typed queries. */
const MOST_REMEMBERED = 5000;

const passes = (page: PageRecord, filters: Filters): boolean =>
  Object.entries(filters).every(([facet, value]) => page[facet as Facet] === value);

/** Every page of a small site, read from end to end. */
export const scanPages = (pages: readonly PageRecord[]): Source => {
  const holders = { strict: new Map<string, Uint8Array>(), loose: new Map<string, Uint8Array>() };

  /** Which pages hold a piece of text: 1 for each that does. While a reader types, only the newest pieces are looked for. */
  const pagesWith = (kind: 'strict' | 'loose', piece: string): Uint8Array => {
    const known = holders[kind].get(piece);
    if (known) return known;
    if (holders[kind].size > MOST_REMEMBERED) holders[kind].clear();
    const found = Uint8Array.from(pages, (page) => (readPageOnce(page)[kind].whole.includes(piece) ? 1 : 0));
    holders[kind].set(piece, found);
    return found;
  };
  const countsOf = (kind: 'strict' | 'loose', { folded, keys }: Reading) =>
    new Map(keys.map(({ key, start, end }) => [key, pagesWith(kind, folded.slice(start, end)).reduce((sum, holds) => sum + holds, 0)]));

  /** Share of the keys of a reading that each page holds, by weight. */
  const sharesOf = (kind: 'strict' | 'loose', { folded, keys }: Reading): Float64Array => {
    const shares = new Float64Array(pages.length);
    const total = keys.reduce((sum, { weight }) => sum + weight, 0);
    for (const { start, end, weight } of keys) {
      const held = pagesWith(kind, folded.slice(start, end));
      for (let place = 0; place < shares.length; place++) shares[place]! += (held[place]! * weight) / total;
    }
    return shares;
  };

  const shareOf = (query: Query): { weighed: Query; shares: Float64Array } => {
    const weighed = weighKeys(query, { strict: countsOf('strict', query.strict), loose: countsOf('loose', query.loose) });
    const [strict, loose] = [sharesOf('strict', weighed.strict), sharesOf('loose', weighed.loose)];
    return { weighed, shares: strict.map((share, place) => Math.max(share, loose[place]!)) };
  };

  return {
    gather: async (query, filters) => {
      const { weighed, shares } = shareOf(query);
      const allowed = pages.flatMap((page, place) => (passes(page, filters) ? [{ page, share: shares[place]! }] : []));
      const most = allowed.reduce((best, { share }) => Math.max(best, share), 0);
      return {
        query: weighed,
        pages: allowed.filter(({ share }) => share > 0 && share >= WORTH_JUDGING * most).map(({ page }) => page),
        total: allowed.filter(({ share }) => share >= LEAST_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const { shares } = shareOf(query);
      const found = pages.filter((_, place) => shares[place]! >= LEAST_SHARE);
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
export const openScan = async (address: string): Promise<Source> => {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return scanPages(unpackPages(new Uint8Array(await unpacked.arrayBuffer())));
};
