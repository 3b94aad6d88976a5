import { QUESTION_WORDS } from '../../thai/stop-words.ts';
import { fold, foldLoosely, foldWithPositions, keysOf, type Key } from '../../thai/fold.ts';

/** A key of a query with how much it tells: rare keys more than common ones, words of asking hardly anything. */
export interface QueryKey extends Key {
  weight: number;
}

/** A query in one of the two ways of reading text, with the keys it is made of. */
export interface Reading {
  folded: string;
  keys: readonly QueryKey[];
  /** What each character counts. */
  weights: readonly number[];
  /** Sum of the characters' weights. */
  length: number;
}

/** A query, read both ways. */
export interface Query {
  text: string;
  strict: Reading;
  loose: Reading;
}

/** What a key within a word of asking counts beside any other. */
const ASKING = 0.12;
/** Folded letters that a word of asking has at least: the ค of ค่ะ stands in every other word. */
const SHORTEST_ASKING = 3;
const ASKING_WORDS = new RegExp(
  QUESTION_WORDS.map(fold)
    .filter(({ length }) => length >= SHORTEST_ASKING)
    .join('|'),
  'g',
);
/** What a question begins with. */
const OPENING = /^(?:ขอ|จะ|อยาก|ตองการ)/;

/** Where a query is asking, not telling, in the letters of the query; the bare letters of ให้มี would be those of ไหม. */
const askingPlaces = (text: string): { start: number; end: number }[] => {
  const { folded, from } = foldWithPositions(text);
  const places = [...folded.matchAll(ASKING_WORDS)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const opening = places.length > 0 && OPENING.exec(folded);
  if (opening) places.push({ start: 0, end: opening[0].length });
  // A query of nothing but such words is meant as it is.
  const all = places.reduce((length, { start, end }) => length + end - start, 0) >= folded.length - 2;
  return all ? [] : places.map(({ start, end }) => ({ start: from[start]!, end: from[end]! }));
};

const read = (text: string, asking: readonly { start: number; end: number }[], foldText: (text: string) => string): Reading => {
  const folded = foldText(text);
  const lengthTo = (end: number) => foldText(text.slice(0, end)).length;
  const places = asking.map(({ start, end }) => ({ start: lengthTo(start), end: lengthTo(end) }));
  const keys = keysOf(folded).map((key) => ({
    ...key,
    weight: places.some(({ start, end }) => key.start < end && key.end > start) ? ASKING : 1,
  }));
  const weights = Array.from(folded, (_, at) => (places.some(({ start, end }) => at >= start && at < end) ? ASKING : 1));
  return { folded, keys, weights, length: weights.reduce((sum, weight) => sum + weight, 0) };
};

export const readQuery = (text: string): Query => {
  const line = text.replace(/\s+/g, ' ').trim();
  const asking = askingPlaces(line);
  return { text, strict: read(line, asking, fold), loose: read(line, asking, foldLoosely) };
};

/** How much a key tells that `pages` of all pages hold. */
const rarity = (pages: number): number => 1 / Math.log2(2 + pages) ** RARITY;

/** Weighs keys by how many pages hold each; keys of which that is not known take the weight of the nearest that is. */
const weighReading = (reading: Reading, pagesWith: ReadonlyMap<string, number>): Reading => {
  const known = reading.keys.flatMap((key, index) => {
    const pages = pagesWith.get(key.key);
    return pages === undefined ? [] : [{ index, rarity: rarity(pages) }];
  });
  if (known.length === 0) return reading;
  const keys = reading.keys.map((key, index) => {
    const nearest = known.reduce((best, other) => (Math.abs(other.index - index) < Math.abs(best.index - index) ? other : best));
    return { ...key, weight: key.weight * nearest.rarity };
  });
  return { ...reading, keys };
};

/** Weighs the keys of a query in both readings. */
export const weighKeys = (
  query: Query,
  pagesWith: { strict?: ReadonlyMap<string, number>; loose?: ReadonlyMap<string, number> },
): Query => ({
  ...query,
  strict: pagesWith.strict ? weighReading(query.strict, pagesWith.strict) : query.strict,
  loose: pagesWith.loose ? weighReading(query.loose, pagesWith.loose) : query.loose,
});

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
}

/** A page folded in one way. */
export interface FoldedPage {
  title: string;
  names: string[];
  synonyms: string[];
  headings: string[];
  summary: string;
  /** All of it, a place a line. */
  whole: string;
}

export const foldPage = (page: PageText, foldText: (text: string) => string): FoldedPage => {
  const title = foldText(page.title);
  const names = page.names.map(foldText);
  const synonyms = page.synonyms.map(foldText);
  const headings = page.headings.map(({ text }) => foldText(text));
  const summary = foldText(page.summary);
  return {
    title,
    names,
    synonyms,
    headings,
    summary,
    whole: [title, ...names, ...synonyms, summary, ...headings, foldText(page.text)].join('\n'),
  };
};

/** A page read both ways. */
export interface ReadPage {
  strict: FoldedPage;
  loose: FoldedPage;
  standing: number;
}

export const readPage = (page: PageText): ReadPage => ({
  strict: foldPage(page, fold),
  loose: foldPage(page, foldLoosely),
  standing: page.standing,
});

const pagesRead = new WeakMap<PageText, ReadPage>();

/** A page read both ways; folded at its first query and kept, since folding takes longer than judging. */
export const readPageOnce = (page: PageText): ReadPage => {
  const known = pagesRead.get(page);
  if (known) return known;
  const read = readPage(page);
  pagesRead.set(page, read);
  return read;
};

