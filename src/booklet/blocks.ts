import type { Element } from 'hast';
import { textOfLine, type Block, type Cell, type Line, type Section } from '../text/paper.ts';
import { element } from './element.ts';

/** On paper nothing can be pressed: what a link leads to is told by its words. */
const words = (line: Line): string => textOfLine(line);

/** Chapters have the first level, sections the second. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

const cellOf = (lines: Cell): Element[] => lines.map((line) => element('p', {}, words(line)));

const tableOf = ({ caption, columns, rows, merged = [] }: Extract<Block, { kind: 'table' }>): Element => {
  const over = (row: number, column: number) =>
    merged.find((each) => each.column === column && each.row <= row && row < each.row + each.rows);
  return element(
    'table',
    {},
    caption === '' ? [] : element('caption', {}, caption),
    element(
      'colgroup',
      {},
      columns.map(({ share }) => element('col', { style: `width:${share.toFixed(3)}%` })),
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columns.map(({ title }) => element('th', { scope: 'col' }, title)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((cells, row) =>
        element(
          'tr',
          {},
          cells.flatMap((cell, column) => {
            const merge = over(row, column);
            if (merge && merge.row !== row) return [];
            return element('td', merge ? { rowSpan: merge.rows } : {}, cellOf(cell));
          }),
        ),
      ),
    ),
  );
};

export const blockOf = (block: Block): Element => {
  switch (block.kind) {
    case 'heading':
      return element(HEADINGS[block.level ?? 1], {}, block.text);
    case 'paragraph':
      return element('p', block.keep ? { className: ['keep'] } : {}, words(block.line));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, words(item))),
      );
    case 'table':
      return tableOf(block);
  }
};

/** A section of a chapter. `lying` is the class of pages that lie on their side. */
export const sectionOf = ({ title, parts }: Section, id: string, lying: string): Element =>
  element(
    'section',
    {},
    parts.map(({ wide, blocks }, place) =>
      element(
        'div',
        wide ? { className: [lying] } : {},
        place === 0 && title !== '' ? element('h2', { id }, title) : [],
        blocks.map(blockOf),
      ),
    ),
  );
