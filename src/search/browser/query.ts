import { fold, foldPhonetically, foldWithPositions } from '../../thai/fold.ts';
import { QUESTION_OPENINGS, STOP_WORDS } from '../../thai/stop-words.ts';
import type { Fold } from '../shared/grams.ts';
import { cutIntoTerms, type Term } from './terms.ts';

/** A term with how much it tells: a rare one more than a common one, one of a stop word hardly anything. */
export interface WeightedTerm extends Term {
  weight: number;
}

/** A query in one of the two folds. */
export interface FoldedQuery {
  folded: string;
  terms: readonly WeightedTerm[];
  /** What each folded letter counts: less within a stop word. */
  weights: readonly number[];
  /** Sum of the letters' weights. */
  length: number;
}

/** A query in both folds. */
export interface Query extends Record<Fold, FoldedQuery> {
  text: string;
}

/** What a letter or term within a stop word counts beside any other. */
const STOP_WORD_WEIGHT = 0.12;
/** Folded letters that a stop word has at least: the ค of ค่ะ stands in every other word. */
const MIN_STOP_WORD_LETTERS = 3;
const STOP_WORD = new RegExp(
  STOP_WORDS.map(fold)
    .filter(({ length }) => length >= MIN_STOP_WORD_LETTERS)
    .join('|'),
  'g',
);
const QUESTION_OPENING = new RegExp(`^(?:${QUESTION_OPENINGS.map(fold).join('|')})`);

interface Stretch {
  start: number;
  end: number;
}

/** Where stop words stand in a query, in its own letters; in its phonetic fold ให้มี would be taken for ไหม. */
const findStopWords = (text: string): Stretch[] => {
  const { folded, from } = foldWithPositions(text);
  const stretches = [...folded.matchAll(STOP_WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const opening = stretches.length > 0 && QUESTION_OPENING.exec(folded);
  if (opening) stretches.push({ start: 0, end: opening[0].length });
  // A query of nothing but such words is meant as it is.
  const isAll = stretches.reduce((length, { start, end }) => length + end - start, 0) >= folded.length - 2;
  return isAll ? [] : stretches.map(({ start, end }) => ({ start: from[start]!, end: from[end]! }));
};

const foldQuery = (text: string, stopWords: readonly Stretch[], foldText: (text: string) => string): FoldedQuery => {
  const folded = foldText(text);
  const lengthTo = (end: number) => foldText(text.slice(0, end)).length;
  const stretches = stopWords.map(({ start, end }) => ({ start: lengthTo(start), end: lengthTo(end) }));
  const weigh = (start: number, end: number) =>
    stretches.some((stretch) => start < stretch.end && end > stretch.start) ? STOP_WORD_WEIGHT : 1;
  const terms = cutIntoTerms(folded).map((term) => ({ ...term, weight: weigh(term.start, term.end) }));
  const weights = Array.from(folded, (_, at) => weigh(at, at + 1));
  return { folded, terms, weights, length: weights.reduce((sum, weight) => sum + weight, 0) };
};

export const readQuery = (text: string): Query => {
  const line = text.replace(/\s+/g, ' ').trim();
  const stopWords = findStopWords(line);
  return { text, strict: foldQuery(line, stopWords, fold), phonetic: foldQuery(line, stopWords, foldPhonetically) };
};

/** How steeply a rare term outweighs a common one. */
const RARITY_EXPONENT = 0.5;

/** How much a term tells that so many of the pages hold (its inverse document frequency, flattened). */
const weighRarity = (pages: number): number => 1 / Math.log2(2 + pages) ** RARITY_EXPONENT;

/** How many pages hold what begins at a place of the folded query. */
export interface Holders {
  fold: Fold;
  start: number;
  pages: number;
}

/** Terms of which the number of pages is not known take the weight of the nearest that is. */
const weighFolded = (query: FoldedQuery, holders: readonly Holders[]): FoldedQuery => {
  if (holders.length === 0) return query;
  const terms = query.terms.map((term) => {
    const nearest = holders.reduce((best, other) =>
      Math.abs(other.start - term.start) < Math.abs(best.start - term.start) ? other : best,
    );
    return { ...term, weight: term.weight * weighRarity(nearest.pages) };
  });
  return { ...query, terms };
};

/** Weighs the terms of a query by how many pages hold each. */
export const weighTerms = (query: Query, holders: readonly Holders[]): Query => {
  const of = (fold: Fold) =>
    weighFolded(
      query[fold],
      holders.filter((holder) => holder.fold === fold),
    );
  return { ...query, strict: of('strict'), phonetic: of('phonetic') };
};
