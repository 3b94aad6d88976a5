import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { repack } from '../package.ts';
import { flatten, unflatten, type CellValue, type FlatTable, type WrittenEntry } from './flatten.ts';

/** What a clerk reads of a column. */
export interface ColumnText {
  label: string;
  /** What belongs in it. */
  meaning?: string | undefined;
  /** Codes it takes, with their labels. */
  choices?: Readonly<Record<string, string>> | undefined;
}

/** The Thai text of a column: its table, and its path in there. */
export type Describe = (table: string, column: string) => ColumnText;

/** Marks the name of a collection in the second row of the first sheet, by which the file is known again. */
const MARK = '@id ';
/** Most characters that a cell may hold; Excel refuses a file with more. What is longer goes on in further columns. */
const CELL_LIMIT = 32_000;
const CONTINUED = / \+\d+$/;

const heading = (value: string) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E3F0ED' }) as const;
const code = (value: string) => ({ value, textColor: '#5A6472', wrap: true, alignVertical: 'top' }) as const;
const cellOf = (value: CellValue): SheetData[number][number] => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' };
  return { value, type: String, wrap: true, alignVertical: 'top' };
};

/** Pieces of a text that each fit a cell; no letter is cut in two. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + CELL_LIMIT, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
};

/** Columns for the rest of texts that are too long for a cell. */
const withContinuations = ({ columns, rows, depth, ...table }: FlatTable): FlatTable => {
  const lead = depth + 1;
  const cut = rows.map((row) => row.slice(lead).map((cell) => (typeof cell === 'string' ? pieces(cell) : [cell])));
  const counts = columns.map((_, place) => Math.max(1, ...cut.map((cells) => cells[place]!.length)));
  return {
    ...table,
    depth,
    columns: columns.flatMap((column, place) => Array.from({ length: counts[place]! }, (_, n) => (n === 0 ? column : `${column} +${n}`))),
    rows: rows.map((row, index) => [
      ...row.slice(0, lead),
      ...cut[index]!.flatMap((cells, place) => Array.from({ length: counts[place]! }, (_, n) => cells[n] ?? null)),
    ]),
  };
};

const withoutContinuations = (table: FlatTable): FlatTable => {
  const kept = table.columns.map((column, place) => ({ column, place })).filter(({ column }) => !CONTINUED.test(column));
  const lead = table.depth + 1;
  return {
    ...table,
    columns: kept.map(({ column }) => column),
    rows: table.rows.map((row) => [
      ...row.slice(0, lead),
      ...kept.map(({ column, place }) => {
        const first = row[lead + place] ?? null;
        if (typeof first !== 'string') return first;
        return table.columns.reduce(
          (text, other, at) =>
            CONTINUED.test(other) && other.replace(CONTINUED, '') === column ? text + String(row[lead + at] ?? '') : text,
          first,
        );
      }),
    ]),
  };
};

/** Names of sheets have at most 31 characters, none of which may be a bracket, and no two alike. */
const sheetName = (path: string, taken: Set<string>): string => {
  const plain = (path === '' ? 'รายการ' : path.replaceAll('[]', '')).slice(0, 27);
  let name = plain;
  for (let n = 2; taken.has(name); n++) name = `${plain} ${n}`;
  taken.add(name);
  return name;
};

/**
 * Entries of a collection as an Excel file: a sheet of entries, one for each list of groups in them, and a sheet that explains the
 * columns. `readWorkbook` reads it again. The same entries give the same bytes.
 */
export const toWorkbook = async (
  collection: string,
  entries: readonly WrittenEntry[],
  describe: Describe,
): Promise<Uint8Array<ArrayBuffer>> => {
  const tables = flatten(entries).map(withContinuations);
  const taken = new Set<string>();
  const named = tables.map((table) => ({ ...table, name: sheetName(table.path, taken) }));
  const explained = named.flatMap(({ name, path, columns }) =>
    columns
      .filter((column) => !CONTINUED.test(column))
      .map((column) => {
        const { label, meaning, choices } = describe(path, column);
        const listed = Object.entries(choices ?? {}).map(([value, text]) => `${value} = ${text}`);
        return [name, label, column, meaning ?? '', listed.join('\n')].map((text) => cellOf(text));
      }),
  );
  const file = await writeExcelFile([
    ...named.map(({ name, path, depth, columns, rows }) => ({
      sheet: name,
      data: [
        [
          'รหัสรายการ',
          ...Array.from({ length: depth }, (_, level) => (level === depth - 1 ? 'ลำดับในรายการ' : `ลำดับชั้นที่ ${level + 1}`)),
          ...columns.map((column) => describe(path, column.replace(CONTINUED, '')).label + (CONTINUED.exec(column)?.[0] ?? '')),
        ].map(heading),
        [path === '' ? MARK + collection : path, ...Array.from({ length: depth }, (_, level) => `@${level + 1}`), ...columns].map(code),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: [{ width: 24 }, ...Array.from({ length: depth }, () => ({ width: 9 })), ...columns.map(() => ({ width: 32 }))],
      stickyRowsCount: 2,
      stickyColumnsCount: 1,
    })),
    {
      sheet: 'คำอธิบายช่อง',
      data: [['แผ่นงาน', 'ช่อง', 'ชื่อในไฟล์', 'ความหมาย', 'ค่าที่ใช้ได้'].map(heading), ...explained],
      columns: [{ width: 20 }, { width: 28 }, { width: 24 }, { width: 60 }, { width: 44 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  return repack(file);
};

/** What a workbook of ours holds. */
export interface Workbook {
  collection: string;
  entries: WrittenEntry[];
}

/** Reads what `toWorkbook` wrote, also when a spreadsheet program has saved it since; undefined for any other Excel file. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Workbook | undefined> => {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  let collection: string | undefined;
  const tables: FlatTable[] = [];
  for (const { data } of sheets) {
    const names = data[1]?.map((cell) => (typeof cell === 'string' ? cell : ''));
    const [first = ''] = names ?? [];
    const isMain = first.startsWith(MARK);
    if (!names || !(isMain || first.endsWith('[]'))) continue;
    if (isMain) collection = first.slice(MARK.length);
    const depth = names.filter((name) => /^@\d+$/.test(name)).length;
    const rows = data.slice(2).map((row) => row.map(valueOf));
    tables.push(withoutContinuations({ path: isMain ? '' : first, depth, columns: names.slice(depth + 1), rows }));
  }
  if (collection === undefined) return undefined;
  return { collection, entries: unflatten(tables) };
};

/** A day that somebody typed as a date is written as one is in content: `2022-01-12`. */
const valueOf = (cell: unknown): CellValue => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
};
