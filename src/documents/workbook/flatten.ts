/**
 * Entries as tables and back, nothing lost: one table for the entries themselves, and one for every list of groups in
 * them, with a row an item. Every column is named by the path of its field.
 *
 * | in the entry                    | in the tables                                                              |
 * | ------------------------------- | -------------------------------------------------------------------------- |
 * | `title: ก`                      | column `title`                                                             |
 * | `contact: { phone: … }`         | column `contact.phone`                                                     |
 * | `topics: [ก, ข]`                | column `topics[]`, an item a line                                          |
 * | `steps: [{ title: … }]`         | table `steps[]`: id of the entry, place in the list, column `title`        |
 * | `tables: [{ rows: [{ … }] }]`   | table `tables[].rows[]`: id, place of the table, place of the row, columns |
 * | an empty list, group or text    | `[]`, `{}`, `""`                                                           |
 *
 * A text that looks like one of the last has `\` before it.
 */

/** What a spreadsheet keeps in a cell; null is an empty one. */
export type CellValue = string | number | boolean | null;

/** A table: `path` is `''` for the entries themselves. The first cell of a row is the entry's id; `depth` places follow. */
export interface FlatTable {
  path: string;
  depth: number;
  columns: string[];
  rows: CellValue[][];
}

/** An entry as it is written: data before defaults, and the text below them. */
export interface WrittenEntry {
  id: string;
  format: 'md' | 'mdx' | 'yaml';
  data: unknown;
  body: string;
}

/** Columns of the entries themselves that are no fields of the data. */
const FORMAT = '@format';
const BODY = '@body';
/** The item of a list of lists or of mixed values. */
const ITEM = '@item';

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of short texts stand in one cell; everything else has a table of its own. */
const isOneCell = (items: readonly unknown[]): items is string[] =>
  items.length > 0 && items.every((item) => typeof item === 'string' && item.trim() !== '' && !/[\r\n]/.test(item));

const MARKS = ['[]', '{}', '""', 'null'];
const encode = (text: string): string => (MARKS.includes(text) || text.startsWith('\\') ? `\\${text}` : text === '' ? '""' : text);

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The tables of entries, those of the entries first. */
export const flatten = (records: readonly WrittenEntry[]): FlatTable[] => {
  const tables = new Map<string, { depth: number; columns: Map<string, number>; rows: Map<string, CellValue>[]; keys: CellValue[][] }>();
  const tableOf = (path: string, depth: number) => {
    if (!tables.has(path)) tables.set(path, { depth, columns: new Map(), rows: [], keys: [] });
    return tables.get(path)!;
  };
  const addRow = (path: string, key: CellValue[]): Map<string, CellValue> => {
    const table = tableOf(path, key.length - 1);
    const row = new Map<string, CellValue>();
    table.rows.push(row);
    table.keys.push(key);
    return row;
  };
  const put = (table: string, row: Map<string, CellValue>, key: CellValue[], column: string, value: unknown): void => {
    const set = (name: string, cell: CellValue) => {
      tables.get(table)!.columns.set(name, 0);
      row.set(name, cell);
    };
    if (value === undefined) return;
    if (value === null) set(column, 'null');
    else if (Array.isArray(value)) {
      if (value.length === 0) set(column, '[]');
      else if (isOneCell(value)) set(`${column}[]`, value.map(encode).join('\n'));
      else {
        // The item is there as a list, which its own table fills.
        if (column === ITEM) set(ITEM, '[]');
        const path = column === ITEM ? `${table}[]` : `${join(table, column)}[]`;
        value.forEach((item: unknown, index) => {
          const itemKey = [...key, index + 1];
          const itemRow = addRow(path, itemKey);
          if (isGroup(item) && Object.keys(item).length > 0) putGroup(path, itemRow, itemKey, '', item);
          else put(path, itemRow, itemKey, ITEM, item);
        });
      }
    } else if (isGroup(value)) {
      if (Object.keys(value).length === 0) set(column, '{}');
      else putGroup(table, row, key, column, value);
    } else set(column, typeof value === 'string' ? encode(value) : (value as CellValue));
  };
  const putGroup = (table: string, row: Map<string, CellValue>, key: CellValue[], path: string, group: Group): void => {
    for (const [name, value] of Object.entries(group)) put(table, row, key, join(path, name), value);
  };

  tableOf('', 0);
  for (const { id, format, data, body } of records) {
    const row = addRow('', [id]);
    put('', row, [id], FORMAT, format);
    if (isGroup(data)) putGroup('', row, [id], '', data);
    if (body !== '') put('', row, [id], BODY, body);
  }
  return [...tables].map(([path, { depth, columns, rows, keys }]) => {
    const names = [...columns.keys()];
    return {
      path,
      depth,
      columns: names,
      rows: rows.map((row, index) => [...keys[index]!, ...names.map((name) => row.get(name) ?? null)]),
    };
  });
};

