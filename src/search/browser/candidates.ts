import type { Lookup } from './lookups.ts';
import type { Places } from './pagefind-index.ts';

/** For each word looked up, the pages that hold it and where. */
export type Answers = readonly ReadonlyMap<number, Places>[];

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

/* As rank.ts judges texts; half or double of any of the next three moves the 2,000 generated pages by less than .003. */
/** A page lacking some of the words falls back steeply. */
const COVERAGE_POWER = 4;
/** What a page gains that holds the words in one piece, in the order of the query. */
const RUN_BONUS = 30;
/** What a match among the title and names is worth beside one anywhere in the page: .3 → .980, 1 → .976. */
const IN_NAMES = 0.3;
/** What words count that stand in the order of the query but for one more between them: a misspelt word is often cut in two. 0 → .973, .8 → .975, .9 → .975. */
const PARTED = 0.9;

/** How many pages hold a word: the index leaves common words out of running text, and the vocabulary counts them. */
export const holdersOf = (lookup: Lookup, answer: ReadonlyMap<number, Places>): number => Math.max(1, answer.size, lookup.pages);

/** Pages that hold any of the words, the likeliest first: those that hold most, the rarest, and in the order of the query. */
export const rankCandidates = (lookups: readonly Lookup[], answers: Answers, size: number): Candidate[] => {
  const bits = lookups.map((lookup, index) => Math.log2(1 + size / holdersOf(lookup, answers[index]!)));
  const total = bits.reduce((sum, of) => sum + of, 0);
  const weights = bits.map((of) => of / total);
  const shares = new Map<number, number>();
  for (const [index, pages] of answers.entries())
    for (const page of pages.keys()) shares.set(page, (shares.get(page) ?? 0) + weights[index]!);
  let most = 0;
  for (const share of shares.values()) most = Math.max(most, share);
  return [...shares]
    .map(([page, share]) => {
      const held = answers.map((pages) => pages.get(page));
      const anywhere = judgePlaces(
        lookups,
        weights,
        held.map((places) => (places ? [...places.text, ...places.names] : [])),
      );
      const named = judgePlaces(
        lookups,
        weights,
        held.map((places) => places?.names ?? []),
      );
      return { page, share: share / most, score: anywhere.score + IN_NAMES * named.score, piece: anywhere.piece };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
};

/** How well a page answers that holds the words at these places. */
const judgePlaces = (
  lookups: readonly Lookup[],
  weights: readonly number[],
  places: readonly (readonly number[])[],
): { score: number; piece: number } => {
  const weigh = (indexes: Iterable<number>): number => {
    let sum = 0;
    for (const index of indexes) sum += weights[index]!;
    return sum;
  };
  let open = lookups.map((_, index) => index).filter((index) => places[index]!.length);
  const share = weigh(open);
  if (share === 0) return { score: 0, piece: 0 };
  let squares = 0;
  let longest = 0;
  // The largest piece, then the largest of the words that are not in it.
  while (open.length) {
    const { piece, weight } = largestPiece(lookups, open, places, weigh);
    if (weight === 0) break;
    squares += weight ** 2;
    longest = Math.max(longest, weight);
    open = open.filter((index) => !piece.has(index));
  }
  return { score: share ** COVERAGE_POWER * (1 + RUN_BONUS * squares), piece: longest };
};

/** The words that stand together in a page as they do in the query: all at one distance from their places in it. */
const largestPiece = (
  lookups: readonly Lookup[],
  open: readonly number[],
  places: readonly (readonly number[])[],
  weigh: (indexes: Iterable<number>) => number,
): { piece: ReadonlySet<number>; weight: number } => {
  const byDistance = new Map<number, Set<number>>();
  for (const index of open) {
    const { place } = lookups[index]!;
    if (place === undefined) continue;
    for (const at of places[index]!) {
      const together = byDistance.get(at - place);
      if (together) together.add(index);
      else byDistance.set(at - place, new Set([index]));
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
      offer(both, PARTED * weigh(both));
    }
  }
  return best;
};
