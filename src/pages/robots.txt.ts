import { fullUrl, href } from '../components/href.ts';
import type { APIRoute } from 'astro';
import { getKnowledgeBase } from '../store/index.ts';

/** The staff site asks not to be indexed; the public one names its sitemap. */
export const GET: APIRoute = async () => {
  const { audience } = await getKnowledgeBase();
  return new Response(
    audience === 'staff'
      ? `User-agent: *\nDisallow: ${href('/')}\n`
      : `User-agent: *\nAllow: ${href('/')}\n\nSitemap: ${fullUrl('/sitemap.xml')}\n`,
  );
};
