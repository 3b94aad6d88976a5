import type { APIRoute } from 'astro';
import { RESULT_COLUMNS, resultRecords } from '../../domain/results-table.ts';
import { toXlsx } from '../../documents/results-xlsx.ts';
import { href } from '../../layouts/href.ts';
import { getLibrary } from '../../library/index.ts';

/** Every plan row with its result, a line a row, and the data dictionary, for Excel. */
export const GET: APIRoute = async () =>
  new Response(await toXlsx(RESULT_COLUMNS, resultRecords(await getLibrary(), href)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
