import type { Manifest } from '../shared/manifest.ts';
import { FACETS, type Facet } from '../shared/page-record.ts';
import { fromFragment } from '../shared/record-format.ts';
import { makeVocabulary, unpackVocabulary, type Vocabulary } from '../shared/vocabulary.ts';
import { countHolders, scoreCandidates, type Candidate } from './candidates.ts';
import { fetchGzip } from './fetch-gzip.ts';
import { foldPage } from './folded-page.ts';
import { chooseLookups, type Lookup } from './lookups.ts';
import { memoize } from './memoize.ts';
import { openPagefindIndex, type PagefindIndex, type PostingList } from './pagefind-index.ts';
import { weighTerms, type Fold, type FoldedQuery, type PageCounts, type Query } from './query.ts';
import { MIN_FOUND_SHARE, sortCounts, type FacetCounts, type Filters, type Source } from './source.ts';

/** Pages whose text is fetched and scored for a query: a twentieth of all, within limits. */
const countScored = (size: number): number => Math.round(Math.min(20, Math.max(12, size / 20)));
/** What a page counts that answers what may be meant beside one that answers what was typed: a guess comes after a match. */
const MEANT_WEIGHT = 0.9;
/** Share of the words looked up that make a page hold the query as it was typed: all of them, but for rounding. */
const AS_TYPED = 0.99;
/** Fewer pages than this that hold the query as typed make it look misspelt. */
const MIN_PAGES_AS_TYPED = 5;

/** What the index says of a query. */
interface IndexAnswer {
  lookups: readonly Lookup[];
  /** Of each word looked up, the pages that hold it. */
  postings: readonly PostingList[];
  /** The likeliest first. */
  candidates: readonly Candidate[];
}

/** The likeliest pages of a large site by Pagefind's index, whose fragments hold each page's record. */
export const searchPagefind = ({ size, lookUp, readFilter, readFragment }: PagefindIndex, vocabulary: Vocabulary): Source => {
  const scored = countScored(size);
  const readPostings = memoize((lookup: string) => lookUp(lookup.replace('*', ''), lookup.endsWith('*')));
  const readPage = memoize((page: string) => readFragment(Number(page)).then(fromFragment));

  const look = async (lookups: readonly Lookup[]): Promise<IndexAnswer> => {
    const postings = await Promise.all(lookups.map(({ word, isUnfinished }) => readPostings(isUnfinished ? `${word}*` : word)));
    return { lookups, postings, candidates: scoreCandidates(lookups, postings, size) };
  };

  /** Looks up what was typed and, when few pages hold that in one piece, what may be meant. */
  const lookUpQuery = async (query: Query): Promise<IndexAnswer> => {
    const typed = await look(chooseLookups(query, vocabulary, size));
    if (typed.candidates.filter(({ piece }) => piece > AS_TYPED).length >= MIN_PAGES_AS_TYPED) return typed;
    const lookups = chooseLookups(query, vocabulary, size, 'as-meant');
    if (lookups.every(({ word }) => typed.lookups.some((other) => other.word === word))) return typed;
    const meant = await look(lookups);
    return { ...typed, candidates: mergeCandidates(typed.candidates, meant.candidates) };
  };

  /** Whether a page has the values chosen. */
  const makeFilter = async (filters: Filters): Promise<(candidate: Candidate) => boolean> => {
    const allowed = await Promise.all(
      Object.entries(filters).map(async ([facet, value]) => (await readFilter(facet)).get(value) ?? new Set<number>()),
    );
    return ({ page }) => allowed.every((pages) => pages.has(page));
  };

  return {
    retrieve: async (query, filters) => {
      const [{ lookups, postings, candidates }, passes] = await Promise.all([lookUpQuery(query), makeFilter(filters)]);
      const allowed = candidates.filter(passes);
      const readFrom = (start: number) => Promise.all(allowed.slice(start, start + scored).map(({ page }) => readPage(String(page))));
      const likeliest = await readFrom(0);
      const core = findTellingPart(query.phonetic);
      const isFound = likeliest.some((page) => foldPage(page).phonetic.whole.includes(core));
      return {
        query: weighTerms(query, countPagesOfTerms(query, lookups, postings)),
        pages: isFound ? likeliest : [...likeliest, ...(await readFrom(scored))],
        total: allowed.filter(({ share }) => share >= MIN_FOUND_SHARE).length,
      };
    },
    count: async (query, filters) => {
      const found = (await lookUpQuery(query)).candidates.filter(({ share }) => share >= MIN_FOUND_SHARE);
      const count = async (facet: Facet): Promise<[Facet, FacetCounts[Facet]]> => {
        const { [facet]: _, ...others } = filters;
        const [values, passes] = await Promise.all([readFilter(facet), makeFilter(others)]);
        const pages = found.filter(passes);
        return [
          facet,
          sortCounts(new Map([...values].map(([value, holders]) => [value, pages.filter(({ page }) => holders.has(page)).length]))),
        ];
      };
      return Object.fromEntries(await Promise.all(FACETS.map(count)));
    },
  };
};

/** @throws (rejects) when the index cannot be loaded. */
export const openPagefind = async (folder: string, { index: metaFile, words, minPagesLeftOut }: Manifest): Promise<Source> => {
  const [index, packed] = await Promise.all([openPagefindIndex(folder, metaFile), fetchGzip(folder + words)]);
  return searchPagefind(index, makeVocabulary(unpackVocabulary(new TextDecoder().decode(packed)), minPagesLeftOut));
};

/** The longest part of a query without stop words. */
const findTellingPart = ({ folded, weights }: FoldedQuery): string =>
  Array.from(folded, (letter, at) => (weights[at] === 1 ? letter : '\n'))
    .join('')
    .split('\n')
    .reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '');

/** How many pages hold what was looked up around each term; strict terms by how far along the query they stand. */
const countPagesOfTerms = (
  { strict, phonetic }: Query,
  lookups: readonly Lookup[],
  postings: readonly PostingList[],
): Record<Fold, PageCounts> => {
  const countAround = (start: number): number | undefined => {
    const index = lookups.findIndex((lookup) => lookup.start <= start && start < lookup.end);
    return index < 0 ? undefined : countHolders(lookups[index]!, postings[index]!);
  };
  const countOf = ({ terms }: FoldedQuery, scale: number): PageCounts =>
    new Map(
      terms.flatMap(({ term, start }) => {
        const pages = countAround(Math.floor(start * scale));
        return pages === undefined ? [] : [[term, pages] as const];
      }),
    );
  return { phonetic: countOf(phonetic, 1), strict: countOf(strict, phonetic.folded.length / (strict.folded.length || 1)) };
};

/** Each page as what was typed or what may be meant finds it better. */
const mergeCandidates = (typed: readonly Candidate[], meant: readonly Candidate[]): Candidate[] => {
  const best = new Map(typed.map((candidate) => [candidate.page, candidate]));
  for (const candidate of meant) {
    const score = MEANT_WEIGHT * candidate.score;
    const known = best.get(candidate.page);
    if (!known || known.score < score)
      best.set(candidate.page, { ...candidate, score, share: Math.max(known?.share ?? 0, candidate.share) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
};
