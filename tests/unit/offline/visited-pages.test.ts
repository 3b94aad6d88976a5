import { describe, expect, it } from 'vitest';
import { listVisited, makeCopy, prune } from '#src/offline/worker/visited-pages.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

/** A cache as far as these functions use one. */
const cacheOf = (pages: Record<string, Response>): Cache => {
  const held = new Map(Object.entries(pages));
  const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  return {
    keys: async () => [...held.keys()].map((url) => new Request(url)),
    match: async (request: RequestInfo | URL) => held.get(urlOf(request))?.clone(),
    delete: async (request: RequestInfo | URL) => held.delete(urlOf(request)),
  } as unknown as Cache;
};
const urls = async (cache: Cache) => (await cache.keys()).map(({ url }) => new URL(url).pathname);
const page = (title: string, day: string) =>
  `<title>${title} – เทศบาลตำบลทดสอบ</title><footer><time data-as-of datetime="${day}">…</time></footer>`;
const copy = (made: number, html = '') => makeCopy(html, new Response(), made);

describe('a copy', () => {
  it('has the headers of what it is a copy of, but not what they say of packing', async () => {
    const made = makeCopy(
      'ข้อความ',
      new Response('', { headers: { 'content-encoding': 'gzip', 'content-length': '9', 'content-type': 'text/html' } }),
      5,
    );
    expect(Object.fromEntries(made.headers)).toEqual({ 'content-type': 'text/html', 'x-km-made': '5' });
    expect(await made.text()).toBe('ข้อความ');
  });
});

describe('what is kept', () => {
  it('are the newest', async () => {
    const cache = cacheOf({ 'https://a/old/': copy(NOW - 2), 'https://a/new/': copy(NOW), 'https://a/middle/': copy(NOW - 1) });
    await prune(cache, 2, NOW);
    expect(await urls(cache)).toEqual(['/new/', '/middle/']);
  });

  it('is no older than thirty days', async () => {
    const cache = cacheOf({
      'https://a/old/': copy(NOW - 31 * DAY),
      'https://a/new/': copy(NOW - 29 * DAY),
      'https://a/unknown/': new Response(),
    });
    await prune(cache, 9, NOW);
    expect(await urls(cache)).toEqual(['/new/']);
  });
});

describe('the page of what is kept', () => {
  const SHELF = '<main><div data-visited></div></main>';

  it('lists the pages that were opened, the last one first, with their days', async () => {
    const cache = cacheOf({
      'https://a/km/guides/one/': copy(1, page('เรื่อง &amp; เล่า', '2026-11-20')),
      'https://a/km/guides/two/': copy(2, page('อีกเรื่อง', '2026-11-21')),
    });
    expect(await listVisited(SHELF, cache)).toBe(
      '<main><section class="section"><h2>หน้าที่เคยเปิดในเครื่องนี้</h2><ul>' +
        '<li><a href="/km/guides/two/">อีกเรื่อง</a> · ข้อมูล ณ วันที่ 21 พฤศจิกายน 2569</li>' +
        '<li><a href="/km/guides/one/">เรื่อง &amp; เล่า</a> · ข้อมูล ณ วันที่ 20 พฤศจิกายน 2569</li></ul></section></main>',
    );
  });

  it('has no list where nothing was opened', async () => expect(await listVisited(SHELF, cacheOf({}))).toBe(SHELF));
});
