import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Block, Cell } from '../paper.ts';

type Value = string | number | boolean | Date | null;

/** A value of a cell as an office reads it. Numbers of Excel carry no commas of their own. */
const toText = (value: Value): string => {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replaceAll('\r\n', '\n').trim();
};

const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};
const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Span {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/** Merged cells of each sheet, which the reader of values leaves out; by the order of the files, which is that of the workbook. */
const mergedCells = (bytes: Uint8Array): Span[][] => {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  return Object.keys(files)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) =>
      Array.from(
        new TextDecoder().decode(files[name]).matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g),
        ([, left, top, right, bottom]): Span => ({
          row: Number(top) - 1,
          column: columnNumber(left!),
          rowSpan: Number(bottom) - Number(top) + 1,
          columnSpan: columnNumber(right!) - columnNumber(left!) + 1,
        }),
      ),
    );
};

/** An Excel file: each sheet is a table. */
export const readSheets = async (bytes: Uint8Array): Promise<Block[]> => {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  const merged = mergedCells(bytes);
  return sheets.flatMap(({ sheet, data }, index): Block[] => {
    const spans = merged[index] ?? [];
    const place = `แผ่นงาน ${sheet}`;
    const cells = data.flatMap((values, row) =>
      values.flatMap((value, column): Cell[] => {
        const span = spans.find((item) => item.row === row && item.column === column);
        const text = toText(value as Value);
        if (text === '' && !span) return [];
        return [{ row, column, rowSpan: 1, columnSpan: 1, ...span, text, place: `${place} เซลล์ ${columnLetters(column)}${row + 1}` }];
      }),
    );
    return cells.length > 0 ? [{ kind: 'table', place, cells }] : [];
  });
};
