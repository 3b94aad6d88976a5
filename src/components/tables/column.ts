/** A column of a table: its heading, and what its cell shows of a row. */
export interface Column<Row, Title = string> {
  title: Title;
  /** Anything that Astro renders. Nothing, an empty text or an empty list leaves the cell blank. */
  cell: (row: Row, place: number) => unknown;
  /** Class of the column's cells. */
  class?: string;
}

/** Columns of a table; one that this table does not need is written as `condition && column`. */
export type Columns<Row, Title = string> = readonly (Column<Row, Title> | false | undefined)[];

/** Whether a cell shows nothing. */
export const isBlank = (content: unknown): boolean =>
  content === undefined || content === null || content === false || content === '' || (Array.isArray(content) && content.length === 0);
