import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type Textbox } from 'docx';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CellOptions {
  columnSpan?: number;
  rowSpan?: number;
}

/** A paragraph whose tabs are tabs. */
export const paragraph = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text })] });
export const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
/** A cell with a paragraph for each line. */
const cell = (text: string, options: CellOptions = {}): TableCell =>
  new TableCell({ ...options, children: text.split('\n').map(paragraph) });
/** A table of rows; a text is a cell, and an array a cell that spans rows or columns. */
export const table = (rows: readonly (readonly (string | [string, CellOptions])[])[]): Table =>
  new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((item) => (typeof item === 'string' ? cell(item) : cell(...item))) })),
  });

/** A Word file of an office, in a folder of its own. */
export const wordFile = async (name: string, children: readonly (Paragraph | Table | Textbox)[]): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'km-import-test-')), name);
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
  return file;
};
