import type { FoldedFields, FoldedPage } from './folded-page.ts';
import { measureMatch } from './match.ts';
import type { FoldedQuery, Query } from './query.ts';

/* How the constants below were chosen: DESIGN.md. All lie on a plateau. */

/** What the score by the phonetic fold adds to that by the strict one. */
const PHONETIC_WEIGHT = 0.3;
/** What a page gains that holds the whole query in its phonetic fold, however it is spelt. */
const PHONETIC_PHRASE_BOOST = 1;
/** What a perfect match in each field is worth beside one anywhere in the page. */
const FIELD_WEIGHTS = { title: 0.5, names: 0.45, synonyms: 0.3, headings: 0.15, summary: 0.1 };
/** How much the boost of a page's kind adds to a match in its title or names: who asks for a permit wants the manual before the glossary. */
const KIND_BOOST_WEIGHT = 1;
/** A title that is the query and nothing else comes first, whatever other pages hold; a name that is, before a mere mention. */
const EXACT_TITLE_BOOST = 3;
const EXACT_NAME_BOOST = 0.3;
/** What a title or name is worth that stands whole in a longer query (a question about it), by how much of the query it is. */
const NAME_IN_QUERY_WEIGHT = 0.25;
const MIN_NAME_LETTERS = 3;

/** How much of a query a title or name is that stands whole in it, from .4 for very little. */
const scoreNameInQuery = ({ folded: query }: FoldedQuery, name: string): number =>
  name.length >= MIN_NAME_LETTERS && name.length < query.length && query.includes(name) ? 0.4 + 0.6 * (name.length / query.length) : 0;

/** How well a page answers a query. */
export interface Score {
  /** Orders pages. */
  score: number;
  /** How much of the query is there at all, 0–1. */
  quality: number;
}

const scoreFields = (query: FoldedQuery, page: FoldedFields, boost: number): Score => {
  const best = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, measureMatch(query, text)), 0);
  const quality = measureMatch(query, page.whole);
  const exact = page.title === query.folded ? EXACT_TITLE_BOOST : page.names.includes(query.folded) ? EXACT_NAME_BOOST : 0;
  const nameInQuery = [page.title, ...page.names].reduce((most, name) => Math.max(most, scoreNameInQuery(query, name)), 0);
  const named =
    FIELD_WEIGHTS.title * measureMatch(query, page.title) +
    FIELD_WEIGHTS.names * best(page.names) +
    FIELD_WEIGHTS.synonyms * best(page.synonyms) +
    NAME_IN_QUERY_WEIGHT * nameInQuery;
  const score =
    quality +
    named * (1 + KIND_BOOST_WEIGHT * boost) +
    FIELD_WEIGHTS.headings * best(page.headings) +
    FIELD_WEIGHTS.summary * measureMatch(query, page.summary) +
    exact;
  return { score, quality };
};

export const scorePage = (query: Query, page: FoldedPage): Score => {
  const strict = scoreFields(query.strict, page.strict, page.boost);
  const phonetic = scoreFields(query.phonetic, page.phonetic, page.boost);
  const phrase = page.phonetic.whole.includes(query.phonetic.folded) ? PHONETIC_PHRASE_BOOST : 0;
  return {
    score: strict.score + PHONETIC_WEIGHT * phonetic.score + phrase,
    quality: Math.max(strict.quality, PHONETIC_WEIGHT * phonetic.quality),
  };
};
