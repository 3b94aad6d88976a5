import { fullUrl, href } from '../components/href.ts';
import type { APIRoute } from 'astro';
import { toRss } from '../documents/feed.ts';
import { newest } from '../domain/knowledge-base.ts';
import { getKnowledgeBase } from '../store/index.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';

/** Entries in the feed. */
const COUNT = 50;

/** The newest entries, for readers of feeds. Samples are no news. */
export const GET: APIRoute = async () => {
  const kb = await getKnowledgeBase();
  const entries = newest(
    kb.all.filter(({ collection, data }) => !data.sample && collection !== 'glossary' && collection !== 'departments'),
    COUNT,
  );
  const feed = await toRss(
    entries.map((entry) => ({
      title: entry.data.title,
      description: entry.data.summary ?? COLLECTION_LABELS[entry.collection],
      link: href(entry.address),
      day: entry.data.updated,
      category: COLLECTION_LABELS[entry.collection],
    })),
    { title: `คลังความรู้ ${kb.site.name}`, description: kb.site.description, site: fullUrl('/') },
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/xml' } });
};
