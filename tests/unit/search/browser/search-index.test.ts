import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { openSearchIndex } from '#src/search/browser/search-index.ts';
import { packPages } from '#src/search/shared/packed-pages.ts';
import { makeRecord } from '../page-records.ts';

afterEach(() => vi.unstubAllGlobals());

/** Serves files by their address; any other is missing. */
const serve = (files: Record<string, BodyInit>) =>
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const file = files[String(address)];
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  });

it('the index lies beside its manifest, wherever the site is', async () => {
  serve({
    'https://town.example/km/pagefind/search.json': JSON.stringify({ size: 1, folder: 'a1' }),
    'https://town.example/km/pagefind/a1/pages.km': Uint8Array.from(gzipSync(packPages([makeRecord({ title: 'การคัดแยกขยะ' })]))),
  });
  const index = await openSearchIndex('https://town.example/km/pagefind/search.json');
  expect((await index.search('ขยะ')).results.map(({ page }) => page.title)).toEqual(['การคัดแยกขยะ']);
});

it('an index that cannot be had is refused', async () => {
  serve({});
  await expect(openSearchIndex('https://town.example/pagefind/search.json')).rejects.toThrow('404');
});
