import { findClusterStarts } from '../../thai/clusters.ts';
import { foldWithPositions, type FoldedText } from '../../thai/fold.ts';
import { findPieces } from './match.ts';
import type { Query } from './query.ts';

/** Start and end of a stretch of a text. */
export type Stretch = [start: number, end: number];

/** A piece of a text in its own spelling, with the stretches that match a query. */
export interface Excerpt {
  text: string;
  /** Each match within `text`: in order, apart, and cut as `findMatches` says. */
  marks: Stretch[];
  /** Where in the whole text the longest match stands. */
  best: Stretch | undefined;
}

/** Letters of an excerpt, and how many of them stand before the match. */
const EXCERPT_LETTERS = 180;
const LETTERS_BEFORE_MATCH = 40;

/** Texts kept folded: those of the results on the screen, which the next letter typed mostly shows again. */
const MAX_KEPT_TEXTS = 50;
const keptTexts = new Map<string, FoldedText>();

const foldOnce = (text: string): FoldedText => {
  const known = keptTexts.get(text);
  if (known) return known;
  if (keptTexts.size >= MAX_KEPT_TEXTS) keptTexts.clear();
  const folded = foldWithPositions(text);
  keptTexts.set(text, folded);
  return folded;
};

/**
 * Where a query stands in a text, in order and apart: its longest piece, then the longest pieces of what is left before and
 * after. Each is a row of whole words, or a part of one word that tears no letter from its vowels and marks. Pieces that
 * share letters of the text are one stretch.
 */
export const findMatches = (query: string, text: string): Stretch[] => {
  const { folded, from } = foldOnce(text);
  const stretches: Stretch[] = [];
  const isEdge = (place: number) => !query[place]?.trim() || !query[place - 1]?.trim();
  const pieces = findPieces(query, folded).map(({ from: typed, at, length }) =>
    trim(text, fitToWords(text, [from[at]!, from[at + length]!], isEdge(typed), isEdge(typed + length))),
  );
  for (const [start, end] of pieces.sort((a, b) => a[0] - b[0])) {
    const last = stretches.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) stretches.push([start, end]);
  }
  return stretches;
};

/** A stretch without the spaces at its ends. */
const trim = (text: string, [start, end]: Stretch): Stretch => {
  const piece = text.slice(start, end);
  return [end - piece.trimStart().length, start + piece.trimEnd().length];
};

/**
 * Share of a word that a stretch holds to take it in: half where the query ends there and the word may be half typed; more where
 * the query goes on otherwise than the text, and another word may be meant (เกิด, เกิน; กสิกรรม, กิจกรรม).
 */
const MIN_SHARE_OF_WORD = 0.5;
const MIN_SHARE_OF_OTHER_WORD = 0.76;

/**
 * A stretch with whole words at its ends: a word of which it holds enough is taken in, another is left out. Less of one word is shown
 * in whole clusters where it was typed so, and else not at all.
 *
 * @param isTypedFrom, isTypedTo Whether a word of the query begins where the stretch does, and ends where it ends.
 */
const fitToWords = (text: string, [start, end]: Stretch, isTypedFrom: boolean, isTypedTo: boolean): Stretch => {
  const { words, clusters } = findBounds(text, start, end);
  const [first, last] = [wordAt(words, start), wordBefore(words, end)];
  const isEnough = (held: number, [from, to]: Stretch, isTyped: boolean) =>
    held >= (isTyped ? MIN_SHARE_OF_WORD : MIN_SHARE_OF_OTHER_WORD) * (to - from);
  if (first[0] === last[0]) {
    const isTyped = isTypedFrom && isTypedTo;
    if (isEnough(end - start, first, isTyped)) return first;
    return isTyped ? [wordAt(clusters, start)[0], wordBefore(clusters, end)[1]] : [start, start];
  }
  return [
    isEnough(first[1] - start, first, isTypedFrom) ? first[0] : first[1],
    isEnough(end - last[0], last, isTypedTo) ? last[1] : last[0],
  ];
};

/** A stretch with every word of which it holds a part taken in. */
export const findWholeWords = (text: string, [start, end]: Stretch): Stretch => {
  if (start >= end) return [start, end];
  const { words } = findBounds(text, start, end);
  return [wordAt(words, start)[0], wordBefore(words, end)[1]];
};

