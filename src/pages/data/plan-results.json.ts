import { href } from '../../components/href.ts';
import type { APIRoute } from 'astro';
import { resultRecords } from '../../text/results-table.ts';
import { getKnowledgeBase } from '../../store/index.ts';

/** Every plan row with its result, an object a row. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(resultRecords(await getKnowledgeBase(), href), undefined, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
