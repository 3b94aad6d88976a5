import type { Element, Root, RootContent } from 'hast';
import { isFootnoteMark } from '../markdown/footnotes.ts';
import { textOf } from '../markdown/text.ts';
import { textOfLine, type Block, type Cell, type Line, type Run } from './paper.ts';

type Node = Root | RootContent;

/** A body begins with headings of the second level, for its title is the first. */
const LEVELS: Partial<Record<string, 1 | 2 | 3>> = { h1: 1, h2: 1, h3: 2 };

/** The blocks of a body as a paper prints them. Pictures are told by their text; nothing else is left out. */
export const blocksOfBody = (tree: Root): Block[] => tree.children.flatMap(blocksOf);

const childrenOf = (node: Node): readonly RootContent[] => ('children' in node ? node.children : []);
const elementsOf = (node: Node, ...names: string[]): Element[] =>
  childrenOf(node).filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));

/** Elements whose words stand in a line with others. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'mark',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const isInline = (node: RootContent): boolean =>
  node.type === 'text' || node.type === 'mdxJsxTextElement' || (node.type === 'element' && INLINE.has(node.tagName));

const blocksOf = (node: RootContent): Block[] => {
  if (node.type === 'text') return paragraphOf([{ text: node.value.trim() }]);
  if (node.type !== 'element') return blocksIn(node);
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'heading', text: textOfLine(lineOf(node.children)), level: LEVELS[node.tagName] ?? 3 }];
    case 'p':
      return paragraphOf(lineOf(node.children));
    case 'ul':
    case 'ol':
      return [{ kind: 'list', ordered: node.tagName === 'ol', items: itemsOf(node) }];
    case 'pre':
      return textOf(node)
        .split('\n')
        .flatMap((text) => paragraphOf([{ text: text.trim() }]));
    case 'table':
      return tableOf(node);
    case 'hr':
      return [];
    default:
      return isInline(node) ? paragraphOf(lineOf([node])) : blocksIn(node);
  }
};

/** The blocks in a container; words that stand in it without a paragraph of their own make one. */
const blocksIn = (node: Node): Block[] => {
  const blocks: Block[] = [];
  let words: RootContent[] = [];
  const flush = () => {
    blocks.push(...paragraphOf(lineOf(words)));
    words = [];
  };
  for (const child of childrenOf(node))
    if (isInline(child)) words.push(child);
    else {
      flush();
      blocks.push(...blocksOf(child));
    }
  flush();
  return blocks;
};

const paragraphOf = (line: Line): Block[] => (line.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', line }] : []);

/** The words of a line; where a link leads stands behind it, since paper cannot be pressed. */
const lineOf = (nodes: readonly RootContent[]): Line => {
  const runs: Run[] = nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.value.replaceAll(/\s*\n\s*/g, ' ') }];
    if (node.type === 'element') {
      if (node.tagName === 'br') return [{ text: ' ' }];
      if (node.tagName === 'img') return [{ text: `[ภาพ: ${node.properties.alt ?? ''}]` }];
      if (node.tagName === 'input') return [{ text: node.properties.checked ? '[✓] ' : '[  ] ' }];
      if (node.tagName === 'a' && !isFootnoteMark(node)) {
        const { href } = node.properties;
        const words = lineOf(node.children);
        const address = typeof href === 'string' && /^(?:https?:|mailto:)/.test(href) ? href.replace('mailto:', '') : '';
        return address === '' || words.some(({ text }) => address.includes(text.trim()))
          ? [...words]
          : [...words, { text: ` (${address})` }];
      }
      if (isFootnoteMark(node) && 'dataFootnoteBackref' in node.properties) return [];
    }
    return [...lineOf(childrenOf(node))];
  });
  return trimmed(runs);
};

/** A line without white space at its ends. */
const trimmed = (runs: readonly Run[]): Line => {
  const hasWords = ({ text }: Run) => text.trim() !== '';
  const kept = runs.slice(Math.max(runs.findIndex(hasWords), 0), runs.findLastIndex(hasWords) + 1);
  return kept.map((run, place) => {
    const text = place === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: place === kept.length - 1 ? text.trimEnd() : text };
  });
};

/** The items of a list, those below an item after it. */
const itemsOf = (list: Element, level = 0): Line[] =>
  elementsOf(list, 'li').flatMap((item) => {
    const below = elementsOf(item, 'ul', 'ol');
    const own = item.children.filter((child) => !below.includes(child as Element));
    const lines = blocksIn({ type: 'element', tagName: 'div', properties: {}, children: own }).flatMap(linesOf);
    const [first = [], ...rest] = lines;
    const mark: Run[] = level > 0 ? [{ text: '• ' }] : [];
    return [[...mark, ...first, ...rest.flatMap((line) => [{ text: ' ' }, ...line])], ...below.flatMap((each) => itemsOf(each, level + 1))];
  });

const linesOf = (block: Block): Line[] => {
  switch (block.kind) {
    case 'heading':
      return [[{ text: block.text }]];
    case 'paragraph':
      return [block.line];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => [...cell]));
  }
};

const tableOf = (table: Element): Block[] => {
  const rows = [table, ...elementsOf(table, 'thead', 'tbody', 'tfoot')].flatMap((part) => elementsOf(part, 'tr'));
  const [head, ...body] = rows.map((row): Cell[] => elementsOf(row, 'th', 'td').map((cell) => [lineOf(cell.children)]));
  if (!head) return [];
  const share = 100 / head.length;
  const columns = head.map((cell) => ({
    title: cell
      .flat()
      .map(({ text }) => text)
      .join(''),
    share,
  }));
  return [{ kind: 'table', caption: '', columns, rows: body }];
};
