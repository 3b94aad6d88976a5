import type { APIRoute } from 'astro';
import { fullUrl } from '../components/href.ts';
import { isIndexed, lastChange, routesOf } from '../routes/table.ts';
import { getKnowledgeBase } from '../store/index.ts';

/** Every page that search engines should know. */
export const GET: APIRoute = async () => {
  const urls = routesOf(await getKnowledgeBase())
    .all.filter(isIndexed)
    .map((route) => {
      const updated = lastChange(route);
      return `<url><loc>${encodeURI(fullUrl(route.address))}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`;
    });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
