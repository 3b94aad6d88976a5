import { bare } from '../../clean.ts';
import { gridOf, type Cell, type Paper, type Piece } from '../../paper.ts';
import { whole, type Passage } from '../../passage.ts';
import { vocabulary } from '../../words.ts';

export type Column =
  | 'number'
  | 'activity'
  | 'methods'
  | 'period'
  | 'indicators'
  | 'target'
  | 'targetGroup'
  | 'tools'
  | 'budget'
  | 'budgetSource'
  | 'responsible'
  | 'joint'
  | 'status'
  | 'remark';

/** A column of a plan's table. One that has no field of its own has its heading as printed. */
export interface FoundColumn {
  field: Column | undefined;
  heading: string;
  /** The headings under a wider one: a month, a quarter. */
  under?: string;
}

/** A row as printed: the cells of each column, more than one where the row goes on below. */
export interface FoundRow {
  place: string;
  cells: Cell[][];
}

export interface FoundTable {
  columns: FoundColumn[];
  /** Rows of headings, of each page. */
  headings: Cell[];
  /** What stands above the table since the one before, nearest last. */
  above: Passage[];
  rows: FoundRow[];
  below: Passage[];
  /** Rows that only add up those above. */
  totals: Cell[];
}

type Row = readonly (Cell | undefined)[];

/** Headings that only a plan's table has, or that every table of it has; three different ones make a row of headings. */
const LEAST_HEADINGS = 3;
/** What begins a part of a table that has no headings of its own. */
const PART = /^(?:ยุทธศาสตร์|ประเด็นยุทธศาสตร์|มิติ|ด้าน|กลยุทธ์|แผนการจัดการ|กระบวนการ|องค์ประกอบที่)/;

