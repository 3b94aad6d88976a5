import { QUESTION_WORDS } from './question-words.ts';
import { fold, keysOf, type Key } from './thai-text.ts';

/** A key of a query with how much it tells: rare keys more than common ones, words of asking hardly anything. */
export interface QueryKey extends Key {
  weight: number;
}

/** A query, folded, with the keys it is made of. */
export interface Query {
  text: string;
  folded: string;
  keys: readonly QueryKey[];
}

/** What a key within a word of asking counts beside any other. */
const ASKING = 0.12;
const ASKING_WORDS = new RegExp(QUESTION_WORDS.map(fold).join('|'), 'g');

export const readQuery = (text: string): Query => {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  const asking = [...folded.matchAll(ASKING_WORDS)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  // A query of nothing but such words is meant as it is.
  const all = asking.reduce((length, { start, end }) => length + end - start, 0) >= folded.length - 2;
  const keys = keysOf(folded).map((key) => ({
    ...key,
    weight: !all && asking.some(({ start, end }) => key.start < end && key.end > start) ? ASKING : 1,
  }));
  return { text, folded, keys };
};

/** Weighs keys by how many pages hold each; keys that were not looked up take the weight of the nearest that was. */
export const weighKeys = (query: Query, pagesWith: ReadonlyMap<string, number>): Query => {
  const known = query.keys.flatMap((key, index) => {
    const pages = pagesWith.get(key.key);
    return pages === undefined ? [] : [{ index, rarity: 1 / Math.log2(2 + pages) }];
  });
  if (known.length === 0) return query;
  const keys = query.keys.map((key, index) => {
    const nearest = known.reduce((best, other) => (Math.abs(other.index - index) < Math.abs(best.index - index) ? other : best));
    return { ...key, weight: key.weight * nearest.rarity };
  });
  return { ...query, keys };
};

/** A page's words by where they stand; `names` are the page's own aliases, synonyms and English. */
export interface PageText {
  title: string;
  names: readonly string[];
  /** Other words for what the title is about. */
  synonyms: readonly string[];
  headings: readonly { text: string }[];
  summary: string;
  text: string;
  /** How often pages of this kind are what is wanted, 0–1; a manual answers a citizen before a glossary does. */
  standing: number;
  /** What the engine gave the page, 0–1 among the candidates; settles what the words leave even. */
  prior: number;
}

/*
 * The constants below were chosen with tests/bench/search (`--node`): each is the best of the
 * values tried on both towns, with the others fixed.
 */
/** A field lacking part of the query falls back steeply: one missing key of four costs four fifths. */
const COVERAGE_POWER = 6;
/** What a field gains that holds the whole query in one piece; large, since Thai phrases are exact. */
const RUN_BONUS = 30;
/** What a perfect match in each place is worth beside one anywhere in the page. */
const PLACE_WEIGHTS = { title: 0.5, names: 0.45, synonyms: 0.3, headings: 0.15, summary: 0.1 };
/** What the standing of a page's kind adds. */
const STANDING = 1;
/** A title that is the query and nothing else; a name that is. */
const EXACT_TITLE = 3;
const EXACT_NAME = 0.3;

/** A title or name that stands whole in a longer query (a question about it): by how much of the query it is. */
const NAMED_IN_QUERY = 0.45;
const SHORTEST_NAME = 3;

const namedIn = (query: Query, folded: string): number =>
  folded.length >= SHORTEST_NAME && folded.length < query.folded.length && query.folded.includes(folded)
    ? 0.4 + 0.6 * (folded.length / query.folded.length)
    : 0;

/** How well a folded text holds a query, 0–1: share of its keys by weight, and in how large pieces. */
export const matchQuality = (query: Query, folded: string): number => {
  const { keys } = query;
  if (keys.length === 0) return 0;
  let total = 0;
  let found = 0;
  for (const { start, end, weight } of keys) {
    total += weight;
    if (folded.includes(query.folded.slice(start, end))) found += weight;
  }
  if (found === 0) return 0;
  const pieces = matchingPieces(query.folded, folded).reduce((sum, { length }) => sum + (length / query.folded.length) ** 2, 0);
  return ((found / total) ** COVERAGE_POWER * (1 + RUN_BONUS * pieces)) / (1 + RUN_BONUS);
};

/** The longest piece of `needle` that stands in `text`: where in each, and how long. */
export const longestRun = (needle: string, text: string): { from: number; at: number; length: number } => {
  let best = { from: 0, at: -1, length: 0 };
  for (let start = 0; start + best.length < needle.length; start++) {
    let end = start + best.length + 1;
    while (end <= needle.length) {
      const at = text.indexOf(needle.slice(start, end));
      if (at < 0) break;
      best = { from: start, at, length: end - start };
      end += 1;
    }
  }
  return best;
};

/** Shortest piece that counts as found, in folded characters. */
const SHORTEST_PIECE = 3;

/** The pieces of `needle` that stand in `text`: the longest, then the longest of what is left on either side. */
export const matchingPieces = (needle: string, text: string): { at: number; length: number }[] => {
  if (needle.trim().length < 2) return [];
  const { from, at, length } = longestRun(needle, text);
  if (length < Math.min(SHORTEST_PIECE, needle.length)) return [];
  return [{ at, length }, ...matchingPieces(needle.slice(0, from), text), ...matchingPieces(needle.slice(from + length), text)];
};

/** How well a page answers a query: `score` orders pages; `quality`, 0–1, says how much of the query is there at all. */
export const judgePage = (query: Query, page: PageText): { score: number; quality: number } => {
  const title = fold(page.title);
  const names = page.names.map(fold);
  const synonyms = page.synonyms.map(fold);
  const headings = page.headings.map(({ text }) => fold(text));
  const summary = fold(page.summary);
  const best = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, matchQuality(query, text)), 0);
  const quality = matchQuality(query, [title, ...names, ...synonyms, summary, ...headings, fold(page.text)].join('\n'));
  const exact = title === query.folded ? EXACT_TITLE : names.includes(query.folded) ? EXACT_NAME : 0;
  const score =
    quality * (1 + STANDING * page.standing + 0.1 * page.prior) +
    PLACE_WEIGHTS.title * matchQuality(query, title) +
    PLACE_WEIGHTS.names * best(names) +
    PLACE_WEIGHTS.synonyms * best(synonyms) +
    PLACE_WEIGHTS.headings * best(headings) +
    PLACE_WEIGHTS.summary * matchQuality(query, summary) +
    NAMED_IN_QUERY * [title, ...names].reduce((most, name) => Math.max(most, namedIn(query, name)), 0) +
    exact +
    0.001 * page.prior;
  return { score, quality };
};
