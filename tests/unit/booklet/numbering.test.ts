import { describe, expect, it } from 'vitest';
import { frontLetter, isSameNumbering, numberingOf, pageLabels, pageNumber } from '#src/booklet/numbering.ts';

describe('the numbers of pages', () => {
  it('are consonants before the first chapter, without those that nobody counts with', () => {
    expect(Array.from({ length: 7 }, (_, place) => frontLetter(place + 1)).join(' ')).toBe('ก ข ค ง จ ฉ ช');
    expect([frontLetter(41), frontLetter(42), frontLetter(83)]).toEqual(['ฮ', 'กก', 'กกก']);
  });

  it('are Thai digits from the first chapter on', () => {
    expect([1, 10, 185].map(pageNumber)).toEqual(['๑', '๑๐', '๑๘๕']);
  });

  it('name every page, the cover first', () => {
    expect(pageLabels(2, 6)).toEqual(['ปก', 'ก', 'ข', '๑', '๒', '๓']);
    expect(pageLabels(0, 3)).toEqual(['ปก', '๑', '๒']);
  });
});

describe('the contents of a pass', () => {
  const found = new Map([
    ['c1', 3],
    ['c1-2', 3],
    ['c2', 7],
  ]);

  it('count from the first chapter, behind the cover and the pages with letters', () => {
    expect(numberingOf(found, 'c1')).toEqual({
      front: 2,
      pages: new Map([
        ['c1', 1],
        ['c1-2', 1],
        ['c2', 5],
      ]),
    });
  });

  it('are right when the next pass finds the same', () => {
    const first = numberingOf(found, 'c1');
    expect(isSameNumbering(first, numberingOf(new Map(found), 'c1'))).toBe(true);
    expect(isSameNumbering(first, numberingOf(new Map([...found, ['c2', 8]]), 'c1'))).toBe(false);
    // The contents took one page more: every chapter has kept its number, and the letters have not.
    expect(isSameNumbering(first, numberingOf(new Map([...found].map(([anchor, page]) => [anchor, page + 1])), 'c1'))).toBe(false);
    expect(isSameNumbering({ front: 2, pages: new Map() }, first)).toBe(false);
  });

  it('cannot be made of a file that lacks the first chapter', () => {
    expect(() => numberingOf(found, 'c9')).toThrow('c9');
  });
});