/** What begins a row that adds up those above. */
const TOTAL = /^รวม(?:งบประมาณ|เงิน|เป็นเงิน|จำนวนเงิน|ทั้งสิ้น|ทั้งหมด|ทุก)?(?:$|[\s(:：]|งบ|เงิน|เป็น|จำนวน|ทั้งสิ้น|ทั้งหมด|ทุก|[\d๐-๙])/;
/** Who signs below a table beside who approves it. */
const SIGNATURE = /^\s*(?:ผู้(?:เสนอ|จัดทำ|เห็นชอบ|ให้ความเห็นชอบ|ตรวจสอบ|รับรอง)|\(?ลงชื่อ|\()/;

const distinct = (row: Row): Cell[] => [...new Set(row.filter((cell) => cell !== undefined))];
const filled = (row: Row): Cell[] => distinct(row).filter(({ text }) => text.trim() !== '');

const words = () => vocabulary<Column>('plan-columns');

const fieldOf = (cell: Cell | undefined): Column | undefined => (cell && cell.text.length <= 60 ? words().fieldOf(cell.text) : undefined);

/** Whether a row names the columns of a plan. */
const isHeading = (row: Row): boolean => {
  const fields = new Set(
    distinct(row)
      .map(fieldOf)
      .filter((field) => field !== undefined),
  );
  return fields.size >= LEAST_HEADINGS && (fields.has('activity') || fields.has('methods')) && filled(row).length > 2;
};

/** Rows that the headings take: those below that only divide wider headings, or into which headings reach. */
const headingHeight = (grid: readonly Row[], at: number): number => {
  const top = grid[at]!;
  let height = 1;
  while (at + height < grid.length) {
    const row = grid[at + height]!;
    const isDivided = row.every(
      (cell, column) => cell === undefined || cell === top[column] || cell.text.trim() === '' || (top[column]?.columnSpan ?? 1) > 1,
    );
    const some = row.some((cell, column) => cell && (cell === top[column] || (top[column]?.columnSpan ?? 1) > 1));
    if (!isDivided || !some || filled(row).length === 0) break;
    height++;
  }
  return height;
};

const columnsOf = (grid: readonly Row[], at: number, height: number): FoundColumn[] =>
  grid[at]!.map((top, column) => {
    const under = Array.from({ length: height - 1 }, (_, below) => grid[at + 1 + below]![column]).filter(
      (cell) => cell !== undefined && cell !== top,
    );
    const name = under
      .map((cell) => cell!.text.trim())
      .filter(Boolean)
      .join(' ');
    return { field: fieldOf(top), heading: top?.text ?? '', ...(name && { under: name }) };
  });

/** A cell that stands alone in a row, over most of its columns. */
const aloneIn = (row: Row): Cell | undefined => {
  const cells = filled(row);
  const [cell] = cells;
  if (!cell || cells.length > 1 || row.length < 3) return undefined;
  return cell.columnSpan > row.length / 2 || (distinct(row).length > 2 && cell.column === 0 && cell.text.length > 20) ? cell : undefined;
};

const signature = (columns: readonly FoundColumn[]): string => columns.map(({ heading, under }) => bare(heading + (under ?? ''))).join('|');

const bareNumber = (cells: readonly Cell[]): string => cells.map(({ text }) => text.trim()).join('');

/** A line of a form; a cell that stands alone is no question. */
interface FormRow {
  label?: Cell;
  value?: Cell;
}

/** The questions and answers of a table that is a form of one activity: one or two pairs in a row. */
const formIn = (grid: readonly Row[]): FormRow[] | undefined => {
  if (grid.some(isHeading)) return undefined;
  const rows = grid.flatMap((row): FormRow[] => {
    const cells = distinct(row);
    if (cells.length === 1) return [{ value: cells[0]! }];
    const pairs = cells.length === 2 || cells.length === 4 ? cells : [];
    return pairs.flatMap((label, index) => (index % 2 === 0 ? [{ label, value: pairs[index + 1]! }] : []));
  });
  if (rows.length < grid.length) return undefined;
  const exact = new Set(rows.map(({ label }) => label && words().exactly(label.text)).filter((field) => field !== undefined));
  return exact.size >= LEAST_HEADINGS && exact.has('activity') ? rows : undefined;
};

/** Collects the tables of a plan, over pages and sheets. */
class Finder {
  readonly tables: FoundTable[] = [];
  #above: Piece[] = [];
  #current: FoundTable | undefined;

  addText(piece: Piece): void {
    const [name = ''] = piece.text.split(/[:：]/);
    // Who approves a table is printed right below it.
    if (this.#current && this.#above.every(({ text }) => SIGNATURE.test(text)) && vocabulary('plan-labels').exactly(name) === 'approver') {
      this.#current.below.push(whole(piece));
      return;
    }
    this.#above.push(piece);
  }

  /** A form of one activity: what is asked stands left, and what is answered beside it. */
  addForm(rows: readonly FormRow[]): void {
    const asked = rows.filter((row) => row.label !== undefined);
    const columns = asked.map(({ label }) => ({ field: fieldOf(label), heading: label!.text }));
    const alone = rows.flatMap(({ label, value }) => (label === undefined && value ? [value] : []));
    const labels = asked.map(({ label }) => label!);
    const isNext = this.#current !== undefined && this.#above.length === 0 && signature(this.#current.columns) === signature(columns);
    if (isNext) this.#current!.headings.push(...labels);
    else this.#begin(columns, labels);
    this.#current!.below.push(...alone.map(whole));
    this.#current!.rows.push({
      place: labels[0]!.place.replace(/ แถว .*$/, ''),
      cells: asked.map(({ value }) => (value?.text.trim() ? [value] : [])),
    });
  }

  addTable(grid: readonly Row[]): void {
    const form = formIn(grid);
    if (form) {
      this.addForm(form);
      return;
    }
    let isInside = this.#continues(grid[0]);
    for (let at = 0; at < grid.length; at++) {
      const row = grid[at]!;
      if (isHeading(row)) {
        const height = headingHeight(grid, at);
        this.#head(columnsOf(grid, at, height), distinct(grid.slice(at, at + height).flat()), grid[at + height]);
        isInside = true;
        at += height - 1;
        continue;
      }
      const alone = aloneIn(row);
      if (!isInside || !this.#current) {
        if (alone) this.#above.push(alone);
        else for (const cell of grid.length > 1 && grid.some(isHeading) ? filled(row) : []) this.#above.push(cell);
      } else if (alone) this.#addAlone(alone);
      else this.#addRow(row);
    }
  }

  /** Whether a table without headings is the next page of the last one. */
  #continues(first: Row | undefined): boolean {
    const table = this.#current;
    if (!table || first?.length !== table.columns.length || isHeading(first) || aloneIn(first)) return false;
    const at = table.columns.findIndex(({ field }) => field === 'number');
    if (at < 0) return true;
    const text = first[at]?.text.trim() ?? '';
    return text === '' || /^[\d๐-๙.]+[ก-ฮ]?[.)]?$/.test(text);
  }

  #head(columns: FoundColumn[], cells: Cell[], next: Row | undefined): void {
    const last = this.#current;
    const isSame = last && signature(last.columns) === signature(columns);
    const labels = vocabulary('plan-labels');
    const isNamed = this.#above.some(({ text }) => PART.test(bare(text)) || labels.fieldOf(text.split(/[:：]/)[0] ?? '') !== undefined);
    const number = columns.findIndex(({ field }) => field === 'number');
    const restarts = number >= 0 && /^[1๑][.)]?$/.test(next?.[number]?.text.trim() ?? '');
    if (isSame && !isNamed && !restarts) {
      last.headings.push(...cells);
      // What stands between two pages is no heading of the table.
      this.#above = [];
      return;
    }
    this.#begin(columns, cells);
  }

  #begin(columns: FoundColumn[], headings: Cell[]): void {
    this.#current = { columns, headings, above: this.#above.map(whole), rows: [], below: [], totals: [] };
    this.#above = [];
    this.tables.push(this.#current);
  }

  #addAlone(cell: Cell): void {
    const current = this.#current!;
    if (PART.test(bare(cell.text)) || vocabulary('plan-labels').exactly(cell.text.split(/[:：]/)[0] ?? '') === 'desiredState') {
      if (current.rows.length > 0) {
        this.#above.push(cell);
        this.#begin(current.columns, []);
      } else current.above.push(whole(cell));
    } else current.below.push(whole(cell));
  }

  #addRow(row: Row): void {
    if (filled(row).length === 0) return;
    const { columns, rows, totals } = this.#current!;
    if (rows.length > 0 && filled(row).length < row.length && TOTAL.test(filled(row)[0]!.text.trim())) {
      totals.push(...filled(row));
      return;
    }
    const cells = columns.map((_, column) => {
      const cell = row[column];
      return cell && cell.text.trim() !== '' ? [cell] : [];
    });
    const last = rows.at(-1);
    const key = columns.findIndex(({ field }) => field === 'number');
    const activity = columns.findIndex(({ field }) => field === 'activity');
    const at = key >= 0 ? key : activity;
    const starts = (column: number): boolean =>
      column >= 0 && cells[column]!.length > 0 && !last?.cells[column]!.includes(cells[column]![0]!);
    // A row begins with a number of its own, or with an activity where the number is not printed.
    const begins =
      starts(at) ||
      (key >= 0 && cells[key]!.length === 0 && starts(activity) && (last === undefined || bareNumber(last.cells[key]!) === ''));
    if (!last || begins) {
      const first = row.find((cell) => cell !== undefined)!;
      rows.push({ place: first.place.replace(/ (?:ช่อง|เซลล์) .*$/, ''), cells });
      return;
    }
    cells.forEach((more, column) => {
      for (const cell of more) if (!last.cells[column]!.includes(cell)) last.cells[column]!.push(cell);
    });
  }
}

/** The tables of a plan in a paper, in their order. */
export const findTables = ({ blocks }: Paper): FoundTable[] => {
  const finder = new Finder();
  for (const block of blocks)
    if (block.kind === 'table') finder.addTable(gridOf(block));
    else if (block.kind !== 'picture') finder.addText(block);
  return finder.tables.filter(({ rows }) => rows.length > 0);
};
