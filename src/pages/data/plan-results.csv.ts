import { href } from '../../components/href.ts';
import type { APIRoute } from 'astro';
import { formatCsv } from '../../text/data-table.ts';
import { RESULT_COLUMNS, resultRecords } from '../../text/results-table.ts';
import { getKnowledgeBase } from '../../store/index.ts';

/** Every plan row with its result, a line a row. */
export const GET: APIRoute = async () =>
  new Response(formatCsv(RESULT_COLUMNS, resultRecords(await getKnowledgeBase(), href)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
