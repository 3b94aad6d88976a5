import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLookups, MAX_LOOKUPS } from '#src/search/browser/lookups.ts';
import { readQuery } from '#src/search/browser/query.ts';
import { encodeRun } from '#src/search/shared/code-letters.ts';
import { makeVocabulary } from '#src/search/shared/vocabulary.ts';
import { foldPhoneticallyKeepingDoubles } from '#src/thai/fold.ts';
import { splitIntoRuns } from '#src/thai/script-runs.ts';

const code = (text: string) => splitIntoRuns(foldPhoneticallyKeepingDoubles(text)).map(encodeRun).join('');
const vocabularyOf = (counts: Record<string, number>, minPagesLeftOut?: number) =>
  makeVocabulary(new Map(Object.entries(counts).map(([word, pages]) => [code(word), pages])), minPagesLeftOut);

describe('what is looked up for a query', () => {
  const SIZE = 1000;
  const counts = { ขอ: 600, อนุญาต: 500, ก่อสร้าง: 40, อาคาร: 30, ปี: 900, กอง: 700, คลัง: 20, เชียงใหม่: 9 };
  const vocabulary = vocabularyOf(counts);
  const lookUp = (text: string) => chooseLookups(readQuery(text), vocabulary, SIZE);
  const words = (text: string) => lookUp(text).map(({ word }) => word);

  it('is its words, the rarest first', () =>
    expect(words('ก่อสร้างขออนุญาตกองอาคาร')).toEqual(['อาคาร', 'ก่อสร้าง', 'อนุญาต', 'ขอ', 'กอง'].map(code)));
  it('is no more than tells one page from all', () => expect(words('เชียงใหม่คลังอาคารปีกอง')).toEqual(['เชียงใหม่', 'คลัง', 'อาคาร'].map(code)));
  it('has its position among the words of the query', () =>
    expect(lookUp('ขออนุญาตก่อสร้าง').map(({ word, position }) => [word, position])).toEqual([
      [code('ก่อสร้าง'), 2],
      [code('อนุญาต'), 1],
      [code('ขอ'), 0],
    ]));
  it('has no position when running text goes without it, and leaves none', () => {
    const query = chooseLookups(readQuery('ก่อสร้างปีอาคาร'), vocabularyOf(counts, 900), SIZE);
    expect(query.map(({ word, position }) => [word, position])).toEqual([
      [code('อาคาร'), 1],
      [code('ก่อสร้าง'), 0],
      [code('ปี'), undefined],
    ]);
  });
  it('ends with what may be the beginning of a word', () =>
    expect(lookUp('กองก่อส')).toContainEqual(expect.objectContaining({ word: code('ก่อส'), isUnfinished: true, pages: 40 })));
  it('is no stop word', () => expect(words('อาคารต้องทำอย่างไร')).toEqual([code('อาคาร')]));
  it('is a word that only sounds like a stop word', () => expect(words('เชียงใหม่')).toEqual([code('เชียงใหม่')]));
  it('is a single letter when that is all', () => expect(words('ก')).toEqual([code('ก')]));
  it('is nothing for letters that no word has', () => expect(words('ฟฟ')).toEqual([]));
  it('lies within the query, and is never too much', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'ขออนุญาตก่ปี 25')) }),
        fc.boolean(),
        (text, isMeant) => {
          const query = readQuery(text);
          const lookups = chooseLookups(query, vocabulary, SIZE, isMeant ? 'as-meant' : 'as-typed');
          expect(lookups.length).toBeLessThanOrEqual(MAX_LOOKUPS);
          for (const { start, end } of lookups) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(query.phonetic.folded.length);
          }
        },
      ),
    );
  });
});
