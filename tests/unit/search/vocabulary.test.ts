import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLookups, MOST_LOOKUPS } from '#src/search/lookups.ts';
import { chooseKeys } from '#src/search/index-pages.ts';
import type { PageRecord } from '#src/search/page-record.ts';
import { readQuery } from '#src/search/rank.ts';
import { bareLetters, codeRun, runsOf } from '#src/search/thai-text.ts';
import { makeVocabulary, packVocabulary, unpackVocabulary } from '#src/search/vocabulary.ts';

const code = (text: string) => runsOf(bareLetters(text)).map(codeRun).join('');
const vocabularyOf = (counts: Record<string, number>) =>
  makeVocabulary(new Map(Object.entries(counts).map(([word, pages]) => [code(word), pages])));

const anyLetters = fc.string({ unit: fc.constantFrom(...'abky019'), minLength: 1, maxLength: 12 });
const anyCounts = fc
  .array(fc.tuple(fc.oneof(anyLetters, fc.constantFrom('zkm', 'z2565', 'zé')), fc.integer({ min: 1, max: 99_999 })))
  .map((entries) => new Map(entries));

describe('the file of the vocabulary', () => {
  it('gives words and counts back', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(unpackVocabulary(packVocabulary(counts))).toEqual(counts);
      }),
    );
  });
  it('is the same in whatever order the words come', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(packVocabulary(new Map([...counts].reverse()))).toBe(packVocabulary(counts));
      }),
    );
  });
});

describe('a run is cut', () => {
  it('into the fewest words, of equals the longest first', () => {
    const { cut } = vocabularyOf({ การ: 9, การคัด: 1, คัดแยก: 2, แยก: 3, ขยะ: 4 });
    expect(cut(code('คัดแยกขยะ'), false)).toEqual(['คัดแยก', 'ขยะ'].map(code));
    expect(cut(code('การคัดแยกขยะ'), false)).toEqual(['การคัด', 'แยก', 'ขยะ'].map(code));
  });
  it('with letters alone where there is no word', () => {
    const { cut } = vocabularyOf({ ขยะ: 4 });
    expect(cut(code('ซปขยะ'), false)).toEqual(['ซ', 'ป', 'ขยะ'].map(code));
  });
  it('with the beginning of a word at its end only when it is unfinished', () => {
    const { cut } = vocabularyOf({ คัด: 2, แยก: 3 });
    expect(cut(code('คัดแย'), true)).toEqual(['คัด', 'แย'].map(code));
    expect(cut(code('คัดแย'), false)).toEqual(['คัด', 'แ', 'ย'].map(code));
  });
  it('without losing a letter, whatever the words', () => {
    fc.assert(
      fc.property(anyCounts, anyLetters, fc.boolean(), (counts, run, unfinished) => {
        expect(makeVocabulary(counts).cut(run, unfinished).join('')).toBe(run);
      }),
    );
  });
  it('no differently when the words that it did not use are gone', () => {
    fc.assert(
      fc.property(anyCounts, anyLetters, (counts, run) => {
        const words = makeVocabulary(counts).cut(run, false);
        const used = new Map([...counts].filter(([word]) => words.includes(word)));
        expect(makeVocabulary(used).cut(run, false)).toEqual(words);
      }),
    );
  });
});

describe('what is looked up for a query', () => {
  const SIZE = 1000;
  const vocabulary = vocabularyOf({ ขอ: 600, อนุญาต: 500, ก่อสร้าง: 40, อาคาร: 30, ปี: 900, กอง: 700 });
  const keys = (text: string) => chooseLookups(readQuery(text), vocabulary, SIZE).map(({ key }) => key);

  it('is its words, and two common ones side by side as one, the rarest first', () =>
    expect(keys('ก่อสร้างขออนุญาตกองอาคาร 5')).toEqual(
      ['อาคาร', 'ก่อสร้าง', 'ขออนุญาต', 'อนุญาตกอง', 'อนุญาต', 'ขอ', 'กอง'].map(code).toSpliced(0, 0, code('5')),
    ));
  it('joins a common word and what is half typed, which may be common', () =>
    expect(chooseLookups(readQuery('กองก่อ'), vocabulary, SIZE)).toContainEqual(
      expect.objectContaining({ key: code('กองก่อ'), unfinished: true }),
    ));
  it('is no word of asking', () => expect(keys('อาคารต้องทำอย่างไร')).toEqual([code('อาคาร')]));
  it('is a word that only ends like one of asking', () => expect(keys('เชียงใหม่')).not.toEqual([]));
  it('is what is asked when nothing else is', () => expect(keys('อย่างไร').length).toBeGreaterThan(0));
  it('is a single letter when that is all', () => expect(keys('ก')).toEqual([code('ก')]));
  it('lies within the query, and is never too much', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'ขออนุญาตก่ปี 25')) }),
        (text) => {
          const query = readQuery(text);
          const lookups = chooseLookups(query, vocabulary, SIZE);
          expect(lookups.length).toBeLessThanOrEqual(MOST_LOOKUPS);
          for (const { start, end } of lookups) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(query.loose.folded.length);
          }
        },
      ),
    );
  });
});

describe('the keys of a site', () => {
  const record = (number: number, text: string): PageRecord => ({
    ...{
      address: `/guides/${number}/`,
      title: `หน้า ${number}`,
      standing: 0,
      kind: '',
      department: '',
      year: '',
      step: '',
      audience: '',
      day: '',
    },
    ...{ names: [], synonyms: [], headings: [], summary: '', text },
  });

  it('hold a word that nearly all pages have for those that have most of it', () => {
    const { pages, words } = chooseKeys(Array.from({ length: 60 }, (_, number) => record(number, number === 50 ? 'ขยะ ขยะ' : 'ขยะ')));
    const holding = pages.filter(({ text }) => text.split(' ').includes(code('ขยะ'))).map(({ record: { address } }) => address);
    expect(words.get(code('ขยะ'))).toBe(60);
    expect(holding).toContain('/guides/50/');
    expect(holding.length).toBeLessThan(60);
  });
});
