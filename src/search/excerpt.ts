import { matchingPieces, type Query } from './rank.ts';
import { foldWithPositions } from './thai-text.ts';

/** A piece of a text in its own spelling, with the stretches that match a query. */
export interface Excerpt {
  text: string;
  /** Start and end of each match within `text`. */
  marks: [start: number, end: number][];
}

/** Letters around a match. */
const BEFORE = 40;
const LENGTH = 180;

/** Where a query stands in a text: its longest piece, then the longest pieces of what is left before and after. */
export const findMatches = (query: string, text: string): [start: number, end: number][] => {
  const { folded, from } = foldWithPositions(text);
  return matchingPieces(query, folded)
    .map(({ at, length }): [number, number] => [from[at]!, from[at + length]!])
    .sort((a, b) => a[0] - b[0]);
};

/** The part of a text around its best match; its beginning when nothing matches. */
export const makeExcerpt = (query: Query, text: string): Excerpt => {
  const matches = findMatches(query.strict.folded, text);
  const best = matches.reduce<[number, number] | undefined>(
    (most, match) => (!most || match[1] - match[0] > most[1] - most[0] ? match : most),
    undefined,
  );
  const start = best ? Math.max(lineStart(text, best[0]), wordStart(text, best[0] - BEFORE, best[0])) : 0;
  const end = Math.min(text.length, wordStart(text, start + LENGTH, text.length));
  const lead = start > 0 && text[start - 1] !== '\n' ? '…' : '';
  const piece = text.slice(start, end).replaceAll('\n', ' ');
  const marks = matches
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): [number, number] => [from - start + lead.length, to - start + lead.length]);
  return { text: `${lead}${piece}${end < text.length ? '…' : ''}`, marks };
};

const lineStart = (text: string, position: number): number => text.lastIndexOf('\n', position) + 1;

/** The first place from `position` where a word may begin, for cutting a text without breaking one; `limit` at the latest. */
const wordStart = (text: string, position: number, limit: number): number => {
  if (position <= 0) return 0;
  if (position >= text.length) return text.length;
  for (const { index } of new Intl.Segmenter('th', { granularity: 'word' }).segment(text.slice(position, limit).slice(0, 30)))
    if (index > 0) return position + index;
  return position;
};
