import type { Element, ElementContent, Nodes, Root } from 'hast';
import { textOf } from './text.ts';
import { walk } from './walk.ts';

/**
 * What GFM leaves to the page: column alignment as a class (the Content Security Policy lets no style
 * attribute through), column headings as such, empty ones as plain cells, and a box around the table that
 * scrolls by itself and that the keyboard can reach. Changes the tree.
 */
export const finishTables = (tree: Root): void => {
  walk(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'th' || node.tagName === 'td')) finishCell(node);
    if ('children' in node && node.children.some(isTable) && !isScrollBox(node))
      node.children = (node.children as ElementContent[]).map((child) => (isTable(child) ? inScrollBox(child) : child));
  });
};

const isTable = (node: Nodes): node is Element => node.type === 'element' && node.tagName === 'table';

const inScrollBox = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], role: 'group', ariaLabel: 'ตาราง เลื่อนไปด้านข้างได้', tabIndex: 0 },
  children: [table],
});

const isScrollBox = (node: Nodes): boolean => {
  const { properties } = node as Partial<Element>;
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
