import { defineMiddleware } from 'astro:middleware';
import { fontsLast } from './layouts/fonts-last.ts';
import { typesettingOf } from './layouts/typesetting.ts';
import { typeset } from './layouts/typeset.ts';
import { getKnowledgeBase } from './store/index.ts';

/** Every page is set in one place, whatever made its texts: headings, running text and cells; and its head put in order. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = typeset(fontsLast(await response.text()), typesettingOf(await getKnowledgeBase()));
  return new Response(html, response);
});