/*
 * The constants below were chosen by tests/bench/search (CHOICES.md): mean
 * MRR@10 over both towns with queries of other seeds. All lie on a plateau: half or double of any moves it by less than .008.
 */
/** What the reading of bare letters adds to the strict one: .3 → .974, .5 → .970, 1.2 → .970. */
const LOOSE = 0.3;
/** What a page gains that holds all of the query's bare letters in one piece, however it is spelt: 0 → .988, .2 → .991, .5 and 1 → .993. */
const WHOLE = 1;
/** How steeply a rare key outweighs a common one: ½ → .976, 1 → .970, 1½ → .971. */
const RARITY = 0.5;
/** A field lacking part of the query falls back steeply: 4 → .976, 6 → .970, 8 → .971. */
const COVERAGE_POWER = 4;
/** What a field gains that holds the whole query in one piece; large, since Thai phrases are exact: 15 → .969, 30 and 60 → .970. */
const RUN_BONUS = 30;
/** What a perfect match in each place is worth beside one anywhere in the page: a title at .3 → .972, .5 → .970, .8 → .968. */
const PLACES = { title: 0.5, names: 0.45, synonyms: 0.3, headings: 0.15, summary: 0.1 };
/**
 * What the standing of a page's kind adds to a match in title or names. The benchmark is indifferent (0 → .972); readers
 * are not: who asks for a permit wants the manual before the glossary.
 */
const STANDING = 1;
/** A title that is the query and nothing else comes first, whatever other pages hold; a name that is, before a mere mention. */
const EXACT_TITLE = 3;
const EXACT_NAME = 0.3;
/** A title or name that stands whole in a longer query (a question about it), by how much of the query it is: .25 → .976, .45 → .970, .7 → .964. */
const NAMED = 0.25;
const SHORTEST_NAME = 3;

const namedIn = ({ folded: query }: Reading, folded: string): number =>
  folded.length >= SHORTEST_NAME && folded.length < query.length && query.includes(folded) ? 0.4 + 0.6 * (folded.length / query.length) : 0;

/** Share of a query's keys, by weight, that a folded text holds. */
export const coverage = ({ folded, keys }: Reading, text: string): number => {
  let total = 0;
  let found = 0;
  for (const { start, end, weight } of keys) {
    total += weight;
    if (text.includes(folded.slice(start, end))) found += weight;
  }
  return total ? found / total : 0;
};

/** How well a folded text holds a query, 0–1: share of its keys by weight, and in how large pieces. */
export const matchQuality = (query: Reading, text: string): number => {
  const share = coverage(query, text);
  if (share === 0) return 0;
  const pieces = text.includes(query.folded)
    ? 1
    : matchingPieces(query.folded, text).reduce((sum, { from, length }) => {
        let weight = 0;
        for (let at = from; at < from + length; at++) weight += query.weights[at]!;
        return sum + (weight / query.length) ** 2;
      }, 0);
  return (share ** COVERAGE_POWER * (1 + RUN_BONUS * pieces)) / (1 + RUN_BONUS);
};

/** The longest piece of `needle` that stands in `text`: where in each, and how long. */
export const longestRun = (needle: string, text: string): { from: number; at: number; length: number } => {
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

/** Shortest piece that counts as found, in folded characters. */
const SHORTEST_PIECE = 3;

/** The pieces of `needle` that stand in `text`: the longest, then the longest of what is left on either side. */
export const matchingPieces = (needle: string, text: string, offset = 0): { from: number; at: number; length: number }[] => {
  if (needle.trim().length < 2) return [];
  const { from, at, length } = longestRun(needle, text);
  if (length < Math.min(SHORTEST_PIECE, needle.length)) return [];
  return [
    { from: offset + from, at, length },
    ...matchingPieces(needle.slice(0, from), text, offset),
    ...matchingPieces(needle.slice(from + length), text, offset + from + length),
  ];
};

const judgeReading = (query: Reading, page: FoldedPage, standing: number): { score: number; quality: number } => {
  const best = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, matchQuality(query, text)), 0);
  const quality = matchQuality(query, page.whole);
  const exact = page.title === query.folded ? EXACT_TITLE : page.names.includes(query.folded) ? EXACT_NAME : 0;
  const title = matchQuality(query, page.title);
  const names = best(page.names);
  const synonyms = best(page.synonyms);
  const named = [page.title, ...page.names].reduce((most, name) => Math.max(most, namedIn(query, name)), 0);
  const about = PLACES.title * title + PLACES.names * names + PLACES.synonyms * synonyms + NAMED * named;
  const score =
    quality +
    about * (1 + STANDING * standing) +
    PLACES.headings * best(page.headings) +
    PLACES.summary * matchQuality(query, page.summary) +
    exact;
  return { score, quality };
};

/** How well a page answers a query: `score` orders pages; `quality`, 0–1, says how much of the query is there at all. */
export const judgePage = (query: Query, page: ReadPage): { score: number; quality: number } => {
  const strict = judgeReading(query.strict, page.strict, page.standing);
  const loose = judgeReading(query.loose, page.loose, page.standing);
  const whole = page.loose.whole.includes(query.loose.folded) ? WHOLE : 0;
  return { score: strict.score + LOOSE * loose.score + whole, quality: Math.max(strict.quality, LOOSE * loose.quality) };
};
