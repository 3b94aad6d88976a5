import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, nearest } from '#src/thai/nearest.ts';

describe('the nearest known words', () => {
  it.each([
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['aliasses', 'aliases'],
    ['Depratment', 'department'],
    ['STATUS', 'status'],
    ['status ', 'status'],
  ])('to %j begin with %s', (word, meant) => {
    expect(nearest(word, ['title', 'summary', 'aliases', 'department', 'status'])[0]).toBe(meant);
  });

  it('are none, when nothing is like the word', () => {
    expect(nearest('zzzz', ['title', 'summary'])).toEqual([]);
    expect(nearest('title', [])).toEqual([]);
    // Three edits away is another word; so is another word of few letters.
    expect(nearest('depart', ['department'])).toEqual([]);
    expect(nearest('by', ['to', 'cko'])).toEqual([]);
  });

  it('are as many as asked for, the best first', () => {
    const known = ['km-3', 'km-1', 'km-22', 'other'];
    expect(nearest('km-2', known)).toEqual(['km-1', 'km-22', 'km-3']);
    expect(nearest('km-2', known, 1)).toEqual(['km-1']);
  });

  it('hold a word that is known at their head', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom(...'abกข-') }), { minLength: 1 }),
        fc.nat(),
        (known, pick) => {
          const word = known[pick % known.length]!;
          expect(nearest(word, known, known.length)).toContain(word);
        },
      ),
    );
  });
});

describe('the edits between two words', () => {
  it.each([
    ['title', 'titel', 1],
    ['guides/g-17', 'guides/g-71', 1],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['aab', 'ab', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j are %d, either way', (a, b, edits) => {
    expect([editsBetween(a, b), editsBetween(b, a)]).toEqual([edits, edits]);
  });
});
