import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './text.ts';

/**
 * What GFM leaves to the page: column alignment as a class (the Content Security Policy lets no style
 * attribute through), column headings as such, empty ones as plain cells, and a box around the table that
 * scrolls by itself and that the keyboard can reach. Changes the tree.
 */
export const finishTables = (tree: Root): void => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'th' || element.tagName === 'td') finishCell(element);
    if (element.tagName === 'table' && parent && index !== undefined && !isScrollBox(parent))
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'group', ariaLabel: 'ตาราง เลื่อนไปด้านข้างได้', tabIndex: 0 },
        children: [element],
      };
  });
};

const isScrollBox = (parent: { type: string }): boolean => {
  const { properties } = parent as Partial<Element>;
  return Array.isArray(properties?.className) && properties.className.includes('table-scroll');
};

const finishCell = (cell: Element): void => {
  const { style, align, ...rest } = cell.properties;
  const side = /text-align:\s*(\w+)/.exec(style ?? '')?.[1] ?? align;
  const isHeading = cell.tagName === 'th' && textOf(cell).trim() !== '';
  if (!isHeading) cell.tagName = 'td';
  cell.properties = {
    ...rest,
    ...(isHeading && { scope: 'col' }),
    ...(side !== undefined && { className: [`align-${side}`] }),
  };
};
