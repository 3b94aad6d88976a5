import { findClusterStarts } from '../../thai/clusters.ts';
import { foldWithPositions, type FoldedText } from '../../thai/fold.ts';
import { findPieces } from './match.ts';
import type { Query } from './query.ts';

/** A piece of a text in its own spelling, with the stretches that match a query. */
export interface Excerpt {
  text: string;
  /** Start and end of each match within `text`. */
  marks: [start: number, end: number][];
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
 * Where a query stands in a text, in order: its longest piece, then the longest pieces of what is left before and
 * after. Two pieces may share letters of the text; then they are one stretch.
 */
export const findMatches = (query: string, text: string): [start: number, end: number][] => {
  const { folded, from } = foldOnce(text);
  const stretches: [start: number, end: number][] = [];
  const pieces = findPieces(query, folded).map(({ at, length }): [number, number] => [from[at]!, from[at + length]!]);
  for (const [start, end] of pieces.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = stretches.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) stretches.push([start, end]);
  }
  return stretches;
};

/** The part of a text around its best match; its beginning when nothing matches. */
export const makeExcerpt = (query: Query, text: string): Excerpt => {
  const matches = findMatches(query.strict.folded, text);
  const best = matches.reduce<[number, number] | undefined>(
    (most, match) => (!most || match[1] - match[0] > most[1] - most[0] ? match : most),
    undefined,
  );
  const start = best ? Math.max(findLineStart(text, best[0]), findBreak(text, best[0] - LETTERS_BEFORE_MATCH, best[0])) : 0;
  const end = Math.max(findBreak(text, start + EXCERPT_LETTERS, text.length), best?.[1] ?? 0);
  const lead = start > 0 && text[start - 1] !== '\n' ? '…' : '';
  const piece = text.slice(start, end).trimEnd().replaceAll('\n', ' ');
  const marks = matches
    .filter(([from, to]) => from >= start && to <= end)
    // A match may take in the space after it, which is cut at the end.
    .map(([from, to]): [number, number] => [from - start, Math.min(to - start, piece.length)])
    .filter(([from, to]) => from < to)
    .map(([from, to]): [number, number] => [from + lead.length, to + lead.length]);
  return { text: `${lead}${piece}${end < text.length ? '…' : ''}`, marks };
};

const findLineStart = (text: string, position: number): number => text.lastIndexOf('\n', position) + 1;

/** Letters that a space may be away from where a text is to be cut, for the cut to go there. */
const MAX_LETTERS_TO_SPACE = 24;
/** Letters before a cut from which on words are read, where there is no space. */
const LETTERS_READ_BEFORE = 80;

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
  const from = Math.max(text.lastIndexOf(' ', position), findLineStart(text, position), position - LETTERS_READ_BEFORE, 0);
  const starts = findWordStarts(text.slice(from, position + MAX_LETTERS_TO_SPACE)).map((start) => from + start);
  return nearest(starts.filter((start) => start > from || start === 0)) ?? position;
};

/** Where words begin; in a browser that knows no Thai words (Firefox before 125), clusters. */
const findWordStarts = (text: string): number[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ index }) => index)
    : findClusterStarts(text);
