import type { APIRoute } from 'astro';
import { formatCsv } from '../../domain/data-table.ts';
import { RESULT_COLUMNS, resultRecords } from '../../domain/results-table.ts';
import { toXlsx } from '../../documents/results-xlsx.ts';
import { href } from '../../layouts/href.ts';
import { getLibrary } from '../../library/index.ts';

/** What each format is made of, and its media type. */
const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: (records: Record<string, unknown>[]) => formatCsv(RESULT_COLUMNS, records) },
  json: { type: 'application/json; charset=utf-8', write: (records: Record<string, unknown>[]) => JSON.stringify(records, undefined, 1) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (records: Record<string, unknown>[]) => toXlsx(RESULT_COLUMNS, records),
  },
} as const;

/** Every plan row with its result, one row a row. */
export const getStaticPaths = () => Object.keys(FORMATS).map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params }) => {
  const { type, write } = FORMATS[params['format'] as keyof typeof FORMATS];
  return new Response(await write(resultRecords(await getLibrary(), href)), { headers: { 'Content-Type': type } });
};
