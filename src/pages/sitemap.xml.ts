import type { APIRoute } from 'astro';
import { sitemapAddresses } from '../routes/sitemap.ts';
import { fullUrl } from '../routes/href.ts';
import { getKnowledgeBase } from '../store/index.ts';

export const GET: APIRoute = async () => {
  const urls = sitemapAddresses(await getKnowledgeBase()).map(
    ({ address, updated }) => `<url><loc>${encodeURI(fullUrl(address))}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
