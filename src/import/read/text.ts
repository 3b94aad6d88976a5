import { parse } from 'csv-parse/sync';
import type { Block } from '../paper.ts';
import { Places } from './places.ts';
import { spread, type SpannedCell } from './spans.ts';

/** Text of a file that an office saved: UTF-8, UTF-16 with its mark, or the Thai code page of older programs. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
};

/** Cells of a row; one that stands alone in a table reaches over all its columns. */
const toCells = (texts: readonly string[], width: number): SpannedCell[] => {
  const cells = texts.map((text): SpannedCell => ({ text: text.trim(), rowSpan: 1, columnSpan: 1 }));
  const filled = cells.filter(({ text }) => text !== '');
  return width > 1 && filled.length === 1 && cells[0]!.text !== '' ? [{ ...filled[0]!, columnSpan: width }] : cells;
};

const toTable = (places: Places, rows: readonly (readonly string[])[]): Block => {
  const width = Math.max(...rows.map(({ length }) => length));
  return places.table(spread(rows.map((texts) => toCells(texts, width))));
};

/** A file of values apart by commas, semicolons or tabs, which may have line breaks within quotes. */
export const readSeparated = (text: string): Block[] => {
  const [first = ''] = text.split('\n');
  const delimiter = ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ',';
  const rows = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  return rows.length > 0 ? [toTable(new Places(), rows)] : [];
};

/** Cells below each other, each begun by a tab: a row ends at an empty line, but a cell may end with one, too. */
const rowsOfCells = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [[]];
  lines.forEach((line, index) => {
    if (line.startsWith('\t')) {
      if (index > 0 && isBlank(lines[index - 1]) && !isCell(lines[index - 1])) groups.push([]);
      groups.at(-1)!.push(line.slice(1));
    } else groups.at(-1)!.push(`${groups.at(-1)!.pop() ?? ''}\n${line}`);
  });
  const width = Math.max(...groups.map(({ length }) => length));
  const rows: string[][] = [];
  for (let at = 0; at < groups.length;) {
    let [count, end] = [groups[at]!.length, at + 1];
    while (count < width && end < groups.length) count += groups[end++]!.length;
    // Two columns cannot be told from two rows of one cell.
    if (count !== width || width < 3) end = at + 1;
    rows.push(groups.slice(at, end).flat());
    at = end;
  }
  return rows;
};

const isCell = (line: string | undefined): boolean => line?.startsWith('\t') ?? false;
const isRow = (line: string | undefined): boolean => line !== undefined && /^[^\t]+\t/.test(line);
const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** The line after the last of a table of cells: two empty lines and then no cell end it, or the end of the text. */
const endOfCells = (lines: readonly string[], from: number): number => {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    if (isCell(lines[at])) end = at + 1;
    if (isBlank(lines[at]) && isBlank(lines[at + 1])) {
      let next = at;
      while (next < lines.length && isBlank(lines[next])) next++;
      if (!isCell(lines[next])) return at;
      at = next - 1;
    }
  }
  return Math.max(end, from + 1);
};

/** Plain text, in which tables were copied with tabs: a line for each row, or a line begun by a tab for each cell. */
export const readPlain = (text: string): Block[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const places = new Places();
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    if (isCell(lines[at]) && !isBlank(lines[at])) {
      end = endOfCells(lines, at);
      blocks.push(toTable(places, rowsOfCells(lines.slice(at, end))));
    } else if (isRow(lines[at])) {
      while (isRow(lines[end])) end++;
      blocks.push(
        toTable(
          places,
          lines.slice(at, end).map((line) => line.split('\t')),
        ),
      );
    } else if (!isBlank(lines[at])) blocks.push({ kind: 'paragraph', text: lines[at]!.trim(), place: `บรรทัดที่ ${at + 1}` });
    at = end;
  }
  return blocks;
};
