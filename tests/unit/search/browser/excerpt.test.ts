import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, makeExcerpt } from '#src/search/browser/excerpt.ts';
import { readQuery } from '#src/search/browser/query.ts';
import { fold } from '#src/thai/fold.ts';

describe('an excerpt', () => {
  it('ends between words, at a space when one is near', () => {
    const words = 'เทศบาลจัดประชุมชาวบ้านเพื่อรับฟัง เรื่องการกำจัดขยะมูลฝอยในชุมชน '.repeat(6);
    const { text } = makeExcerpt(readQuery('ประชุมชาวบ้าน'), words);
    expect(text).toMatch(/(?:ชุมชน|รับฟัง)…$/);
    const unbroken = 'เทศบาลจัดประชุมชาวบ้านเพื่อรับฟังความคิดเห็น'.repeat(12);
    const last = makeExcerpt(readQuery('ประชุมชาวบ้าน'), unbroken).text.replace(/…$/, '');
    const ends = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(unbroken)].map(({ index }) => unbroken.slice(0, index));
    expect(ends.some((end) => end.endsWith(last.slice(-30)))).toBe(true);
  });

  it('ends at a space or between clusters in a browser that knows no words', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      const spaced = 'เทศบาลจัดประชุมชาวบ้านเพื่อรับฟัง เรื่องการกำจัดขยะมูลฝอยในชุมชน '.repeat(6);
      expect(makeExcerpt(readQuery('ประชุมชาวบ้าน'), spaced).text).toMatch(/(?:ชุมชน|รับฟัง)…$/);
      // Wherever the cut falls, it parts no letter from its vowels and marks.
      for (const lead of Array.from({ length: 12 }, (_, length) => 'ก'.repeat(length))) {
        const unbroken = `${lead}${'น้ำที่เก็บไว้ใช้ดื่มกิน'.repeat(20)}`;
        const { text } = makeExcerpt(readQuery('ดื่มกิน'), unbroken);
        const rest = unbroken.slice(text.length - 1);
        expect(text.endsWith('…')).toBe(true);
        expect(rest).not.toMatch(/^[\p{M}ะาำ]/u);
        expect(text.slice(0, -1)).not.toMatch(/[เแโใไ]$/);
      }
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it('is safe for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2a\n') }),
        fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2a\n'), maxLength: 600 }),
        (query, text) => {
          const excerpt = makeExcerpt(readQuery(query), text);
          for (const [from, to] of excerpt.marks) expect(from < to && to <= excerpt.text.length).toBe(true);
        },
      ),
    );
  });

  it('marks nothing beyond its end, where a match takes in the space that is cut there', () => {
    expect(makeExcerpt(readQuery('aำ ก'), 'aำ ')).toEqual({ text: 'aำ', marks: [[0, 2]] });
  });

  it('shows the text in its own spelling, with the match marked where it stands', () => {
    const { text, marks } = makeExcerpt(readQuery('นำประปา ๒๕๖๕'), 'ขอใช้น้ำประปา ปี 2565 ได้ที่กองช่าง');
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(
      ['น้ำประปา ', '2565'].map((piece) => expect.stringContaining(piece.trim())),
    );
  });

  it('begins near the match in a long text, at the start of a word', () => {
    const long = `${'ข้อความอื่นที่ไม่เกี่ยวข้องกัน '.repeat(30)}ยื่นคำขอเบี้ยยังชีพผู้สูงอายุ ${'จบ '.repeat(100)}`;
    const { text } = makeExcerpt(readQuery('เบี้ยยังชีพ'), long);
    expect(text).toContain('เบี้ยยังชีพ');
    expect(text.length).toBeLessThan(260);
    expect(text).not.toMatch(/^…?[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
  });

  it('marks letters that two pieces of the query share once', () => {
    const title = 'การลงทะเบียนรับเงินเบี้ยยังชีพผู้สูงอายุ';
    const marks = findMatches(fold('ลงทะเบียนผู้สูงอายุรับเบี้ย'), title);
    expect(marks.map(([from, to]) => title.slice(from, to))).toEqual(
      ['ลงทะเบียน', 'รับเ', 'ผู้สูงอายุ'].map((piece) => expect.stringContaining(piece)),
    );
  });

  it('marks only stretches that are in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2a') }),
        fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2a') }),
        (query, text) => {
          let end = 0;
          for (const [from, to] of findMatches(fold(query), text)) {
            // In order and apart: a letter under two marks would be shown twice.
            expect(from >= end && from < to && to <= text.length).toBe(true);
            end = to;
          }
        },
      ),
    );
  });
});
