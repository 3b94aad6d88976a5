import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { VALUE_KINDS, type ResultColumn } from '../text/results-table.ts';
import { repack } from './package.ts';

/** Most characters that a cell may hold; Excel refuses a file with more. */
const CELL_LIMIT = 32_767;
const fit = (text: string): string => (text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text);

/** Widths of columns in characters, by what they hold. */
const WIDTHS: Record<ResultColumn['kind'], number> = { text: 36, number: 14, day: 14, code: 22, list: 40 };

const heading = (text: string) =>
  ({ value: text, fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E3F0ED' }) as const;
const words = (text: string) => ({ value: fit(text), type: String, wrap: true, alignVertical: 'top' }) as const;

/** A value as a cell: numbers as numbers, everything else as text, which no spreadsheet takes for a formula. */
const cellOf = (value: unknown): SheetData[number][number] => {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (Array.isArray(value)) return words(value.join('\n'));
  return words(typeof value === 'string' ? value : JSON.stringify(value));
};

/** The results of plan rows as an Excel file, with the data dictionary on a second sheet; the same records give the same bytes. */
export const toXlsx = async (
  columns: readonly ResultColumn[],
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const dictionary = ['ช่อง', 'ชื่อในไฟล์ JSON', 'ชนิดของค่า', 'ความหมาย'];
  const file = await writeExcelFile([
    {
      sheet: 'ผลตามแผน',
      data: [columns.map(({ label }) => heading(label)), ...records.map((record) => columns.map(({ field }) => cellOf(record[field])))],
      columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'พจนานุกรมข้อมูล',
      data: [
        dictionary.map(heading),
        ...columns.map(({ field, label, kind, description }) => [label, field, VALUE_KINDS[kind], description].map(words)),
      ],
      columns: [{ width: 28 }, { width: 20 }, { width: 26 }, { width: 80 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  return repack(file);
};
