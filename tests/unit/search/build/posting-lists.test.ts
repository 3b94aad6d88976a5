import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingLists } from '#src/search/build/posting-lists.ts';
import { compact, hashGram, placeGram } from '#src/search/shared/grams.ts';
import { makePosting, packPostings, unpackPostings, type Posting } from '#src/search/shared/posting-file.ts';

type Page = readonly [names: string, rest: string];

/** The postings of a gram, by the files that so many are spread over. */
const lookUp = (pages: readonly Page[], gram: string, files: number): Posting[] => {
  const lists = new PostingLists(gram.length);
  for (const [names, rest] of pages) lists.addPage(names, rest);
  const packed = Array.from(lists.spreadOver(files), packPostings);
  const { file, key } = placeGram(hashGram(gram, 0, gram.length), files);
  return unpackPostings(packed[file]!).get(key) ?? [];
};

const anyText = fc.string({ unit: fc.constantFrom(...'กขคงา\n'), maxLength: 80 });

describe('posting lists', () => {
  it('name the pages that hold a gram within a line, and tell where it is in a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, anyText), { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'กขคงา'), minLength: 2, maxLength: 3 }),
        fc.nat(6),
        (pages, gram, more) => {
          const holding = pages.flatMap(([names, rest], page) =>
            names.includes(gram) ? [makePosting(page, true)] : rest.includes(gram) ? [makePosting(page, false)] : [],
          );
          expect(lookUp(pages, gram, more + 1)).toEqual(holding);
        },
      ),
    );
  });
  it('of pages far apart come back as they were', () => {
    const lists = [
      [0, [0, 1, 127, 128, 20_000, 2_000_000]],
      [65_535, [5]],
    ] as const;
    expect([...unpackPostings(packPostings(lists))]).toEqual(lists);
  });
});

it('grams are cut from letters, marks and digits alone, line by line', () => {
  expect(compact('ภายใน 15 วัน (053-211 234)\nงาน KM')).toBe('ภายใน15วัน053211234\nงานKM');
});
