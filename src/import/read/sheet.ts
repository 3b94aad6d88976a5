import { format } from 'numfmt';
import readXlsxFile from 'read-excel-file/node';
import { toArabicDigits } from '../../thai/digits.ts';
import type { Block, Cell } from '../paper.ts';
import { sheetParts } from './workbook-parts.ts';

type Value = string | number | boolean | Date | null;

/** The number that a text shows, per cent or not. */
const shownNumber = (text: string): number => {
  const [digits = ''] = /-?\d+(?:\.\d+)?/.exec(toArabicDigits(text).replaceAll(',', '')) ?? [];
  return text.includes('%') ? Number(digits) / 100 : Number(digits);
};

/**
 * A number as its cell shows it: 1.1 is `1.10` where two digits are shown, and 12000 is `12,000`. A format that rounds
 * the number, or that shows something else, says less than the number itself.
 */
const printed = (value: number, code: string | undefined): string => {
  if (code === undefined) return String(value);
  const shown = format(code, value, { throws: false }).trim();
  return Math.abs(shownNumber(shown) - value) < 1e-9 ? shown : String(value);
};

/** A value of a cell as an office reads it. */
const toText = (value: Value, code: string | undefined): string => {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return printed(value, code);
  return String(value).replaceAll('\r\n', '\n').trim();
};

const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** An Excel file: each sheet is a table. */
export const readSheets = async (bytes: Uint8Array): Promise<Block[]> => {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  const parts = sheetParts(bytes);
  return sheets.flatMap(({ sheet, data }, index): Block[] => {
    const { spans, formats } = parts[index] ?? { spans: [], formats: new Map<string, string>() };
    const place = `แผ่นงาน ${sheet}`;
    const cells = data.flatMap((values, row) =>
      values.flatMap((value, column): Cell[] => {
        const span = spans.find((item) => item.row === row && item.column === column);
        const address = `${columnLetters(column)}${row + 1}`;
        const text = toText(value as Value, formats.get(address));
        if (text === '' && !span) return [];
        return [{ row, column, rowSpan: 1, columnSpan: 1, ...span, text, place: `${place} เซลล์ ${address}` }];
      }),
    );
    return cells.length > 0 ? [{ kind: 'table', place, cells }] : [];
  });
};
