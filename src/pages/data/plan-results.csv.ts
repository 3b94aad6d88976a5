import type { APIRoute } from 'astro';
import { formatCsv } from '../../domain/data-table.ts';
import { RESULT_COLUMNS, resultRecords } from '../../domain/results-table.ts';
import { href } from '../../layouts/href.ts';
import { getLibrary } from '../../library/index.ts';

/** Every plan row with its result, a line a row. */
export const GET: APIRoute = async () =>
  new Response(formatCsv(RESULT_COLUMNS, resultRecords(await getLibrary(), href)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
