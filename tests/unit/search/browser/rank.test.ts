import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, makeExcerpt } from '#src/search/browser/excerpt.ts';
import { judgePage, matchQuality, readPage, readQuery, weighKeys, type PageText } from '#src/search/browser/rank.ts';
import { fold } from '#src/thai/fold.ts';

const page = (parts: Partial<PageText>): PageText => ({
  title: 'อื่น',
  names: [],
  synonyms: [],
  headings: [],
  summary: '',
  text: '',
  standing: 0,
  ...parts,
});
const score = (query: string, parts: Partial<PageText>) => judgePage(readQuery(query), readPage(page(parts))).score;

describe('a page is judged', () => {
  it('best when its title is the query, then a name, then words of its title, then of its text', () => {
    const query = 'ใบอนุญาตก่อสร้าง';
    const order = [
      score(query, { title: query }),
      score(query, { names: [query] }),
      score(query, { title: `การขอ${query}อาคาร` }),
      score(query, { headings: [{ text: `การขอ${query}อาคาร` }] }),
      score(query, { text: `ให้ยื่นขอ${query}ที่กองช่าง` }),
      score(query, { text: 'ให้ยื่นที่กองช่าง' }),
    ];
    expect([...order].sort((a, b) => b - a)).toEqual(order);
    expect(new Set(order).size).toBe(order.length);
  });

  it('better for the query in one piece than for its parts apart', () => {
    expect(score('เบี้ยยังชีพผู้สูงอายุ', { text: 'รับเบี้ยยังชีพผู้สูงอายุทุกเดือน' })).toBeGreaterThan(
      score('เบี้ยยังชีพผู้สูงอายุ', { text: 'ผู้สูงอายุรับเงินทุกเดือน ส่วนเบี้ยยังชีพอื่น' }),
    );
  });

  it('the same however the query writes digits, tones and sara am', () => {
    const text = 'ขอใช้น้ำประปา ปี 2565';
    for (const query of ['น้ำประปา ปี 2565', 'นำประปา ปี ๒๕๖๕', 'น\u0e4d้าประปา ปี 2565'])
      expect(score(query, { text })).toBeCloseTo(score('น้ำประปา ปี 2565', { text }));
  });

  it('by what is asked about, not by the words of asking', () => {
    const query = 'ภาษีป้ายต้องทำอย่างไร';
    expect(score(query, { title: 'ภาษีป้าย' })).toBeGreaterThan(score(query, { title: 'ต้องทำอย่างไรเมื่อของหาย' }));
  });

  it('by its kind only where it is about the query at all', () => {
    const text = 'ค่าธรรมเนียมการขออนุญาตก่อสร้างคิดตามพื้นที่';
    expect(score('ขออนุญาตก่อสร้าง', { title: 'ภาษีป้าย', standing: 1, text })).toBeCloseTo(
      score('ขออนุญาตก่อสร้าง', { title: 'ภาษีป้าย', text }),
      2,
    );
    expect(score('ขออนุญาตก่อสร้าง', { title: 'การขออนุญาตก่อสร้างอาคาร', standing: 1 })).toBeGreaterThan(
      score('ขออนุญาตก่อสร้าง', { title: 'การขออนุญาตก่อสร้างอาคาร' }),
    );
  });

  it.each([
    ['ผูกพันธ์', 'ผูกพัน'],
    ['อนุญาติ', 'อนุญาต'],
    ['ธุระการ', 'ธุรการ'],
    ['สัมนา', 'สัมมนา'],
  ])('by its bare letters where the spelling differs: %s', (query, text) => {
    expect(judgePage(readQuery(query), readPage(page({ text }))).quality).toBeGreaterThan(0.05);
  });

  it('without failing on any query or page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, text) => {
        expect(Number.isFinite(score(query, { text, title: text }))).toBe(true);
      }),
    );
  });
});

describe('keys of a query', () => {
  it('weigh more the fewer pages hold them', () => {
    const { strict } = weighKeys(readQuery('การประปา'), {
      strict: new Map([
        ['การ', 200],
        ['ะปา', 2],
      ]),
    });
    expect(strict.keys.at(-1)!.weight).toBeGreaterThan(strict.keys[0]!.weight);
  });

  it('are not taken for words of asking by a letter of one', () => {
    expect(readQuery('ควบคุมคลองอย่างไร').loose.weights.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
  });

  it('match nothing where nothing is typed', () => expect(matchQuality(readQuery(' ').strict, fold('ความรู้'))).toBe(0));
});

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
    expect(marks.map(([from, to]) => title.slice(from, to))).toEqual(['ลงทะเบียน', 'รับเ', 'ผู้สูงอายุ'].map((piece) => expect.stringContaining(piece)));
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
