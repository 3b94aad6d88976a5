import type { TownWord } from '../../thai/answer-words.ts';
import { ALL_PAGES, MANIFEST, type Manifest } from '../shared/manifest.ts';
import { unpackPages } from '../shared/packed-pages.ts';
import type { PageRecord } from '../shared/page-record.ts';
import { foldPage } from './folded-page.ts';
import { fetchGzip } from './fetch-gzip.ts';
import { scoreAnswer, scorePlain } from './answer-score.ts';
import { chooseFact, type Fact } from './fact.ts';
import type { PageIndex } from './page-index.ts';
import { openPostings } from './posting-index.ts';
import { makeQuestionReader } from './question.ts';
import { readQuery, type Query } from './query.ts';
import { countFacets, retrieve, type FacetCounts, type Filters } from './retrieve.ts';
import { scanPages } from './scanned-index.ts';
import { scorePage, type Score } from './score.ts';

/** A page found for a query. */
export interface SearchResult extends Score {
  page: PageRecord;
  /** What the page says of what was asked for, where it says it in a few words. */
  fact?: Fact;
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

/** Pages that are read for the subject of a question beside those for its words, at most. */
const MAX_OF_SUBJECT = 10;

/** Scores and orders what an index gives. */
export const makeSearchIndex = (index: PageIndex, townWords?: readonly TownWord[]): SearchIndex => {
  const readQuestion = makeQuestionReader(townWords);
  const narrow = { ...index, maxScored: Math.min(index.maxScored, MAX_OF_SUBJECT) };
  return {
    search: async (text, filters = {}) => {
      const asked = readQuery(text);
      const { kinds, subject } = readQuestion(text);
      const isPlain = kinds.size === 0 && subject === asked.strict.folded;
      const [{ query, pages, total }, ofSubject] = await Promise.all([
        retrieve(index, asked, filters),
        !isPlain && subject ? retrieve(narrow, readQuery(subject), filters) : undefined,
      ]);
      const scored = [...new Set([...pages, ...(ofSubject?.pages ?? [])])]
        .map((page) => {
          const fact = chooseFact(kinds, page);
          const { score, quality } = scorePage(query, foldPage(page));
          const answer = isPlain ? scorePlain(query, page) : scoreAnswer(kinds, query, ofSubject?.query, page);
          return { page, score: score + answer.score, quality: Math.max(quality, answer.quality), ...(fact && { fact }) };
        })
        .sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
      const minScore = MIN_SHARE_OF_BEST_SCORE * (scored[0]?.score ?? 0);
      return { query, results: scored.filter(({ score }) => score > minScore), total };
    },
    count: (text, filters = {}) => countFacets(index, readQuery(text), filters),
  };
};

/**
 * Opens the search index of the site: the one file of all pages where the site is small enough for one, else its posting lists.
 *
 * @param manifestAddress Address of the manifest; the index lies beside it.
 * @throws (rejects) when the index cannot be loaded.
 */
export const openSearchIndex = async (manifestAddress: string): Promise<SearchIndex> => {
  // Node has no location; tests give a full address.
  const { location } = globalThis as { location?: Location };
  const address = new URL(manifestAddress, location?.href);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${MANIFEST}`);
  const manifest = (await response.json()) as Manifest;
  const folder = new URL(`${manifest.folder}/`, address).href;
  return makeSearchIndex(
    manifest.files
      ? openPostings(folder, { ...manifest, files: manifest.files })
      : scanPages(unpackPages(await fetchGzip(folder + ALL_PAGES))),
    manifest.answerWords,
  );
};
