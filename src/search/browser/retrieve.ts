import { GRAM_KINDS } from '../shared/grams.ts';
import { FACETS, type Facet, type PageRecord } from '../shared/page-record.ts';
import type { Facets } from '../shared/packed-facets.ts';
import { isNamed, pageOf, type Posting } from '../shared/posting-file.ts';
import type { PageIndex } from './page-index.ts';
import { chooseGrams, type QueryGram } from './query-grams.ts';
import { weighTerms, type Query } from './query.ts';

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

/** How steeply a rare gram outweighs a common one. */
const RARITY_EXPONENT = 2;
/** What a gram counts in a title or name: many pages hold กองคลัง, one is called so. */
const NAMED_WORTH = 1.3;
/** Share of what the best page holds of a query that a page must hold to count as found. */
const MIN_FOUND_SHARE = 0.5;

/** What the index says of a query. */
interface Candidates {
  grams: readonly QueryGram[];
  /** Of each gram, the pages that hold it. */
  postings: readonly (readonly Posting[])[];
  /** How much of the query each page holds: rare grams count more. */
  held: Float64Array;
}

const findCandidates = async (index: PageIndex, query: Query): Promise<Candidates> => {
  const grams = chooseGrams(query);
  const postings = await Promise.all(grams.map(({ kind, gram }) => index.lookUp(kind, gram)));
  const held = new Float64Array(index.size);
  for (const [at, list] of postings.entries()) {
    const worth = grams[at]!.weight * Math.log2(1 + index.size / Math.max(1, list.length)) ** RARITY_EXPONENT;
    for (const posting of list) held[pageOf(posting)]! += isNamed(posting) ? worth * NAMED_WORTH : worth;
  }
  return { grams, postings, held };
};

/** Pages with the values chosen. */
const makeFilter = (facets: Facets, filters: Filters): ((page: number) => boolean) => {
  const wanted = Object.entries(filters).map(([facet, value]) => {
    const { values, ofPages } = facets[facet as Facet];
    return { number: values.indexOf(value), ofPages };
  });
  return (page) => wanted.every(({ number, ofPages }) => ofPages[page] === number);
};

/** The pages of a site that may answer a query. */
export const retrieve = async (index: PageIndex, query: Query, filters: Filters): Promise<Retrieved> => {
  const isNarrowed = Object.keys(filters).length > 0;
  const [{ grams, postings, held }, passes] = await Promise.all([
    findCandidates(index, query),
    isNarrowed ? index.readFacets().then((facets) => makeFilter(facets, filters)) : () => true,
  ]);
  const found = Array.from(held.keys()).filter((page) => held[page]! > 0 && passes(page));
  found.sort((a, b) => held[b]! - held[a]! || a - b);
  const enough = MIN_FOUND_SHARE * (found.length ? held[found[0]!]! : 0);
  return {
    query: weighTerms(
      query,
      grams.map(({ start, kind }, at) => ({ fold: GRAM_KINDS[kind].fold, start, pages: postings[at]!.length })),
    ),
    pages: await Promise.all(found.slice(0, index.maxScored).map(index.readPage)),
    total: found.filter((page) => held[page]! >= enough).length,
  };
};

/** Counts the pages found for a query; a facet's own choice does not narrow its other values. */
export const countFacets = async (index: PageIndex, query: Query, filters: Filters): Promise<FacetCounts> => {
  const [{ held }, facets] = await Promise.all([findCandidates(index, query), index.readFacets()]);
  const enough = MIN_FOUND_SHARE * held.reduce((most, of) => Math.max(most, of), 0);
  const found = Array.from(held.keys()).filter((page) => held[page]! > 0 && held[page]! >= enough);
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { [facet]: _, ...others } = filters;
      const passes = makeFilter(facets, others);
      const { values, ofPages } = facets[facet];
      const counts = values.map(() => 0);
      for (const page of found) if (passes(page)) counts[ofPages[page]!]!++;
      return [facet, sortCounts(values, counts)];
    }),
  );
};

/** Values that some page has, most frequent first. */
const sortCounts = (values: readonly string[], counts: readonly number[]): { value: string; count: number }[] =>
  values
    .map((value, number) => ({ value, count: counts[number]! }))
    .filter(({ value, count }) => value && count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'th'));
