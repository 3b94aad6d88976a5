import { describe, expect, it } from 'vitest';
import { scoreCandidates } from '#src/search/browser/candidates.ts';
import type { Lookup } from '#src/search/browser/lookups.ts';

const SIZE = 1000;
const WORDS = ['permit', 'build', 'house'] as const;
const lookups: Lookup[] = WORDS.map((word, position) => ({
  word,
  position,
  start: position,
  end: position + 1,
  isUnfinished: false,
  pages: 100,
}));

/** Pages by where their text and names hold each of the words; undefined where they do not. */
const score = (pages: Record<number, { text?: (number | undefined)[]; names?: (number | undefined)[] }>, asked = lookups) =>
  scoreCandidates(
    asked,
    asked.map(
      (_, word) =>
        new Map(
          Object.entries(pages).flatMap(([page, { text = [], names = [] }]) => {
            const at = (positions: (number | undefined)[]) => (positions[word] === undefined ? [] : [positions[word]]);
            const held = { text: at(text), names: at(names) };
            return held.text.length + held.names.length ? [[Number(page), held] as const] : [];
          }),
        ),
    ),
    SIZE,
  );
const order = (...parameters: Parameters<typeof score>) => score(...parameters).map(({ page }) => page);

describe('pages that the index gives come in the order of', () => {
  it('how much of the query they hold', () =>
    expect(order({ 1: { text: [5] }, 2: { text: [5, 90] }, 3: { text: [5, 90, 40] } })).toEqual([3, 2, 1]));
  it('how much of it stands together', () =>
    expect(order({ 1: { text: [5, 90, 40] }, 2: { text: [5, 6, 40] }, 3: { text: [5, 6, 7] } })).toEqual([3, 2, 1]));
  it('whether it stands in the order of the query', () =>
    expect(order({ 1: { text: [7, 6, 5] }, 2: { text: [5, 6, 7] } })).toEqual([2, 1]));
  it('whether title or names hold it', () => expect(order({ 1: { text: [5, 6, 7] }, 2: { names: [0, 1, 2] } })).toEqual([2, 1]));
  it('how rare the words are that they hold', () => {
    const rarer = lookups.map((lookup, index) => ({ ...lookup, pages: index === 2 ? 3 : 500 }));
    expect(order({ 1: { text: [5] }, 2: { text: [undefined, undefined, 5] } }, rarer)).toEqual([2, 1]);
  });
  it('their numbers where they are equal', () => expect(order({ 9: { text: [5] }, 2: { text: [8] } })).toEqual([2, 9]));
});

describe('a page', () => {
  const pieceOf = (text: (number | undefined)[]) => score({ 1: { text } })[0]!.piece;

  it('holds the query in one piece when its words stand as they do there', () => expect(pieceOf([5, 6, 7])).toBeCloseTo(1));
  it('nearly does with a word between them: a misspelt one is often cut in two', () => {
    expect(pieceOf([5, 7, 8])).toBeGreaterThan(pieceOf([5, 9, 20]));
    expect(pieceOf([5, 7, 8])).toBeLessThan(1);
  });
  it('holds a word in no piece that running text goes without', () => {
    const [page] = score({ 1: { text: [5] } }, [{ ...lookups[0]!, position: undefined }]);
    expect(page).toMatchObject({ page: 1, share: 1, piece: 0 });
  });
});

it('no words looked up are in no page', () => expect(scoreCandidates([], [], SIZE)).toEqual([]));