/** A text cut at its marks: every second piece is marked. */
export const cutAtMarks = ({ text, marks }: Pick<Excerpt, 'text' | 'marks'>): string[] => {
  const places = [0, ...marks.flat(), text.length];
  return places.slice(1).map((end, at) => text.slice(places[at], end));
};

/** Between two of these bounds, what holds the letter at a place; and what holds the letter before it. */
const wordAt = (bounds: readonly number[], place: number): Stretch => [
  bounds.findLast((bound) => bound <= place) ?? place,
  bounds.find((bound) => bound > place) ?? place,
];
const wordBefore = (bounds: readonly number[], place: number): Stretch => [
  bounds.findLast((bound) => bound < place) ?? place,
  bounds.find((bound) => bound >= place) ?? place,
];

/** The part of a text around its best match; its beginning when nothing matches. */
export const makeExcerpt = (query: Query, text: string): Excerpt => {
  const matches = findMatches(query.strict.folded, text);
  const best = matches.reduce<Stretch | undefined>(
    (most, match) => (!most || match[1] - match[0] > most[1] - most[0] ? match : most),
    undefined,
  );
  const start = best ? Math.max(findLineStart(text, best[0]), findBreak(text, best[0] - LETTERS_BEFORE_MATCH, best[0])) : 0;
  const end = Math.max(findBreak(text, start + EXCERPT_LETTERS, text.length), best?.[1] ?? 0);
  const lead = start > 0 && text[start - 1] !== '\n' ? '…' : '';
  const piece = text.slice(start, end).trimEnd().replaceAll('\n', ' ');
  const marks = matches
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Stretch => [from - start + lead.length, to - start + lead.length]);
  return { text: `${lead}${piece}${end < text.length ? '…' : ''}`, marks, best };
};

const findLineStart = (text: string, position: number): number => text.lastIndexOf('\n', position - 1) + 1;

/** Letters that a space may be away from where a text is to be cut, for the cut to go there. */
const MAX_LETTERS_TO_SPACE = 24;

/**
 * The best place near `position`, and not after `limit`, to cut a text: after a space, else between
 * two words, so that neither a word nor a letter and its marks come apart.
 */
const findBreak = (text: string, position: number, limit: number): number => {
  if (position <= 0) return 0;
  if (position >= text.length) return text.length;
  const nearest = (places: readonly number[]): number | undefined =>
    places
      .filter((place) => place <= limit)
      .reduce<number | undefined>(
        (best, place) => (best === undefined || Math.abs(place - position) < Math.abs(best - position) ? place : best),
        undefined,
      );
  const around = text.slice(Math.max(0, position - MAX_LETTERS_TO_SPACE), position + MAX_LETTERS_TO_SPACE);
  const space = nearest([...around.matchAll(/\s/g)].map(({ index }) => Math.max(0, position - MAX_LETTERS_TO_SPACE) + index + 1));
  if (space !== undefined) return space;
  const { words, clusters } = findBounds(text, position, position);
  // What was read may begin within a word.
  return nearest(words.slice(1)) ?? nearest(clusters) ?? position;
};

/** Letters before and after a stretch that are read to find the words at its ends. */
const LETTERS_READ_BEFORE = 80;
const LETTERS_READ_AFTER = 40;

/** Where words, and clusters, begin and end around a stretch of a text. */
const findBounds = (text: string, start: number, end: number): { words: number[]; clusters: number[] } => {
  const from = Math.max(text.lastIndexOf(' ', start - 1) + 1, findLineStart(text, start), start - LETTERS_READ_BEFORE, 0);
  const to = end + LETTERS_READ_AFTER;
  const read = text.slice(from, to);
  const place = (starts: readonly number[]) => [...starts.map((at) => from + at), ...(to < text.length ? [] : [text.length])];
  const clusters = findClusterStarts(read);
  const ofClusters = new Set(clusters);
  return { words: place(findWordStarts(read).filter((at) => ofClusters.has(at))), clusters: place(clusters) };
};

let segmenter: Intl.Segmenter | undefined;

/** Where words begin; in a browser that knows no Thai words (Firefox before 125), clusters. */
const findWordStarts = (text: string): number[] => {
  if (!('Segmenter' in Intl)) return findClusterStarts(text);
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
};
