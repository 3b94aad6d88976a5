/** A stretch of text of a paper as it was written, and where it stands, in Thai (`ย่อหน้าที่ 12`). */
export interface Piece {
  text: string;
  place: string;
}

export interface Heading extends Piece {
  kind: 'heading';
  level: number;
}

export interface Paragraph extends Piece {
  kind: 'paragraph';
  /** What the program wrote before a list item by itself: `-` or `1.`. */
  marker?: string;
  /** It stands in a text box. */
  isBoxed?: boolean;
}

/** A cell of a table, at its first row and column, counted from 0; its lines are apart by `\n`. */
export interface Cell extends Piece {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface Table {
  kind: 'table';
  /** `ตารางที่ 1` or `แผ่นงาน แผน`. */
  place: string;
  cells: Cell[];
}

export interface Picture {
  kind: 'picture';
  place: string;
  bytes: Uint8Array;
}

export type Block = Heading | Paragraph | Table | Picture;

/** A document of an office, whatever program wrote it: its blocks in their order. */
export interface Paper {
  /** Name of the file, without folders. */
  file: string;
  blocks: Block[];
  /** What stands beside the text: headers and footers, notes, text boxes. */
  beside?: Piece[];
}

/** Every stretch of text of a paper, in its order. */
export const piecesOf = ({ blocks, beside = [] }: Paper): Piece[] => [
  ...blocks.flatMap((block): Piece[] => {
    if (block.kind === 'picture') return [];
    return block.kind === 'table' ? block.cells : [block];
  }),
  ...beside,
];

/** Rows of a table; a cell over several rows or columns stands in each of them. */
export const gridOf = ({ cells }: Table): (Cell | undefined)[][] => {
  const grid: (Cell | undefined)[][] = [];
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      if (!(row in grid)) grid[row] = [];
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) grid[row]![column] ??= cell;
    }
  const width = Math.max(0, ...Array.from(grid, (row: unknown[] | undefined) => row?.length ?? 0));
  return Array.from(grid, (row: (Cell | undefined)[] | undefined) => Array.from({ length: width }, (_, column) => row?.[column]));
};
