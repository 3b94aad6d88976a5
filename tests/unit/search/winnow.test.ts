import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf, winnow } from '#src/search/winnow.ts';

const sample = (keys: readonly string[], window: number) => winnow(keys.map(rankOf), window).map((place) => keys[place]);
const anyKeys = fc.array(fc.string({ unit: fc.constantFrom(...'abc1'), minLength: 1, maxLength: 2 }), { maxLength: 60 });

describe('a sample of keys', () => {
  it('is all of them by a window of one, and of fewer than a window', () => {
    expect(winnow([3, 1, 2], 1)).toEqual([0, 1, 2]);
    expect(winnow([3, 1, 2], 4)).toEqual([0, 1, 2]);
  });

  it('holds the least of every window once', () => expect(winnow([5, 1, 4, 2, 3, 9, 8], 3)).toEqual([1, 3, 4]));

  it('leaves no window without a key', () => {
    fc.assert(
      fc.property(anyKeys, fc.integer({ min: 1, max: 12 }), (keys, window) => {
        const places = winnow(keys.map(rankOf), window);
        for (let start = 0; start + window <= keys.length; start++)
          expect(places.some((place) => place >= start && place < start + window)).toBe(true);
      }),
    );
  });

  it('of a phrase of a window or more is held by the sample of every text with the phrase', () => {
    fc.assert(
      fc.property(anyKeys, anyKeys, anyKeys, fc.integer({ min: 1, max: 12 }), (before, phrase, after, window) => {
        fc.pre(phrase.length >= window);
        expect(sample([...before, ...phrase, ...after], window)).toEqual(expect.arrayContaining(sample(phrase, window)));
      }),
    );
  });
});
