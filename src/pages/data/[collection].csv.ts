import type { APIRoute } from 'astro';
import { toCsv } from '../../text/data-table.ts';
import { href } from '../../routes/href.ts';
import { getKnowledgeBase, type AnyEntry } from '../../store/index.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schemas/collections.ts';

export const getStaticPaths = () => COLLECTION_NAMES.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
  const collection = params['collection'] as CollectionName;
  const entries = (await getKnowledgeBase()).entries(collection) as readonly AnyEntry[];
  return new Response(toCsv(collection, entries, href), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
