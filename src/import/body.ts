import { clean } from './clean.ts';
import type { Desk } from './desk.ts';
import { gridOf, type Block, type Cell, type Picture, type Piece, type Table } from './paper.ts';
import { textOf, whole, type Passage } from './passage.ts';

/** Signs that Markdown would take for its own. */
const escape = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]<>|~{}]/g, String.raw`\$&`)
    .replace(/^(#|\+|-|=|\d+(?=[.)]))/, String.raw`\$&`.replace('$&', '$1'));

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

/**
 * The body of an entry: what no field has, in its order, as Markdown. A table goes as a whole or not at all, for a part of it says
 * something else; what is left of it stands in the review file.
 */
export const writeBody = (desk: Desk, pictures: ReadonlyMap<Picture, string>): string => {
  const { ledger, paper } = desk;
  const rest = new Map<Piece, Passage[]>();
  for (const passage of ledger.rest()) rest.set(passage.piece, [...(rest.get(passage.piece) ?? []), passage]);
  const parts: { text: string; isItem: boolean }[] = [];
  let deepest = 1;
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
    for (const passage of rest.get(block) ?? []) {
      const text = escape(textOf(passage));
      ledger.record(passage, { to: 'body' });
      if (block.kind === 'heading') {
        deepest = Math.min(block.level + 1, deepest + 1, 6);
        parts.push({ text: `${'#'.repeat(deepest)} ${text}`, isItem: false });
      } else parts.push({ text: block.marker ? `${block.marker} ${text}` : text, isItem: block.marker !== undefined });
    }
  };
  paper.blocks.forEach(add);
  return (
    parts.reduce(
      (whole, { text, isItem }, index) => whole + (index === 0 ? '' : isItem && parts[index - 1]!.isItem ? '\n' : '\n\n') + text,
      '',
    ) + '\n'
  );
};
