import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingLists } from '#src/search/build/posting-lists.ts';
import { compact, hashGram, placeGram } from '#src/search/shared/grams.ts';
import { packPostings, unpackPostings } from '#src/search/shared/posting-file.ts';

/** Which pages hold a gram, by the files that so many are spread over. */
const lookUp = (pages: readonly string[], gram: string, files: number): number[] => {
  const lists = new PostingLists(gram.length);
  for (const page of pages) lists.addPage(page);
  const packed = Array.from(lists.spreadOver(files), packPostings);
  const { file, key } = placeGram(hashGram(gram, 0, gram.length), files);
  return unpackPostings(packed[file]!).get(key) ?? [];
};

const anyPage = fc.string({ unit: fc.constantFrom(...'กขคงา\n'), maxLength: 80 });

describe('posting lists', () => {
  it('name the pages that hold a gram within a line, whatever the number of files', () => {
    fc.assert(
      fc.property(
        fc.array(anyPage, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'กขคงา'), minLength: 2, maxLength: 3 }),
        fc.nat(6),
        (pages, gram, more) => {
          const holding = pages.flatMap((page, number) => (page.includes(gram) ? [number] : []));
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
