import type { Element, Root, RootContent } from 'hast';
import { isFootnoteMark, isFootnoteTitle } from './footnotes.ts';

/** Elements that hold blocks: what stands in them begins on lines of its own. */
const CONTAINERS = new Set(['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'blockquote', 'section']);

/** The words below a node as a reader sees them, a block a line; what the parser adds for footnotes is none of them. */
export const textOf = (node: Root | RootContent): string => {
  if (node.type === 'element') {
    if (isFootnoteMark(node) || isFootnoteTitle(node)) return '';
    return isContainer(node) ? blocksOf(node.children) : node.children.map(textOf).join('');
  }
  if (node.type === 'root' || node.type === 'mdxJsxFlowElement') return blocksOf(node.children);
  if (node.type === 'mdxJsxTextElement') return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
};

/** An item of a list holds blocks, or words alone. */
const isContainer = ({ tagName, children }: Element): boolean =>
  CONTAINERS.has(tagName) &&
  (tagName !== 'li' ||
    children.some((child) => child.type === 'element' && /^(?:p|ul|ol|pre|table|blockquote|h[1-6])$/.test(child.tagName)));

const blocksOf = (children: readonly RootContent[]): string =>
  children
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n');
