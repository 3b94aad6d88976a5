/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core';
import { dayOf, withDay } from '../shared/as-of.ts';
import { baseOf, CACHE_PREFIX, cacheName } from '../shared/caches.ts';
import { MAX_PAGE_LETTERS, MAX_PICTURE_BYTES, MAX_PICTURES, MAX_VISITED, type Copy } from '../shared/copy.ts';
import { mentionedIn, type Asset } from '../shared/mentioned.ts';
import { tellCopy, tellMissing } from './notice.ts';
import { PageStrategy } from './page-strategy.ts';
import { listVisited, makeCopy, prune } from './visited-pages.ts';

/* The service worker: what the build keeps on a device, and what a reader has opened, is there without a network. */

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const __COPY__: Copy;

const COPY = __COPY__;
const BASE = baseOf(self.location.href);
const SHELF = `${BASE}offline/`;
const SEARCH_PAGE = `${BASE}search/`;

const [PAGES, PICTURES, ASSETS] = [cacheName('pages', BASE), cacheName('pictures', BASE), cacheName('assets', BASE)];

const kept = new PrecacheController({ cacheName: `${CACHE_PREFIX}-kept-${BASE}` });
kept.addToCacheList([...COPY.files]);

const nameOf = (url: string): string => new URL(url).pathname.split('/').at(-1)!;
const openPages = (): Promise<Cache> => caches.open(PAGES);

/** The path of a page, however its address was written: without a query, as servers complete it. */
const pathOf = (url: string): string => {
  const path = new URL(url).pathname.replace(/\/index\.html$/, '/');
  return /\/$|\.html$/.test(path) ? path : `${path}/`;
};

/** A copy of a page. */
interface PageCopy {
  html: string;
  path: string;
  response: Response;
}

/** A page that is kept for all says what the build of this worker would say; one that was opened is of its own day. */
const findPage = async ({ url }: Pick<Request, 'url'>): Promise<PageCopy | undefined> => {
  const path = pathOf(url);
  const ofAll = await kept.matchPrecache(path);
  if (ofAll) return { html: withDay(await ofAll.text(), COPY.today), path, response: ofAll };
  const visited = await (await openPages()).match(path);
  return visited && { html: await visited.text(), path, response: visited };
};

/** The page of what is kept; for a page that is not, with a word about it. */
const showShelf = async (isMissing: boolean): Promise<Response> => {
  const shelf = await findPage({ url: new URL(SHELF, self.location.href).href });
  if (!shelf) return Response.error();
  const html = await listVisited(shelf.html, await openPages());
  return makeCopy(isMissing ? tellMissing(html) : html, shelf.response, Date.now());
};

/** Only pages of a build that keeps a copy name the manifest of the installed site: no forms, no site for staff under the same path. */
const isOurPage = (html: string): boolean => html.includes(`<link rel="manifest" href="${BASE}manifest.webmanifest">`);

/** Keeps a page that was opened, under its path, and forgets one that is gone. */
const keepPages: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),
  cacheWillUpdate: async ({ request, response }) => {
    if ([404, 410].includes(response.status)) await (await openPages()).delete(pathOf(request.url));
    if (response.status !== 200 || response.type !== 'basic' || kept.getCacheKeyForURL(pathOf(request.url)) !== undefined) return null;
    const html = await response.text();
    return isOurPage(html) && html.length <= MAX_PAGE_LETTERS ? makeCopy(html, response, Date.now()) : null;
  },
  cacheDidUpdate: async () => prune(await openPages(), MAX_VISITED, Date.now()),
};

const pages = new PageStrategy<PageCopy>(
  { cacheName: PAGES, plugins: [keepPages] },
  {
    find: findPage,
    show: ({ html, path, response }, reason) => {
      const more = path === SEARCH_PAGE && COPY.searchesKeptPages ? ' · ค้นได้เฉพาะคู่มือ' : '';
      return makeCopy(tellCopy(html, reason, dayOf(html), more), response, Date.now());
    },
    showMissing: () => showShelf(true),
  },
);

/** Whether a file lies in this folder of the site. */
const isIn = (folder: string, { pathname }: URL): boolean => pathname.startsWith(BASE + folder);

