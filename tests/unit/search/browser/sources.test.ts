import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPages } from '#src/search/build/index-pages.ts';
import type { Facet, PageRecord } from '#src/search/shared/page-record.ts';
import { toFragment } from '#src/search/shared/record-format.ts';
import type { PagefindIndex } from '#src/search/browser/pagefind-index.ts';
import { searchPagefind } from '#src/search/browser/pagefind-source.ts';
import { makeVocabulary } from '#src/search/shared/vocabulary.ts';
import { scanPages } from '#src/search/browser/scan-source.ts';
import { makeSearchIndex } from '#src/search/browser/search-index.ts';
import { makeRecord } from '../page-records.ts';

const PAGES = [
  makeRecord({
    address: '/manuals/permit/',
    title: 'การขออนุญาตก่อสร้างอาคาร',
    kind: 'คู่มือประชาชน',
    department: 'กองช่าง',
    year: '2565',
    names: ['ใบอนุญาตปลูกบ้าน'],
    text: 'ยื่นคำขอที่กองช่าง พร้อมแบบแปลน ภายใน 45 วัน',
  }),
  makeRecord({ address: '/guides/waste/', title: 'การคัดแยกขยะ', department: 'กองสาธารณสุข', year: '2564', text: 'แยกขยะเปียกออกจากขยะแห้ง' }),
  makeRecord({
    address: '/guides/water/',
    title: 'น้ำประปา',
    department: 'กองช่าง',
    year: '2565',
    text: 'ขอใช้น้ำประปา ปี 2565 ค่าธรรมเนียม 150,000 บาท',
  }),
];

/** The index that Pagefind would hold, without its files. */
const indexOf = (records: readonly PageRecord[]): PagefindIndex => {
  const pages = indexPages(records).pages.map(({ title, names, text }) => {
    const split = (words: string) => words.split(' ').filter(Boolean);
    const named = [...split(title), ...split(names)];
    return { words: [...named, ...split(text)], named: named.length };
  });
  return {
    size: records.length,
    lookUp: async (word, isUnfinished) =>
      new Map(
        pages.flatMap(({ words, named }, page) => {
          const positions = [...words.keys()].filter((at) => (isUnfinished ? words[at]!.startsWith(word) : words[at] === word));
          const held = { names: positions.filter((at) => at < named), text: positions.filter((at) => at >= named) };
          return positions.length ? [[page, held] as const] : [];
        }),
      ),
    readFilter: async (name) =>
      new Map(
        Object.entries(Object.groupBy(records.keys(), (page) => records[page]![name as Facet])).map(([value, held]) => [
          value,
          new Set(held),
        ]),
      ),
    readFragment: async (page) => toFragment(records[page]!),
  };
};

describe.each([
  ['a small site, all pages read', () => makeSearchIndex(scanPages(PAGES))],
  ['a large site, by Pagefind’s index', () => makeSearchIndex(searchPagefind(indexOf(PAGES), makeVocabulary(indexPages(PAGES).words)))],
])('%s', (_, open) => {
  const first = async (query: string) => (await open().search(query)).results[0]?.page.address;

  it.each([
    ['a title', 'การคัดแยกขยะ', '/guides/waste/'],
    ['a word at the end of a title', 'ขยะ', '/guides/waste/'],
    ['another name', 'ใบอนุญาตปลูกบ้าน', '/manuals/permit/'],
    ['a misspelling', 'ขออนุญาติก่อสร้าง', '/manuals/permit/'],
    ['letters of one sound', 'ค่าทำเนียมน้ำปะปา', '/guides/water/'],
    ['a wrong letter', 'แบบแผลน', '/manuals/permit/'],
    ['Thai digits', '๑๕๐,๐๐๐ บาท', '/guides/water/'],
    ['a decomposed sara am', 'น\u0e4d้าประปา', '/guides/water/'],
    ['a question', 'ขอใช้น้ำประปาต้องทำอย่างไร', '/guides/water/'],
    ['half a word', 'คัดแย', '/guides/waste/'],
  ])('finds by %s', async (_name, query, address) => expect(await first(query)).toBe(address));

  it('finds nothing for what is nowhere', async () => expect((await open().search('qzxwv')).results).toEqual([]));

  it('narrows by what is chosen, and counts what choosing would give', async () => {
    const index = open();
    const { results } = await index.search('การ', { department: 'กองสาธารณสุข' });
    expect(results.map(({ page }) => page.address)).toEqual(['/guides/waste/']);
    const counts = await index.count('น้ำประปา', { department: 'กองสาธารณสุข' });
    expect(counts.department).toContainEqual({ value: 'กองช่าง', count: 1 });
    expect(counts.year ?? []).toEqual([]);
  });

  it('answers any query', async () => {
    const index = open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
        expect(Array.isArray((await index.search(query)).results)).toBe(true);
      }),
    );
  });
});
