import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPage, type PageText } from '#src/search/browser/folded-page.ts';
import { readQuery } from '#src/search/browser/query.ts';
import { scorePage } from '#src/search/browser/score.ts';

const page = (parts: Partial<PageText>): PageText => ({
  title: 'อื่น',
  names: [],
  synonyms: [],
  headings: [],
  summary: '',
  text: '',
  boost: 0,
  ...parts,
});
const score = (query: string, parts: Partial<PageText>) => scorePage(readQuery(query), foldPage(page(parts))).score;

describe('a page is scored', () => {
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

  it('by what is asked about, not by stop words', () => {
    const query = 'ภาษีป้ายต้องทำอย่างไร';
    expect(score(query, { title: 'ภาษีป้าย' })).toBeGreaterThan(score(query, { title: 'ต้องทำอย่างไรเมื่อของหาย' }));
  });

  it('by its kind only where it is about the query at all', () => {
    const text = 'ค่าธรรมเนียมการขออนุญาตก่อสร้างคิดตามพื้นที่';
    expect(score('ขออนุญาตก่อสร้าง', { title: 'ภาษีป้าย', boost: 1, text })).toBeCloseTo(score('ขออนุญาตก่อสร้าง', { title: 'ภาษีป้าย', text }), 2);
    expect(score('ขออนุญาตก่อสร้าง', { title: 'การขออนุญาตก่อสร้างอาคาร', boost: 1 })).toBeGreaterThan(
      score('ขออนุญาตก่อสร้าง', { title: 'การขออนุญาตก่อสร้างอาคาร' }),
    );
  });

  it.each([
    ['ผูกพันธ์', 'ผูกพัน'],
    ['อนุญาติ', 'อนุญาต'],
    ['ธุระการ', 'ธุรการ'],
    ['สัมนา', 'สัมมนา'],
  ])('by its phonetic fold where the spelling differs: %s', (query, text) => {
    expect(scorePage(readQuery(query), foldPage(page({ text }))).quality).toBeGreaterThan(0.05);
  });

  it('without failing on any query or page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, text) => {
        expect(Number.isFinite(score(query, { text, title: text }))).toBe(true);
      }),
    );
  });
});
