import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, findMatches, makeExcerpt } from '#src/search/browser/excerpt.ts';
import { readQuery } from '#src/search/browser/query.ts';
import { findClusterStarts } from '#src/thai/clusters.ts';
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
    expect(makeExcerpt(readQuery('aำ ก'), 'aำ ')).toMatchObject({ text: 'aำ', marks: [[0, 2]] });
  });

  it('shows the text in its own spelling, with the match marked where it stands', () => {
    const { text, marks } = makeExcerpt(readQuery('นำประปา ๒๕๖๕'), 'ขอใช้น้ำประปา ปี 2565 ได้ที่กองช่าง');
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['น้ำประปา', '2565']);
  });

  it('begins near the match in a long text, at the start of a word', () => {
    const long = `${'ข้อความอื่นที่ไม่เกี่ยวข้องกัน '.repeat(30)}ยื่นคำขอเบี้ยยังชีพผู้สูงอายุ ${'จบ '.repeat(100)}`;
    const { text } = makeExcerpt(readQuery('เบี้ยยังชีพ'), long);
    expect(text).toContain('เบี้ยยังชีพ');
    expect(text.length).toBeLessThan(260);
    expect(text).not.toMatch(/^…?[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
  });

  it.each([
    ['letters that two pieces of the query share, once', 'ลงทะเบียนผู้สูงอายุรับเบี้ย', ['ลงทะเบียน', 'รับ', 'ผู้สูงอายุ']],
    ['a word of which half was typed, whole', 'เบี้ยยังชี', ['เบี้ยยังชีพ']],
    ['no word that only begins where the match ends', 'เบี้ยยังชีพผ', ['เบี้ยยังชีพ']],
    ['no other word that begins alike', 'รับเง่า ก', ['รับ']],
    ['no other word that ends alike', 'กสิกรรม รับ', ['รับ']],
    ['a letter with its vowel and tone mark, where little of a word was typed', 'ทะ', ['ทะ']],
    ['nothing where the end of one word and the beginning of another are the query by chance', 'ยนร', []],
  ])('marks %s', (_, query, marked) => {
    const title = 'การลงทะเบียนรับเงินเบี้ยยังชีพผู้สูงอายุ';
    expect(findMatches(fold(query), title).map(([from, to]) => title.slice(from, to))).toEqual(marked);
  });

  describe('of any query and title', () => {
    const PIECES = [
      'การ',
      'ก่อสร้าง',
      'สร้าง',
      'อาคาร',
      'ร้าน',
      'น้ำ',
      'เก็บ',
      'ที่',
      'ผู้',
      'สูงอายุ',
      'เเละ',
      'ํา',
      '๑',
      '2',
      'a',
      'KM',
      ' ',
      'ๆ',
      'ฯ',
      '่',
      'เ',
      '😀',
      '(',
      '-',
    ];
    const pieces = (maxLength: number) => fc.array(fc.constantFrom(...PIECES), { maxLength }).map((all) => all.join(''));
    const query = fc.oneof(
      pieces(6),
      fc.tuple(pieces(8), fc.nat(12), fc.nat(20)).map(([text, from, length]) => text.slice(from, from + length)),
    );

    /** Where clusters, or words, begin: a space parts them, whatever stands after it. */
    const startsIn = (text: string, find: (run: string) => number[]): number[] =>
      [...text.matchAll(/\S+|\s+/g)].flatMap(({ index, 0: run }) => find(run).map((start) => index + start));
    const findWords = (run: string) => Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(run), ({ index }) => index);

    const eachMark = (check: (text: string, mark: [number, number], before: number) => void): void =>
      fc.assert(
        fc.property(query, pieces(14), (typed, text) => {
          let before = 0;
          for (const mark of findMatches(fold(typed), text)) {
            check(text, mark, before);
            before = mark[1];
          }
        }),
        { numRuns: 2000 },
      );

    it('marks stand in order and apart, and never on a space at their ends', () =>
      eachMark((text, [from, to], before) => {
        expect(from >= before && from < to && to <= text.length).toBe(true);
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
      }));

    it('a title cut at its marks is the title as written, and the marks are its second pieces', () =>
      fc.assert(
        fc.property(query, pieces(14), (typed, text) => {
          const marks = findMatches(fold(typed), text);
          const cut = cutAtMarks({ text, marks });
          expect(cut.join('')).toBe(text);
          expect(cut.filter((_, at) => at % 2)).toEqual(marks.map(([from, to]) => text.slice(from, to)));
        }),
        { numRuns: 2000 },
      ));

    it('no mark tears a letter from its vowels and marks', () =>
      eachMark((text, mark) => {
        const bounds = [...startsIn(text, findClusterStarts), text.length];
        expect(mark.filter((place) => !bounds.includes(place))).toEqual([]);
      }));

    it('a mark is a row of whole words, or lies within one', () =>
      eachMark((text, mark) => {
        const clusters = startsIn(text, findClusterStarts);
        const bounds = [...startsIn(text, findWords).filter((place) => clusters.includes(place)), text.length];
        const isWhole = mark.every((place) => bounds.includes(place));
        const isWithin = !bounds.some((place) => place > mark[0] && place < mark[1]);
        expect(isWhole || isWithin).toBe(true);
      }));

    it('the excerpt is the text itself, with its marks where they match', () =>
      fc.assert(
        fc.property(query, pieces(90), (typed, text) => {
          const excerpt = makeExcerpt(readQuery(typed), text);
          const shown = excerpt.text.replace(/^…|…$/g, '');
          expect(text).toContain(shown);
          const lead = excerpt.text.length - excerpt.text.replace(/^…/, '').length;
          const at = excerpt.best && excerpt.marks.find(([from, to]) => excerpt.text.slice(from, to) === text.slice(...excerpt.best!));
          expect(Boolean(at)).toBe(Boolean(excerpt.best));
          for (const [from, to] of excerpt.marks) expect(from >= lead && to <= lead + shown.length).toBe(true);
        }),
        { numRuns: 500 },
      ));
  });
});
