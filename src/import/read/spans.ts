import type { Cell } from '../paper.ts';

export interface SpannedCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
}

/** Where each cell of rows stands in the grid: a cell of a row begins after those that reach into it from above. */
export const spread = (rows: readonly (readonly SpannedCell[])[]): Omit<Cell, 'place'>[] => {
  const taken: boolean[][] = rows.map(() => []);
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]![column]) column++;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      for (let below = row; below < row + rowSpan; below++)
        for (let beside = column; beside < column + cell.columnSpan; beside++) taken[below]![beside] = true;
      return { ...cell, rowSpan, row, column };
    });
  });
};
