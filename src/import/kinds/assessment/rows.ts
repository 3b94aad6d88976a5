import { toArabicDigits } from '../../../thai/digits.ts';
import type { Desk } from '../../desk.ts';
import { gridOf, type Block, type Cell, type Table } from '../../paper.ts';
import { groups, textOf, whole, type Passage } from '../../passage.ts';
import { vocabulary } from '../../words.ts';

type Column = 'number' | 'code' | 'text' | 'weight' | 'score' | 'evidence' | 'worked';

/** A row of the form by what its columns are: a line of text is a row of one cell. */
export interface Row {
  /** Its cells in their order. */
  all: Passage[];
  number?: Passage;
  code?: Passage;
  text?: Passage;
  weight?: Passage;
  /** Where the score stands, and the score: a mark in the column of a score means that. */
  score?: { passage: Passage; value: number };
  evidence: Passage[];
  /** What the paper worked out of the others. */
  worked: Passage[];
}

const NUMBER = /^[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]?$/;
const STATEMENT = /^\s*(?<number>[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})?)\s*[.)]?\s*(?<text>\S[\s\S]*)$/d;
const FIGURE = /^(?:ร้อยละ\s*)?[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})?\s*%?$/;
/** A mark in a column, as people tick. */
const TICK = /^(?:[✓✔√☑/xX×●•◉]|\uf0fc|\uf052)$/;

/** A number alone in a cell, per cent or not. */
export const figureIn = (passage: Passage | undefined): number | undefined => {
  const text = passage ? textOf(passage).trim() : '';
  return FIGURE.test(text) ? Number(toArabicDigits(text).replace(/[^\d.]/g, '')) : undefined;
};

const distinct = (row: readonly (Cell | undefined)[]): Cell[] =>
  [...new Set(row)].filter((cell) => cell !== undefined && cell.text.trim() !== '') as Cell[];

interface Columns {
  fields: (Column | undefined)[];
  /** The score that a column is of, where each score has its own. */
  scores: (number | undefined)[];
  /** Rows that the headings take. */
  height: number;
}

/** What the columns are, where a row names them: the text of the statements, and what is said of each. */
const columnsAt = (grid: readonly (readonly (Cell | undefined)[])[], at: number): Columns | undefined => {
  const words = vocabulary<Column>('assessment-columns');
  const row = grid[at]!;
  const fields = row.map((cell) => (cell && cell.text.length <= 60 ? words.fieldOf(cell.text) : undefined));
  const named = new Set(fields);
  if (!named.has('text') || !(['score', 'evidence', 'weight'] as const).some((field) => named.has(field))) return undefined;
  const below = grid[at + 1] ?? [];
  const scores = row.map((cell, column) => {
    const under = below[column];
    if (fields[column] !== 'score' || !cell || cell.columnSpan < 2 || !under || under === cell) return undefined;
    const [digits] = /\d{1,2}/.exec(toArabicDigits(under.text)) ?? [];
    return digits === undefined ? undefined : Number(digits);
  });
  return { fields, scores, height: scores.some((score) => score !== undefined) ? 2 : 1 };
};

const rowOf = (cells: readonly (Cell | undefined)[], { fields, scores }: Columns): Row => {
  const row: Row = { all: distinct(cells).map(whole), evidence: [], worked: [] };
  const used = new Set<Cell>();
  cells.forEach((cell, column) => {
    const field = fields[column];
    if (!cell || cell.text.trim() === '' || used.has(cell) || field === undefined) return;
    used.add(cell);
    const passage = whole(cell);
    const level = scores[column];
    if (field === 'evidence' || field === 'worked') row[field].push(passage);
    else if (field === 'score') {
      const value = level !== undefined && TICK.test(cell.text.trim()) ? level : figureIn(passage);
      if (value !== undefined && row.score === undefined) row.score = { passage, value };
      // Words where a score belongs say something else.
      else if (!/^[-–]$/.test(cell.text.trim())) row.evidence.push(passage);
    } else row[field] ??= passage;
  });
  return row;
};

/** A row of a table without headings, or a line: the number and the text, then the score and what there is. */
const looseRow = (cells: readonly Passage[]): Row => {
  const [first, ...rest] = cells as [Passage, ...Passage[]];
  const isNumber = NUMBER.test(textOf(first).trim()) && rest.length > 0;
  const [text, ...more] = isNumber ? (rest as [Passage, ...Passage[]]) : [first, ...rest];
  const score = more.find((cell) => figureIn(cell) !== undefined);
  return {
    all: [...cells],
    ...(isNumber && { number: first }),
    text,
    ...(score && { score: { passage: score, value: figureIn(score)! } }),
    evidence: more.filter((cell) => cell !== score),
    worked: [],
  };
};

/** A number printed before its text stands apart from it. */
const withNumber = (row: Row): Row => {
  const found = !row.number && row.text ? groups(row.text, STATEMENT) : undefined;
  return found ? { ...row, number: found['number']!, text: found['text']! } : row;
};

const rowsOfTable = (desk: Desk, table: Table, last: Columns | undefined): { rows: Row[]; columns: Columns | undefined } => {
  const grid = gridOf(table);
  const rows: Row[] = [];
  // The next page of a table has no headings of its own.
  let columns = last?.fields.length === grid[0]?.length ? last : undefined;
  for (let at = 0; at < grid.length; at++) {
    const found = columnsAt(grid, at);
    if (found) {
      columns = found;
      for (const cell of distinct(grid.slice(at, at + found.height).flat())) desk.reviewPiece(cell, 'หัวคอลัมน์ที่ใช้จับคู่');
      at += found.height - 1;
      continue;
    }
    const cells = distinct(grid[at]!);
    if (cells.length > 0) rows.push(columns && cells.length > 1 ? rowOf(grid[at]!, columns) : looseRow(cells.map(whole)));
  }
  return { rows, columns };
};

/** The rows of a form, over its tables and the lines between them. */
export const rowsOf = (desk: Desk, blocks: readonly Block[]): Row[] => {
  let columns: Columns | undefined;
  return blocks
    .flatMap((block): Row[] => {
      if (block.kind === 'picture') return [];
      if (block.kind !== 'table') return block.text.trim() ? [looseRow([whole(block)])] : [];
      const read = rowsOfTable(desk, block, columns);
      ({ columns } = read);
      return read.rows;
    })
    .map(withNumber);
};
