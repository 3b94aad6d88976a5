import { COMPOUNDS, NUMBERED, PROVINCES, UNITS } from './compounds.ts';

/** A stretch of a text that is not to be broken over lines: where it begins, and where it ends. */
export type Stretch = readonly [from: number, to: number];

/**
 * Letters that take room in a stretch, at most: the largest text on the smallest telephone still holds them on a line. What is
 * longer is left to the browser.
 */
const MAX_WIDTH = 14;
const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** One of the words, the longest that fits. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const NUMBER = String.raw`[\d๐-๙]+(?:[.,/–-][\d๐-๙]+)*`;
const GAP = '[ \\u00a0]';
const COUNTED = `${NUMBER}${GAP}(?:${anyOf(UNITS)})`;
const COUNTING = `(?:${anyOf(NUMBERED)})${GAP}${NUMBER}`;
/** A number to call, as offices write it: `0 5321 1234`, `053-211-234`. */
const TELEPHONE = String.raw`(?<![\d๐-๙])[0๐][\d๐-๙]{0,2}(?:[ \u00a0-][\d๐-๙]{3,4}){2}(?![\d๐-๙])`;
/** A version of what is named in Latin letters: `WCAG 2.2`. */
const VERSION = String.raw`\b[A-Z]{2,8}${GAP}\d+(?:\.\d+)+`;
/** ๆ and ฯ with the letters that they follow. */
const SIGN = /([\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+)[ \u00a0]?(?:ๆ|ฯลฯ|ฯ)/g;

let segmenter: Intl.Segmenter | undefined;
/** How many letters the last word of a text has. */
const lastWord = (text: string): number => {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return [...segmenter.segment(text)].at(-1)!.segment.length;
};
/** Letters looked at before a sign, at most: words are shorter. */
const MAX_WORD = 30;

/** The stretches of a text that stay on one line, in order. */
export type FindUnbroken = (text: string) => Stretch[];

/**
 * Finds what stays on one line: listed compounds and place names, `names` of the town, a number with what it counts, telephone
 * numbers, and the signs ๆ and ฯ with the word before them.
 */
export const unbrokenFinder = (names: readonly string[] = []): FindUnbroken => {
  const words = [...COMPOUNDS, ...PROVINCES, ...PROVINCES.map((name) => `จังหวัด${name}`), ...names].filter(
    (name) => name.length > 1 && widthOf(name) <= MAX_WIDTH,
  );
  const patterns = [
    new RegExp(TELEPHONE, 'g'),
    new RegExp(VERSION, 'g'),
    new RegExp(COUNTING, 'g'),
    new RegExp(COUNTED, 'g'),
    new RegExp(anyOf(words), 'g'),
  ];
  return (text) => {
    const found: Stretch[] = patterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: match }): Stretch => [index, index + match.length]),
    );
    for (const { index, 0: match, 1: before = '' } of text.matchAll(SIGN))
      found.push([index + before.length - lastWord(before.slice(-MAX_WORD)), index + match.length]);
    return merge(text, found);
  };
};

/** Stretches that overlap become one, as long as that is short enough; else the longest of them holds: a day stays with its month. */
const merge = (text: string, found: readonly Stretch[]): Stretch[] => {
  const fits = ([from, to]: Stretch) => widthOf(text.slice(from, to)) <= MAX_WIDTH;
  let merged: Stretch[] = [];
  for (const stretch of found.filter(fits).sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])) {
    const touching = merged.filter(([from, to]) => from < stretch[1] && to > stretch[0]);
    const whole: Stretch = [Math.min(stretch[0], ...touching.map(([from]) => from)), Math.max(stretch[1], ...touching.map(([, to]) => to))];
    if (touching.length === 0 || fits(whole)) merged = [...merged.filter((other) => !touching.includes(other)), whole];
  }
  return merged.sort((a, b) => a[0] - b[0]);
};
