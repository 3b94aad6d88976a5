import type { APIRoute } from 'astro';
import { toRecord } from '../../domain/data-table.ts';
import { href } from '../../layouts/href.ts';
import { getLibrary, type AnyEntry } from '../../library/index.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../schemas/collections.ts';

export const getStaticPaths = () => COLLECTION_NAMES.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
  const entries = (await getLibrary()).entries(params['collection'] as CollectionName) as readonly AnyEntry[];
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
