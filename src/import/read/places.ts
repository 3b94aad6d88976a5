import type { Cell, Paragraph, Table } from '../paper.ts';

/** A heading of a column is short. */
const LONGEST_HEADING = 40;
/** Rows at the top of a table among which its headings are looked for. */
const TOP_ROWS = 8;

/** The row that names the columns, as far as can be seen from its shape: many cells, all of them short. */
const headingRow = (cells: readonly Omit<Cell, 'place'>[]): number | undefined => {
  let [best, most] = [undefined as number | undefined, 1];
  for (let row = 0; row < TOP_ROWS; row++) {
    const own = cells.filter((cell) => cell.row === row && cell.text !== '');
    if (own.length > most && own.every(({ text }) => text.length <= LONGEST_HEADING)) [best, most] = [row, own.length];
  }
  return best;
};

/** Says in Thai where a piece stands, counted as a reader of the paper counts. */
export class Places {
  #paragraphs = 0;
  #tables = 0;
  #pictures = 0;

  next(): string {
    return `ย่อหน้าที่ ${++this.#paragraphs}`;
  }

  paragraph(text: string): Paragraph {
    return { kind: 'paragraph', text, place: this.next() };
  }

  picture(): string {
    return `ภาพที่ ${++this.#pictures}`;
  }

  /** A table whose cells are named by row and, below its headings, by the heading of their column. */
  table(cells: readonly Omit<Cell, 'place'>[]): Table {
    const place = `ตารางที่ ${++this.#tables}`;
    const heading = headingRow(cells);
    const columnName = (cell: Omit<Cell, 'place'>): string => {
      const above =
        heading !== undefined && cell.row > heading
          ? cells.find(({ row, column }) => row === heading && column === cell.column)
          : undefined;
      const name = above?.text.replace(/\s+/g, '') ?? '';
      return name === '' ? `ที่ ${cell.column + 1}` : name;
    };
    return {
      kind: 'table',
      place,
      cells: cells.map((cell) => ({ ...cell, place: `${place} แถว ${cell.row + 1} ช่อง ${columnName(cell)}` })),
    };
  }
}
