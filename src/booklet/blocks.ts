import type { Element } from 'hast';
import type { FindUnbroken } from '../thai/line-break.ts';
import { textOfLine, type Block, type Cell, type Line, type Section } from '../text/paper.ts';
import { element } from './element.ts';

/** The pieces of a text, those that stay on a line as elements. */
export type Typeset = (text: string) => readonly (Element | string)[];

/** Numbers stay with what they count, and names whole. */
export const typesetter =
  (findUnbroken: FindUnbroken): Typeset =>
  (text) => {
    let done = 0;
    const pieces = findUnbroken(text).flatMap(([from, to]) => {
      const before = text.slice(done, from);
      done = to;
      return [before, element('span', { className: ['unbroken'] }, text.slice(from, to))];
    });
    return [...pieces, text.slice(done)].filter((piece) => piece !== '');
  };

/** Chapters have the first level, sections the second. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** On paper nothing can be pressed: what a link leads to is told by its words. */
const words = (line: Line, set: Typeset) => set(textOfLine(line));

const cellOf = (lines: Cell, set: Typeset): Element[] => lines.map((line) => element('p', {}, words(line, set)));

const tableOf = ({ caption, columns, rows, merged = [] }: Extract<Block, { kind: 'table' }>, set: Typeset): Element => {
  const over = (row: number, column: number) =>
    merged.find((each) => each.column === column && each.row <= row && row < each.row + each.rows);
  return element(
    'table',
    {},
    caption === '' ? [] : element('caption', {}, set(caption)),
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
            return element('td', merge ? { rowSpan: merge.rows } : {}, cellOf(cell, set));
          }),
        ),
      ),
    ),
  );
};

const blockOf = (block: Block, set: Typeset): Element => {
  switch (block.kind) {
    case 'heading':
      return element(HEADINGS[block.level ?? 1], {}, set(block.text));
    case 'paragraph':
      return element('p', block.keep ? { className: ['keep'] } : {}, words(block.line, set));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, words(item, set))),
      );
    case 'table':
      return tableOf(block, set);
  }
};

/** A section of a chapter. `lying` is the class of pages that lie on their side. */
export const sectionOf = ({ title, parts }: Section, id: string, lying: string, set: Typeset): Element =>
  element(
    'section',
    {},
    parts.map(({ wide, blocks }, place) =>
      element(
        'div',
        wide ? { className: [lying] } : {},
        place === 0 && title !== '' ? element('h2', { id }, set(title)) : [],
        blocks.map((block) => blockOf(block, set)),
      ),
    ),
  );
