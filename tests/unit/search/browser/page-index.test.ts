import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeIndex } from '#src/search/build/write-index.ts';
import { scanPages } from '#src/search/browser/scanned-index.ts';
import { makeSearchIndex, openSearchIndex, type SearchIndex } from '#src/search/browser/search-index.ts';
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

const folder = mkdtempSync(join(tmpdir(), 'km-index-'));
beforeAll(() => {
  writeIndex(PAGES, folder, 0);
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(fileURLToPath(String(address)))));
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['a small site, all pages in one file', async () => makeSearchIndex(scanPages(PAGES))],
  ['a large site, by its posting lists', async () => openSearchIndex(pathToFileURL(join(folder, 'search.json')).href)],
] satisfies [string, () => Promise<SearchIndex>][])('%s', (_, open) => {
  const search = async (query: string, filters = {}) => (await open()).search(query, filters);
  const first = async (query: string) => (await search(query)).results[0]?.page.address;

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
    ['a number and a word without the space between', 'ภายใน45วัน', '/manuals/permit/'],
    ['two letters', 'น้ำ', '/guides/water/'],
  ])('finds by %s', async (_name, query, address) => expect(await first(query)).toBe(address));

  it('finds nothing for what is nowhere', async () => expect((await search('qzxwv')).results).toEqual([]));

  it('narrows by what is chosen, and counts what choosing would give', async () => {
    const { results } = await search('การคัด', { department: 'กองสาธารณสุข' });
    expect(results.map(({ page }) => page.address)).toEqual(['/guides/waste/']);
    const counts = await (await open()).count('น้ำประปา', { department: 'กองสาธารณสุข' });
    expect(counts.department).toContainEqual({ value: 'กองช่าง', count: 1 });
    expect(counts.year ?? []).toEqual([]);
  });

  it('answers any query', async () => {
    const index = await open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
        expect(Array.isArray((await index.search(query)).results)).toBe(true);
      }),
    );
  });
});
