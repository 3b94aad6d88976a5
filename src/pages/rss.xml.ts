import { fullUrl, href } from '../components/href.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newest } from '../domain/knowledge-base.ts';
import { getKnowledgeBase } from '../store/index.ts';
import { COLLECTION_LABELS } from '../text/labels.ts';

/** Entries in the feed. */
const COUNT = 50;

export const GET: APIRoute = async () => {
  const kb = await getKnowledgeBase();
  const entries = newest(
    kb.all.filter(({ collection }) => collection !== 'glossary' && collection !== 'departments'),
    COUNT,
  );
  return rss({
    title: `คลังความรู้ ${kb.site.name}`,
    description: kb.site.description,
    site: fullUrl('/'),
    customData: '<language>th</language>',
    items: entries.map((entry) => ({
      title: entry.data.title,
      description: entry.data.summary ?? COLLECTION_LABELS[entry.collection],
      link: href(entry.address),
      pubDate: new Date(`${entry.data.updated}T00:00:00Z`),
      categories: [COLLECTION_LABELS[entry.collection]],
    })),
  });
};
