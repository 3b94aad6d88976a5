import type { Facet, PageRecord } from '../shared/page-record.ts';
import type { Query } from './query.ts';

/** What readers narrow by → the value chosen. */
export type Filters = Partial<Record<Facet, string>>;

/** For each facet, its values and how many pages have each. */
export type FacetCounts = Partial<Record<Facet, { value: string; count: number }[]>>;

/** The pages that may answer a query. */
export interface Retrieved {
  /** The query, its terms weighed by how many pages hold each. */
  query: Query;
  /** Pages worth scoring, in no particular order. */
  pages: PageRecord[];
  /** How many pages hold enough of the query, scored or not. */
  total: number;
}

/** Where pages come from: all of a small site at once, or the likeliest of a large one. */
export interface Source {
  retrieve: (query: Query, filters: Filters) => Promise<Retrieved>;
  /** Counts the pages found for a query; a facet's own choice does not narrow its other values. */
  count: (query: Query, filters: Filters) => Promise<FacetCounts>;
}

/** Share of a query that a page must hold to count as found. */
export const MIN_FOUND_SHARE = 0.5;

/** Values that some page has, most frequent first. */
export const sortCounts = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'th'));
