import { toThaiDigits } from '../thai/digits.ts';

/** A formal paper as data: one description, shown as a page and written as a Word file. */

/** A stretch of text; with an address it leads to what is behind it. */
export interface Run {
  text: string;
  /** Within the site, from its root. */
  address?: string | undefined;
}
export type Line = readonly Run[];
/** A cell of a table: its lines, one under the other. */
export type Cell = readonly Line[];

export type Block =
  /** `level` counts from the headings right below a section. */
  | { kind: 'heading'; text: string; level?: 1 | 2 | 3 }
  /** `keep`: it introduces what follows, and stands on the same page as its beginning. */
  | { kind: 'paragraph'; line: Line; keep?: boolean }
  /** Numbered in Thai digits when the order matters. */
  | { kind: 'list'; ordered: boolean; items: readonly Line[] }
  /** `share` is the column's width in hundredths; the first column names the row. */
  | {
      kind: 'table';
      caption: string;
      columns: readonly { title: string; share: number }[];
      rows: readonly (readonly Cell[])[];
      /** Cells that reach down over so many rows; what stands in the cells below them is not shown. */
      merged?: readonly { row: number; column: number; rows: number }[];
    };

/** Blocks on paper of one orientation. */
export interface Part {
  /** Landscape, for tables that are too wide for a page that stands upright. */
  wide: boolean;
  blocks: readonly Block[];
}

/** A numbered section. */
export interface Section<Id extends string = string> {
  id: Id;
  title: string;
  parts: readonly Part[];
}

/** Who signs, by post; a blank post is filled in by hand. */
export interface Signature {
  post: string | undefined;
  role: string | undefined;
}

/** An official memorandum (บันทึกข้อความ) with a report in it. */
export interface Paper<Id extends string = string> {
  kind: string;
  /** The dotted lines at the head, each with what stands on it; what has no value is filled in by hand. */
  head: readonly (readonly { label: string; value: string | undefined }[])[];
  /** Whom it is to. */
  to: { label: string; value: string };
  sections: readonly Section<Id>[];
  closing: string;
  signatures: readonly Signature[];
  /** Space for the decision of the addressee. */
  decision: { title: string; signature: Signature };
}

/** A paper with its title in the middle, as plans, minutes of meetings and manuals have. */
export interface TitledPaper {
  title: readonly string[];
  /** A section without a title goes on below what is before it. */
  sections: readonly Section[];
  signatures: readonly Signature[];
}

/** Digits of running text as Thai ones; those of web addresses stay, since they would lead nowhere. */
export const formalDigits = (text: string): string =>
  text.replace(/https?:\/\/\S+|[\w.+-]+@[\w.-]+|[0-9]/g, (part) => (part.length > 1 ? part : toThaiDigits(part)));

/** Every text of a value in Thai digits; ids and addresses stay. */
export const inThaiDigits = <Value>(value: Value): Value => {
  if (typeof value === 'string') return formalDigits(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => inThaiDigits(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'id' || key === 'kind' || key === 'address' ? item : inThaiDigits(item as unknown),
    ]),
  ) as Value;
};

/** A line with links in it: line`รวม ${{ text: '3 ข้อ', address: '/plans/2565/' }}`. */
export const line = (texts: readonly string[], ...runs: (Run | string)[]): Line =>
  texts
    .flatMap((text, index): Run[] => {
      const run = runs[index];
      return [{ text }, ...(run === undefined ? [] : [typeof run === 'string' ? { text: run } : run])];
    })
    .filter(({ text }) => text !== '');

/** Runs with a separator between them. */
export const joined = (runs: readonly Run[], separator: string): Line =>
  runs.flatMap((run, index): Run[] => (index === 0 ? [run] : [{ text: separator }, run]));

/** The words of a line. */
export const textOfLine = (of: Line): string => of.map(({ text }) => text).join('');
