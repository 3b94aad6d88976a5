import { longDate } from '../../thai/date.ts';
import { dayOf } from '../shared/as-of.ts';
import { MAX_DAYS } from '../shared/copy.ts';

/** Header in which a copy has the moment that it was made, in milliseconds. */
const MADE = 'x-km-made';

const DAY_MILLISECONDS = 86_400_000;

/** A response to keep: its text, and when this was. */
export const makeCopy = (body: BodyInit, { headers }: Pick<Response, 'headers'>, now: number): Response => {
  const kept = new Headers(headers);
  kept.set(MADE, String(now));
  // The body is unpacked.
  kept.delete('content-encoding');
  kept.delete('content-length');
  return new Response(body, { headers: kept });
};

/** Keeps the newest of a cache, and none that is too old. */
export const prune = async (cache: Cache, max: number, now: number): Promise<void> => {
  const all = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, made: Number((await cache.match(request))?.headers.get(MADE) ?? 0) })),
  );
  const stale = all.sort((a, b) => b.made - a.made).filter(({ made }, place) => place >= max || made < now - MAX_DAYS * DAY_MILLISECONDS);
  await Promise.all(stale.map(({ request }) => cache.delete(request)));
};

/** Where the page of what is kept lists the pages that were opened. */
const LIST = '<div data-visited></div>';

/** The page of what is kept, with the pages that were opened, the last one first. */
export const listVisited = async (html: string, cache: Cache): Promise<string> => {
  const pages = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const response = await cache.match(url);
      const text = (await response?.text()) ?? '';
      // As HTML, the way it stands in the page.
      const title = /<title>(.*?)(?: – [^–<]*)?<\/title>/s.exec(text)?.[1] ?? url;
      return { path: new URL(url).pathname, title, day: dayOf(text), made: Number(response?.headers.get(MADE) ?? 0) };
    }),
  );
  if (pages.length === 0) return html;
  const items = pages
    .sort((a, b) => b.made - a.made)
    .map(({ path, title, day }) => `<li><a href="${path}">${title}</a>${day === undefined ? '' : ` · ข้อมูล ณ วันที่ ${longDate(day)}`}</li>`);
  return html.replace(LIST, `<section class="section"><h2>หน้าที่เคยเปิดในเครื่องนี้</h2><ul>${items.join('')}</ul></section>`);
};