/** A page of the site: a folder, or a former address that ends in `.html`. */
const isPage = (url: URL): boolean => isIn('', url) && !isIn('admin/', url) && /(?:^|\/)(?:[^/.]*|[^/]*\.html)$/.test(url.pathname);

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname === SHELF,
  () => showShelf(false),
);
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPage(url), pages);

/** Of a large site the device has an index of its own, which answers under the same address. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${BASE}pagefind/search.json`,
  new NetworkFirst({
    networkTimeoutSeconds: 3,
    plugins: [{ cacheWillUpdate: async () => null, cachedResponseWillBeUsed: async () => kept.matchPrecache(BASE + COPY.search) }],
  }),
);

const isKept = (url: URL): boolean => kept.getCacheKeyForURL(url.href) !== undefined;
registerRoute(
  ({ url, request }) => isKept(url) && request.mode !== 'navigate',
  async ({ request }) => (await kept.matchPrecache(request)) ?? fetch(request),
);

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isIn('_astro/', url) && request.destination !== 'image',
  new CacheFirst({ cacheName: ASSETS }),
);

/** The same picture in another width: a name is a digest and the width (`attachments/renditions.ts`). */
const inAnyWidth = (url: string): Promise<Response | undefined> | undefined => {
  const beginning = /^.*\/_astro\/[\da-f]{16}-(?=\d+\.webp$)/.exec(url)?.[0];
  if (beginning === undefined) return undefined;
  const other = [...kept.getURLsToCacheKeys().keys()].find((each) => each.startsWith(beginning));
  return other === undefined ? undefined : kept.matchPrecache(other);
};

/** Keeps a picture that was shown, if it is not too large; of one that is kept ahead there is one width for all screens. */
const keepPictures: WorkboxPlugin = {
  handlerDidError: async ({ request }) => inAnyWidth(request.url),
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200 || response.type !== 'basic') return null;
    const bytes = await response.arrayBuffer();
    return bytes.byteLength <= MAX_PICTURE_BYTES ? makeCopy(bytes, response, Date.now()) : null;
  },
  cacheDidUpdate: async () => prune(await caches.open(PICTURES), MAX_PICTURES, Date.now()),
};
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && request.destination === 'image' && [...COPY.pictureFolders, '_astro'].some((folder) => isIn(`${folder}/`, url)),
  new StaleWhileRevalidate({ cacheName: PICTURES, plugins: [keepPictures] }),
);

const readAssets = (requests: readonly Request[], cache: Cache): Promise<Asset[]> =>
  Promise.all(
    requests.map(async ({ url }) => {
      const name = nameOf(url);
      return /\.(?:css|js)$/.test(name) ? { name, text: (await (await cache.match(url))?.text()) ?? '' } : { name };
    }),
  );

/** Puts the assets aside that pages of earlier builds need, before those builds are cleared away, and drops those that none needs now. */
const keepOldAssets = async (): Promise<void> => {
  const [ofAll, old, opened] = await Promise.all([caches.open(kept.strategy.cacheName), caches.open(ASSETS), openPages()]);
  const isAsset = ({ url }: Request): boolean => isIn('_astro/', new URL(url));
  const leaving = (await ofAll.keys()).filter((request) => isAsset(request) && !isKept(new URL(request.url)));
  const aside = await old.keys();
  const texts = await Promise.all((await opened.keys()).map(async (request) => (await opened.match(request))!.text()));
  const needed = mentionedIn(texts, [...(await readAssets(leaving, ofAll)), ...(await readAssets(aside, old))]);
  for (const request of leaving) if (needed.has(nameOf(request.url))) await old.put(request, (await ofAll.match(request))!);
  for (const request of aside) if (!needed.has(nameOf(request.url)) || isKept(new URL(request.url))) await old.delete(request);
};

/** The pages that were open before there was a worker are pages that were opened. */
const keepOpenPages = async (event: ExtendableEvent): Promise<void> => {
  const windows = await self.clients.matchAll({ type: 'window' });
  for (const { url } of windows)
    if (isPage(new URL(url)) && !(await findPage({ url }))) await Promise.all(pages.handleAll({ event, request: new Request(url) }));
};

self.addEventListener('install', (event) => {
  event.waitUntil(kept.install(event).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await keepOldAssets();
      await kept.activate(event);
      await prune(await openPages(), MAX_VISITED, Date.now());
      await self.clients.claim();
      await keepOpenPages(event);
    })(),
  );
});
