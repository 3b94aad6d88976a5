import type { APIRoute } from 'astro';
import { resultRecords } from '../../domain/results-table.ts';
import { href } from '../../layouts/href.ts';
import { getLibrary } from '../../library/index.ts';

/** Every plan row with its result, an object a row. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(resultRecords(await getLibrary(), href), undefined, 1), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