const decode = (cell: CellValue): unknown => {
  if (typeof cell !== 'string') return cell;
  switch (cell) {
    case '[]':
      return [];
    case '{}':
      return {};
    case '""':
      return '';
    case 'null':
      return null;
    default:
      return cell.startsWith('\\') ? cell.slice(1) : cell;
  }
};

/** The lists on the way to a table: `tables[].rows[]` → `['tables']`, `['rows']`. */
const listsOf = (path: string): string[][] =>
  path
    .split('[]')
    .slice(0, -1)
    .map((part) => part.split('.').filter(Boolean));

/** The group at a path of names, made where it is missing. */
const groupAt = (from: Group, names: readonly string[]): Group => {
  let group = from;
  for (const name of names) {
    if (!isGroup(group[name])) group[name] = {};
    group = group[name] as Group;
  }
  return group;
};

/** Entries from their tables; rows and columns may have been moved, added and taken out in between. */
export const unflatten = (tables: readonly FlatTable[]): WrittenEntry[] => {
  const records = new Map<string, WrittenEntry & { data: Group }>();
  const main = tables.find(({ path }) => path === '');
  for (const [index, row] of (main?.rows ?? []).entries()) {
    const id = String(row[0] ?? '');
    if (id === '' && row.every((cell) => cell === null)) continue;
    const record = { id, format: 'md' as WrittenEntry['format'], data: {} as Group, body: '' };
    main!.columns.forEach((column, place) => {
      const cell = row[place + 1] ?? null;
      if (cell === null) return;
      if (column === FORMAT) record.format = cell as WrittenEntry['format'];
      else if (column === BODY) record.body = String(decode(cell));
      else setCell(record.data, column, cell);
    });
    records.set(id === '' ? `@${index}` : id, record);
  }
  // A table comes after those that it stands in.
  for (const table of [...tables].filter(({ path }) => path !== '').sort((a, b) => a.depth - b.depth)) addItems(records, table);
  for (const { data } of records.values()) close(data);
  return [...records.values()];
};

const setCell = (group: Group, column: string, cell: CellValue): void => {
  const names = column.replace(/\[\]$/, '').split('.');
  const parent = groupAt(group, names.slice(0, -1));
  parent[names.at(-1)!] = valueOf(column, cell);
};

/** What a cell says, by the name of its column: a list has an item a line. */
const valueOf = (column: string, cell: CellValue): unknown =>
  column.endsWith('[]')
    ? String(cell)
        .split(/\r?\n/)
        .filter((item) => item.trim() !== '')
        .map(decode)
    : decode(cell);

/** Adds the items of a list to the entries that have them; an item without a place follows those before it. */
const addItems = (records: ReadonlyMap<string, { data: Group }>, { path, depth, columns, rows }: FlatTable): void => {
  const lists = listsOf(path);
  for (const row of rows) {
    const record = records.get(String(row[0] ?? ''));
    if (!record) continue;
    let group: unknown = record.data;
    let list: unknown[] = [];
    let place = 0;
    lists.forEach((names, level) => {
      if (names.length === 0) {
        if (!Array.isArray(group)) return;
        list = group as unknown[];
      } else {
        const parent = groupAt(group as Group, names.slice(0, -1));
        const name = names.at(-1)!;
        if (!Array.isArray(parent[name])) parent[name] = [];
        list = parent[name] as unknown[];
      }
      const printed = row[level + 1];
      place = typeof printed === 'number' && printed >= 1 ? printed - 1 : level === depth - 1 ? list.length : 0;
      const next = lists[level + 1];
      if (next) list[place] ??= next.length === 0 ? [] : {};
      group = list[place];
    });
    const cells = columns.map((column, index) => ({ column, cell: row[depth + 1 + index] ?? null })).filter(({ cell }) => cell !== null);
    const [only] = cells;
    if (only?.column === ITEM || only?.column === `${ITEM}[]`) list[place] = valueOf(only.column, only.cell);
    else {
      const item: Group = isGroup(list[place]) ? (list[place] as Group) : {};
      for (const { column, cell } of cells) setCell(item, column, cell);
      list[place] = item;
    }
  }
};

/** Closes the gaps that rows taken out leave in lists. */
const close = (value: unknown): void => {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => item !== undefined);
    value.splice(0, value.length, ...(kept as unknown[]));
    value.forEach(close);
  } else if (isGroup(value)) Object.values(value).forEach(close);
};
