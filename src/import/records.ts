import { gridOf, type Cell, type Table } from './paper.ts';
import type { Vocabulary } from './words.ts';

/** Rows of a table whose columns are known by their headings. */
export interface Records<Field extends string> {
  headings: Cell[];
  rows: Partial<Record<Field, Cell>>[];
}

const LEAST = 2;

/** A table as records; undefined where its headings are not known. */
export const recordsIn = <Field extends string>(table: Table, vocabulary: Vocabulary<Field>): Records<Field> | undefined => {
  const grid = gridOf(table);
  for (const [at, row] of grid.entries()) {
    const fields = row.map((cell) => (cell && cell.text.length < 60 ? vocabulary.fieldOf(cell.text) : undefined));
    if (new Set(fields.filter(Boolean)).size < LEAST) continue;
    const headings = grid.slice(0, at + 1).flatMap((cells) => [...new Set(cells.filter((cell) => cell !== undefined))]);
    const rows = grid.slice(at + 1).map((cells) => {
      const record: Partial<Record<Field, Cell>> = {};
      cells.forEach((cell, column) => {
        const field = fields[column];
        if (cell && field && cell.text.trim() !== '') record[field] ??= cell;
      });
      return record;
    });
    return { headings, rows: rows.filter((record) => Object.keys(record).length > 0) };
  }
  return undefined;
};
