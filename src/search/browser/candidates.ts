import type { Lookup } from './lookups.ts';
import type { PostingList } from './pagefind-index.ts';

/** A page that may answer a query, as far as the index tells. */
export interface Candidate {
  page: number;
  /** Share of what the fullest page holds of the query. */
  share: number;
  /** How well it answers, beside others of the same query. */
  score: number;
  /** Share of the words looked up that stand in one piece of the page, 0–1. */
  piece: number;
}

/* As match.ts measures texts; how these were chosen: DESIGN.md. */

/** A page lacking some of the words falls back steeply. */
const COVERAGE_EXPONENT = 4;
/** What a page gains that holds the words in one piece, in the order of the query. */
const PHRASE_BOOST = 30;
/** What a match among the title and names is worth beside one anywhere in the page. */
const NAMES_WEIGHT = 0.3;
/** What words count that stand in the order of the query but for one more between them: a misspelt word is often cut in two. */
const PARTED_WEIGHT = 0.9;

/** How many pages hold a word: the index leaves common words out of running text, and the vocabulary counts them. */
export const countHolders = (lookup: Lookup, postings: PostingList): number => Math.max(1, postings.size, lookup.pages);

/**
 * Pages that hold any of the words, the likeliest first: those that hold most of them, the rarest, and in the order of the query.
 *
 * @param postings Of each word looked up, the pages that hold it.
 */
export const scoreCandidates = (lookups: readonly Lookup[], postings: readonly PostingList[], size: number): Candidate[] => {
  const bits = lookups.map((lookup, index) => Math.log2(1 + size / countHolders(lookup, postings[index]!)));
  const total = bits.reduce((sum, of) => sum + of, 0);
  const weights = bits.map((of) => of / total);
  const shares = new Map<number, number>();
  for (const [index, pages] of postings.entries())
    for (const page of pages.keys()) shares.set(page, (shares.get(page) ?? 0) + weights[index]!);
  let best = 0;
  for (const share of shares.values()) best = Math.max(best, share);
  return [...shares]
    .map(([page, share]) => {
      const held = postings.map((pages) => pages.get(page));
      const anywhere = scorePositions(
        lookups,
        weights,
        held.map((positions) => (positions ? [...positions.text, ...positions.names] : [])),
      );
      const named = scorePositions(
        lookups,
        weights,
        held.map((positions) => positions?.names ?? []),
      );
      return { page, share: share / best, score: anywhere.score + NAMES_WEIGHT * named.score, piece: anywhere.piece };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
};

/** How well a page answers that holds the words at these positions. */
const scorePositions = (
  lookups: readonly Lookup[],
  weights: readonly number[],
  positions: readonly (readonly number[])[],
): { score: number; piece: number } => {
  const weigh = (indexes: Iterable<number>): number => {
    let sum = 0;
    for (const index of indexes) sum += weights[index]!;
    return sum;
  };
  let open = lookups.map((_, index) => index).filter((index) => positions[index]!.length);
  const share = weigh(open);
  if (share === 0) return { score: 0, piece: 0 };
  let squares = 0;
  let longest = 0;
  // The largest piece, then the largest of the words that are not in it.
  while (open.length) {
    const { piece, weight } = findLargestPiece(lookups, open, positions, weigh);
    if (weight === 0) break;
    squares += weight ** 2;
    longest = Math.max(longest, weight);
    open = open.filter((index) => !piece.has(index));
  }
  return { score: share ** COVERAGE_EXPONENT * (1 + PHRASE_BOOST * squares), piece: longest };
};

/** The words that stand together in a page as they do in the query: all at one distance from their positions in it. */
const findLargestPiece = (
  lookups: readonly Lookup[],
  open: readonly number[],
  positions: readonly (readonly number[])[],
  weigh: (indexes: Iterable<number>) => number,
): { piece: ReadonlySet<number>; weight: number } => {
  const byDistance = new Map<number, Set<number>>();
  for (const index of open) {
    const { position } = lookups[index]!;
    if (position === undefined) continue;
    for (const at of positions[index]!) {
      const together = byDistance.get(at - position);
      if (together) together.add(index);
      else byDistance.set(at - position, new Set([index]));
    }
  }
  let best: { piece: ReadonlySet<number>; weight: number } = { piece: new Set(), weight: 0 };
  const offer = (piece: ReadonlySet<number>, weight: number): void => {
    if (weight > best.weight) best = { piece, weight };
  };
  for (const [distance, together] of byDistance) {
    offer(together, weigh(together));
    const after = byDistance.get(distance + 1);
    if (after) {
      const both = new Set([...together, ...after]);
      offer(both, PARTED_WEIGHT * weigh(both));
    }
  }
  return best;
};
