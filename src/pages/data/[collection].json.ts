import type { APIRoute } from 'astro';
import { toRecord } from '../../text/data-table.ts';
import { href } from '../../routes/href.ts';
import { getKnowledgeBase, type AnyEntry } from '../../store/index.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schemas/collections.ts';

export const getStaticPaths = () => COLLECTION_NAMES.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
  const entries = (await getKnowledgeBase()).entries(params['collection'] as CollectionName) as readonly AnyEntry[];
  return new Response(
    JSON.stringify(
      entries.map((entry) => toRecord(entry, href)),
      undefined,
      1,
    ),
    {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    },
  );
};
