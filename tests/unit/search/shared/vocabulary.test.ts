import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRun } from '#src/search/shared/code-letters.ts';
import { makeVocabulary, packVocabulary, unpackVocabulary } from '#src/search/shared/vocabulary.ts';
import { foldPhoneticallyKeepingDoubles } from '#src/thai/fold.ts';
import { splitIntoRuns } from '#src/thai/script-runs.ts';

const code = (text: string) => splitIntoRuns(foldPhoneticallyKeepingDoubles(text)).map(encodeRun).join('');
const vocabularyOf = (counts: Record<string, number>, minPagesLeftOut?: number) =>
  makeVocabulary(new Map(Object.entries(counts).map(([word, pages]) => [code(word), pages])), minPagesLeftOut);

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
