import type { FoldedQuery } from './query.ts';

/** A text lacking part of the query falls back steeply. */
const COVERAGE_EXPONENT = 4;
/** What a text gains that holds the whole query in one piece; large, since Thai phrases are exact. */
const PHRASE_BOOST = 30;

/** Share of a query's terms, by weight, that a folded text holds, 0–1. */
export const measureCoverage = ({ folded, terms }: FoldedQuery, text: string): number => {
  let total = 0;
  let found = 0;
  for (const { start, end, weight } of terms) {
    total += weight;
    if (text.includes(folded.slice(start, end))) found += weight;
  }
  return total ? found / total : 0;
};

/** How well a folded text holds a query, 0–1: share of its terms by weight, and in how large pieces. */
export const measureMatch = (query: FoldedQuery, text: string): number => {
  const coverage = measureCoverage(query, text);
  if (coverage === 0) return 0;
  const pieces = text.includes(query.folded)
    ? 1
    : findPieces(query.folded, text).reduce((sum, { from, length }) => {
        let weight = 0;
        for (let at = from; at < from + length; at++) weight += query.weights[at]!;
        return sum + (weight / query.length) ** 2;
      }, 0);
  return (coverage ** COVERAGE_EXPONENT * (1 + PHRASE_BOOST * pieces)) / (1 + PHRASE_BOOST);
};

/** A piece of one text that stands in another: where in each, and how long. */
export interface Piece {
  from: number;
  at: number;
  length: number;
}

/** The longest piece of `needle` that stands in `text`. */
const findLongestPiece = (needle: string, text: string): Piece => {
  let best = { from: 0, at: -1, length: 0 };
  for (let start = 0; start + best.length < needle.length; start++) {
    let end = start + best.length + 1;
    let at = 0;
    while (end <= needle.length) {
      // A longer piece stands no earlier than its beginning does.
      at = text.indexOf(needle.slice(start, end), at);
      if (at < 0) break;
      best = { from: start, at, length: end - start };
      end += 1;
    }
  }
  return best;
};

/** Folded letters that a piece has at least to count as found. */
const MIN_PIECE_LETTERS = 3;

/** The pieces of `needle` that stand in `text`: the longest, then the longest of what is left on either side. */
export const findPieces = (needle: string, text: string, offset = 0): Piece[] => {
  if (needle.trim().length < 2) return [];
  const { from, at, length } = findLongestPiece(needle, text);
  if (length < Math.min(MIN_PIECE_LETTERS, needle.length)) return [];
  return [
    { from: offset + from, at, length },
    ...findPieces(needle.slice(0, from), text, offset),
    ...findPieces(needle.slice(from + length), text, offset + from + length),
  ];
};
