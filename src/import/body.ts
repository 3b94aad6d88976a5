import { toArabicDigits } from '../thai/digits.ts';
import { clean } from './clean.ts';
import type { Desk } from './desk.ts';
import { gridOf, type Block, type Cell, type Picture, type Piece, type Table } from './paper.ts';
import { textOf, whole, type Passage } from './passage.ts';

/** Signs that Markdown would take for its own. */
const escape = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]<>|~{}]/g, String.raw`\$&`)
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

const widest = (grid: readonly unknown[][]): number => grid[0]?.length ?? 0;

/** A table as Markdown has it: a cell over several rows or columns stands in the first of them. */
const tableText = (table: Table): string => {
  const grid = gridOf(table);
  const used = new Set<Cell>();
  const lines = grid.map((row) => {
    const texts = row.map((cell) => {
      if (!cell || used.has(cell)) return '';
      used.add(cell);
      return escape(cell.text);
    });
    return `| ${texts.join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(widest(grid))}`, ...lines.slice(1)].join('\n');
};

/** What of a paper makes the body, and which paragraphs are headings there that the paper set apart without a style. */
export interface BodyParts {
  blocks: readonly Block[];
  headings: ReadonlySet<Block>;
  /** What stands for a paragraph that a kind has taken already, say with posts for names. */
  texts?: ReadonlyMap<Block, string>;
}

/** A mark that a clerk typed before an item; a page's number between dashes is none. */
const BULLET = /^\s*[-–•·\uf0b7]\s+(?![\d๐-๙]+\s*[-–]?$)(?=\S)/u;
const NUMBER = /^\s*\(?(?<number>[\d๐-๙]{1,2})[.)]+\s+(?=\S)/;

/** A block of the body. An item has its mark apart, or its number as typed. */
interface Part {
  text: string;
  isItem: boolean;
  numbered?: { number: number; item: string };
}

/** Numbers that were typed count a list where they begin with one and go on; a number alone stays as it is. */
const countLists = (parts: readonly Part[]): Part[] => {
  const numberAt = (at: number): number | undefined => parts[at]?.numbered?.number;
  let isCounted = false;
  return parts.map((part, at) => {
    const { numbered } = part;
    if (!numbered) return part;
    const { number, item } = numbered;
    isCounted = number === 1 ? numberAt(at + 1) === 2 : isCounted && numberAt(at - 1) === number - 1;
    return isCounted ? { text: `${number}. ${item}`, isItem: true } : part;
  });
};

const paragraphOf = (text: string, marker: string | undefined): Part => {
  if (marker) return { text: `${marker} ${escape(text)}`, isItem: true };
  if (BULLET.test(text)) return { text: `- ${escape(text.replace(BULLET, ''))}`, isItem: true };
  const number = NUMBER.exec(text)?.groups?.['number'];
  return {
    text: escape(text),
    isItem: false,
    ...(number && { numbered: { number: Number(toArabicDigits(number)), item: escape(text.replace(NUMBER, '')) } }),
  };
};

/**
 * The body of an entry: what no field has, in its order, as Markdown. A table goes as a whole or not at all, for a part of it says
 * something else; what is left of it stands in the review file.
 */
export const writeBody = (desk: Desk, pictures: ReadonlyMap<Picture, string>, { blocks, headings, texts }: BodyParts): string => {
  const { ledger } = desk;
  const rest = new Map<Piece, Passage[]>();
  for (const passage of ledger.rest()) rest.set(passage.piece, [...(rest.get(passage.piece) ?? []), passage]);
  const parts: Part[] = [];
  /** Levels of the headings that the next one stands below. */
  const above: number[] = [];
  const depthOf = (level: number): number => {
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    return Math.min(above.length + 1, 6);
  };
  const add = (block: Block): void => {
    if (block.kind === 'picture') {
      const name = pictures.get(block);
      if (name) parts.push({ text: `![](./${name})`, isItem: false });
      return;
    }
    if (block.kind === 'table') {
      const cells = block.cells.filter(({ text }) => text.trim() !== '');
      if (cells.length === 0 || !cells.every((cell) => ledger.isFree(whole(cell)))) return;
      for (const cell of cells) ledger.record(whole(cell), { to: 'body' });
      parts.push({ text: tableText(block), isItem: false });
      return;
    }
    const text = texts?.get(block);
    if (text !== undefined) {
      parts.push({ text: escape(text), isItem: false });
      return;
    }
    const left = rest.get(block) ?? [];
    if (left.length === 0) return;
    for (const passage of left) ledger.record(passage, { to: 'body' });
    // What is left of a sentence, around a name say, stays one.
    const said = left.map(textOf).join(' ');
    if (block.kind === 'heading' || headings.has(block))
      parts.push({ text: `${'#'.repeat(depthOf(block.kind === 'heading' ? block.level : 1))} ${escape(said)}`, isItem: false });
    else parts.push(paragraphOf(said, block.marker));
  };
  blocks.forEach(add);
  return (
    countLists(parts).reduce(
      (all, { text, isItem }, index, lines) => all + (index === 0 ? '' : isItem && lines[index - 1]!.isItem ? '\n' : '\n\n') + text,
      '',
    ) + '\n'
  );
};
