import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLookups, MOST_LOOKUPS } from '#src/search/browser/lookups.ts';
import { indexPages } from '#src/search/build/index-pages.ts';
import type { PageRecord } from '#src/search/shared/page-record.ts';
import { readQuery } from '#src/search/browser/rank.ts';
import { bareLetters, codeRun, runsOf } from '#src/thai/fold.ts';
import { makeVocabulary, packVocabulary, unpackVocabulary } from '#src/search/shared/vocabulary.ts';

const code = (text: string) => runsOf(bareLetters(text)).map(codeRun).join('');
const vocabularyOf = (counts: Record<string, number>, leftOut?: number) =>
  makeVocabulary(new Map(Object.entries(counts).map(([word, pages]) => [code(word), pages])), leftOut);

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

describe('a run that no page holds is cut', () => {
  const near = (counts: Record<string, number>, text: string) =>
    vocabularyOf(counts)
      .cutNear(code(text), false)
      .map(({ word }) => word);

  it.each([
    ['wrong', 'ละเอียต'],
    ['missing', 'ละเอีย'],
    ['too many', 'ละเอียกด'],
    ['wrong at the beginning', 'จะเอียด'],
  ])('into the word that is meant when a letter is %s', (_, typed) => {
    expect(near({ ละเอียด: 5, เอีย: 2, จะ: 9, กด: 2 }, typed)).toContain(code('ละเอียด'));
  });
  it('into the words that it is made of when they are right', () =>
    expect(near({ เงิน: 5, อุดหนุน: 5, อุดหนุด: 9 }, 'เงินอุดหนุน')).toEqual(['เงิน', 'อุดหนุน'].map(code)));
  it('into the commoner of as many words', () =>
    expect(near({ ตาก: 1, ลม: 2, ตา: 500, กลม: 400 }, 'ตากลม')).toEqual(['ตา', 'กลม'].map(code)));
  it('with no word of few letters changed: too many are near', () => expect(near({ ถนน: 4 }, 'ถนก')).toEqual(['ถ', 'น', 'ก'].map(code)));
  it('into pieces that are as long together as it is, whatever the words', () => {
    fc.assert(
      fc.property(anyCounts, anyLetters, fc.boolean(), (counts, run, unfinished) => {
        const pieces = makeVocabulary(counts).cutNear(run, unfinished);
        expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(run.length);
      }),
    );
  });
});

describe('what is looked up for a query', () => {
  const SIZE = 1000;
  const counts = { ขอ: 600, อนุญาต: 500, ก่อสร้าง: 40, อาคาร: 30, ปี: 900, กอง: 700, คลัง: 20, เชียงใหม่: 9 };
  const vocabulary = vocabularyOf(counts);
  const lookUp = (text: string) => chooseLookups(readQuery(text), vocabulary, SIZE);
  const words = (text: string) => lookUp(text).map(({ word }) => word);

  it('is its words, the rarest first', () =>
    expect(words('ก่อสร้างขออนุญาตกองอาคาร')).toEqual(['อาคาร', 'ก่อสร้าง', 'อนุญาต', 'ขอ', 'กอง'].map(code)));
  it('is no more than tells one page from all', () => expect(words('เชียงใหม่คลังอาคารปีกอง')).toEqual(['เชียงใหม่', 'คลัง', 'อาคาร'].map(code)));
  it('has its place among the words of the query', () =>
    expect(lookUp('ขออนุญาตก่อสร้าง').map(({ word, place }) => [word, place])).toEqual([
      [code('ก่อสร้าง'), 2],
      [code('อนุญาต'), 1],
      [code('ขอ'), 0],
    ]));
  it('has no place when running text goes without it, and leaves none', () => {
    const query = chooseLookups(readQuery('ก่อสร้างปีอาคาร'), vocabularyOf(counts, 900), SIZE);
    expect(query.map(({ word, place }) => [word, place])).toEqual([
      [code('อาคาร'), 1],
      [code('ก่อสร้าง'), 0],
      [code('ปี'), undefined],
    ]);
  });
  it('ends with what may be the beginning of a word', () =>
    expect(lookUp('กองก่อส')).toContainEqual(expect.objectContaining({ word: code('ก่อส'), unfinished: true, pages: 40 })));
  it('is no word of asking', () => expect(words('อาคารต้องทำอย่างไร')).toEqual([code('อาคาร')]));
  it('is a word that only sounds like one of asking', () => expect(words('เชียงใหม่')).toEqual([code('เชียงใหม่')]));
  it('is a single letter when that is all', () => expect(words('ก')).toEqual([code('ก')]));
  it('is nothing for letters that no word has', () => expect(words('ฟฟ')).toEqual([]));
  it('lies within the query, and is never too much', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'ขออนุญาตก่ปี 25')) }),
        fc.boolean(),
        (text, near) => {
          const query = readQuery(text);
          const lookups = chooseLookups(query, vocabulary, SIZE, near);
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

describe('the words of a site', () => {
  const record = (text: string): PageRecord => ({
    ...{ address: '/guides/a/', title: 'หน้าแรก', standing: 0, kind: '', department: '', year: '', step: '', audience: '', day: '' },
    ...{ names: [], synonyms: [], headings: [], summary: '', text },
  });

  it('stand in the order of the text', () => {
    const { pages } = indexPages([record('เทศบาล ถนน ขยะ'), record('ขยะ เทศบาล')]);
    expect(pages.map(({ text }) => text)).toEqual([['เทศบาล', 'ถนน', 'ขยะ'].map(code).join(' '), ['ขยะ', 'เทศบาล'].map(code).join(' ')]);
  });
  it('are counted by the pages that hold them', () => {
    const { words } = indexPages([record('ขยะ ขยะ'), record('ขยะ'), record('เทศบาล')]);
    expect(words.get(code('ขยะ'))).toBe(2);
  });
  it('leave out the commonest of too many, but for the pages that have most of them', () => {
    const records = Array.from({ length: 60 }, (_, number) =>
      record(number === 50 ? 'ขยะ ขยะ ขยะ เทศบาล' : number % 2 ? 'ขยะ เทศบาล' : 'ขยะ'),
    );
    const { pages, leftOut, words } = indexPages(records, 40);
    expect(words.get(code('ขยะ'))).toBe(60);
    expect(leftOut).toBe(60);
    const holding = pages.flatMap(({ text }, page) => (text.split(' ').includes(code('ขยะ')) ? [page] : []));
    expect(holding).toContain(50);
    expect(holding.length).toBeLessThan(60);
    expect(pages[50]!.text.split(' ')[0]).toBe(code('เทศบาล'));
  });
});
