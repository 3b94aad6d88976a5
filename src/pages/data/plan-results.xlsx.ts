import { href } from '../../components/href.ts';
import type { APIRoute } from 'astro';
import { RESULT_COLUMNS, resultRecords } from '../../text/results-table.ts';
import { toXlsx } from '../../documents/results-xlsx.ts';
import { getKnowledgeBase } from '../../store/index.ts';

/** Every plan row with its result, a line a row, and the data dictionary, for Excel. */
export const GET: APIRoute = async () =>
  new Response(await toXlsx(RESULT_COLUMNS, resultRecords(await getKnowledgeBase(), href)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
