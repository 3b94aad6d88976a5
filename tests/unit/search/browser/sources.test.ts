import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchIn } from '#src/search/browser/engine.ts';
import { indexPages } from '#src/search/build/index-pages.ts';
import { packPages, unpackPages } from '#src/search/shared/packed-pages.ts';
import { fromFields, fromFragment, toFields, toFragment, type PageRecord } from '#src/search/shared/page-record.ts';
import { decodeCbor, type PagefindIndex } from '#src/search/browser/pagefind-index.ts';
import { searchPagefind } from '#src/search/browser/pagefind-source.ts';
import { makeVocabulary } from '#src/search/shared/vocabulary.ts';
import { scanPages } from '#src/search/browser/scan-source.ts';

const record = (parts: Partial<PageRecord>): PageRecord => ({
  address: '/guides/a/',
  title: 'หน้า',
  standing: 0,
  kind: 'บทความ',
  department: '',
  year: '',
  step: '',
  audience: '',
  day: '2022-01-01',
  names: [],
  synonyms: [],
  headings: [],
  summary: '',
  text: '',
  ...parts,
});

const PAGES = [
  record({
    address: '/manuals/permit/',
    title: 'การขออนุญาตก่อสร้างอาคาร',
    kind: 'คู่มือประชาชน',
    department: 'กองช่าง',
    year: '2565',
    names: ['ใบอนุญาตปลูกบ้าน'],
    text: 'ยื่นคำขอที่กองช่าง พร้อมแบบแปลน ภายใน 45 วัน',
  }),
  record({ address: '/guides/waste/', title: 'การคัดแยกขยะ', department: 'กองสาธารณสุข', year: '2564', text: 'แยกขยะเปียกออกจากขยะแห้ง' }),
  record({
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
    lookUp: async (key, beginning) =>
      new Map(
        pages.flatMap(({ words, named }, page) => {
          const places = [...words.keys()].filter((place) => (beginning ? words[place]!.startsWith(key) : words[place] === key));
          const held = { names: places.filter((place) => place < named), text: places.filter((place) => place >= named) };
          return places.length ? [[page, held] as const] : [];
        }),
      ),
    filter: async (name) =>
      new Map(
        Object.entries(Object.groupBy(records.keys(), (page) => String(records[page]![name as keyof PageRecord]))).map(([value, held]) => [
          value,
          new Set(held),
        ]),
      ),
    fragment: async (page) => toFragment(records[page]!),
  };
};

const anyText = fc.string({ unit: fc.constantFrom(...'กขคนำ้่ี ๑2aZ—“”é—😀%\n') });
const anyRecord = fc
  .record({ title: anyText, summary: anyText, text: anyText, name: fc.constantFrom('KM', 'เคเอ็ม'), heading: anyText })
  .map(({ name, heading, ...parts }) =>
    record({ ...parts, names: [name], headings: [{ id: 'ก-1', text: `ก ${heading.replaceAll(/[\n\t]/g, '')}` }] }),
  );

describe('a record of a page', () => {
  it('comes back from a fragment and from fields as it was', () => {
    fc.assert(
      fc.property(anyRecord, (page) => {
        expect(fromFragment(toFragment(page))).toEqual(page);
        expect(fromFields(toFields(page))).toEqual(page);
      }),
    );
  });
});

describe('the file of all pages', () => {
  it('gives the pages back, whatever they are written in', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1 }), (pages) => {
        expect(unpackPages(packPages(pages))).toEqual(pages);
      }),
    );
  });
  it('of no pages holds none', () => expect(unpackPages(packPages([]))).toEqual([]));
  it('takes a byte for a Thai letter', () => {
    const text = 'ความรู้'.repeat(100);
    expect(packPages([record({ text })]).length - packPages([record({})]).length).toBe(text.length);
  });
  it('is the same for the same pages', () => {
    const pack = () => gzipSync(packPages(PAGES), { level: 9 });
    expect(pack().equals(pack())).toBe(true);
    expect(unpackPages(gunzipSync(pack()))).toEqual(PAGES);
  });
});

describe.each([
  ['a small site, all pages read', () => searchIn(scanPages(PAGES))],
  ['a large site, by Pagefind’s index', () => searchIn(searchPagefind(indexOf(PAGES), makeVocabulary(indexPages(PAGES).words)))],
])('%s', (_, open) => {
  const first = async (query: string) => (await open().search(query)).found[0]?.page.address;

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

  it('finds nothing for what is nowhere', async () => expect((await open().search('qzxwv')).found).toEqual([]));

  it('narrows by what is chosen, and counts what choosing would give', async () => {
    const index = open();
    const { found } = await index.search('การ', { department: 'กองสาธารณสุข' });
    expect(found.map(({ page }) => page.address)).toEqual(['/guides/waste/']);
    const counts = await index.count('น้ำประปา', { department: 'กองสาธารณสุข' });
    expect(counts.department).toContainEqual({ value: 'กองช่าง', count: 1 });
    expect(counts.year ?? []).toEqual([]);
  });

  it('answers any query', async () => {
    const index = open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
        expect(Array.isArray((await index.search(query)).found)).toBe(true);
      }),
    );
  });
});

describe('the engine’s files', () => {
  it.each([
    ['a small number', [0x17], 23],
    ['numbers of one, two and four bytes', [0x83, 0x18, 0xff, 0x19, 0x01, 0x00, 0x1a, 0, 1, 0, 0], [255, 256, 65_536]],
    ['a negative number', [0x38, 0x18], -25],
    ['text', [0x66, 0xe0, 0xb8, 0x81, 0xe0, 0xb8, 0x82], 'กข'],
    ['a list without a length', [0x9f, 0x01, 0x80, 0xff], [1, []]],
  ])('give %s', (_, bytes, value) => expect(decodeCbor(Uint8Array.from(bytes))).toEqual(value));

  it('are refused when they hold what the engine does not write', () => {
    expect(() => decodeCbor(Uint8Array.of(0xf6))).toThrow(RangeError);
  });
});
