import { defineMiddleware } from 'astro:middleware';
import { orderHead } from './layouts/head-order.ts';
import { typesettingOf } from './layouts/typesetting.ts';
import { typeset } from './layouts/typeset.ts';
import { getKnowledgeBase, makePageAt } from './store/index.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address as routes have it; what is no address of ours may be anything. */
const decoded = (pathname: string): string => {
  try {
    return decodeURI(pathname).slice(BASE.length);
  } catch {
    return pathname;
  }
};

/** Every page is set in one place, whatever made its texts: headings, running text and cells; and its head put in order. */
export const onRequest = defineMiddleware(({ url }, next) =>
  makePageAt(decoded(url.pathname), async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const html = typeset(orderHead(await response.text()), typesettingOf(await getKnowledgeBase()));
    return new Response(html, response);
  }),
);
