import type { Facets } from '../shared/packed-facets.ts';
import type { GramKind } from '../shared/grams.ts';
import type { Posting } from '../shared/posting-file.ts';
import type { PageRecord } from '../shared/page-record.ts';

/** The pages of a site as a search reads them, by number. */
export interface PageIndex {
  /** How many pages there are. */
  size: number;
  /** How many pages are read and scored for a query, at most: texts in memory cost less than texts to fetch. */
  maxScored: number;
  /** The pages that hold a gram, in order. */
  lookUp: (kind: GramKind, gram: string) => Promise<readonly Posting[]>;
  readPage: (page: number) => Promise<PageRecord>;
  readFacets: () => Promise<Facets>;
}
