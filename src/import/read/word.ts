import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import mammoth from 'mammoth';
import { piecesOf, type Block, type Piece } from '../paper.ts';
import { Places } from './places.ts';
import { spread, type SpannedCell } from './spans.ts';
import { bare, boxedTexts, leftOut } from './word-parts.ts';

/** How mammoth names the items of its list of notes. */
const NOTE = /^(?:footnote|endnote)-(\d+)$/;
const HEADING = /^h([1-6])$/;

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';

/** The text of a node, one line for each paragraph or break in it. */
const textOf = (node: Root | Element): string => {
  let text = '';
  const visit = (item: RootContent | ElementContent): void => {
    if (item.type === 'text') text += item.value.replaceAll('\n', ' ');
    if (!isElement(item)) return;
    if (item.tagName === 'br') text += '\n';
    if (item.tagName === 'li') text += `${markerOf(item)} `;
    item.children.forEach(visit);
    if (['p', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(item.tagName)) text += '\n';
  };
  node.children.forEach(visit);
  // Tabs and runs of spaces say where a value ends.
  return text.replaceAll('\u00a0', ' ').trim();
};

/** Markers of list items, which Word makes by itself; set before the tree is read. */
const markers = new WeakMap<Element, string>();
const markerOf = (item: Element): string => markers.get(item) ?? '-';

const numberItems = (list: Element): void => {
  let number = 0;
  for (const child of list.children)
    if (isElement(child) && child.tagName === 'li') markers.set(child, list.tagName === 'ol' ? `${++number}.` : '-');
};

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number => Number(cell.properties[name] ?? 1) || 1;

const isIn =
  (names: readonly string[]) =>
  (node: ElementContent | RootContent): node is Element =>
    isElement(node) && names.includes(node.tagName);

/** Rows of a table, of its head too, without those of tables within. */
const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === 'tr' ? [child] : child.children.filter(isIn(['tr']));
  });

const picturesOf = (node: Element): string[] =>
  node.children
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'img' ? [typeof child.properties.src === 'string' ? child.properties.src : ''] : picturesOf(child),
    );

/** Blocks of HTML as mammoth writes it. */
const readHtml = (html: string): { blocks: Block[]; notes: Piece[] } => {
  const places = new Places();
  const blocks: Block[] = [];
  const notes: Piece[] = [];
  const addPictures = (node: Element): void => {
    for (const source of picturesOf(node)) {
      const [, data] = /^data:[^,]*;base64,(.*)$/s.exec(source) ?? [];
      if (data) blocks.push({ kind: 'picture', place: places.picture(), bytes: Buffer.from(data, 'base64') });
    }
  };
  const addTable = (element: Element): void => {
    const rows = rowsOf(element).map((row) =>
      row.children
        .filter(isIn(['td', 'th']))
        .map((cell): SpannedCell => ({ text: textOf(cell), rowSpan: spanOf(cell, 'rowSpan'), columnSpan: spanOf(cell, 'colSpan') })),
    );
    blocks.push(places.table(spread(rows)));
    addPictures(element);
  };
  const addList = (list: Element): void => {
    numberItems(list);
    for (const item of list.children.filter(isIn(['li']))) {
      const [, number] = NOTE.exec(item.properties.id ?? '') ?? [];
      if (number !== undefined) {
        // The arrow leads back to where the note belongs.
        notes.push({ text: textOf(item).replace(/\s*↑$/, ''), place: `เชิงอรรถที่ ${number}` });
        continue;
      }
      const inner = item.children.filter(isIn(['ul', 'ol']));
      const own: Element = { ...item, children: item.children.filter((child) => !(inner as ElementContent[]).includes(child)) };
      addText(own, markerOf(item));
      inner.forEach(addList);
    }
  };
  const addText = (element: Element, marker?: string): void => {
    for (const text of textOf(element).split(/\n+/))
      if (text.trim()) blocks.push({ ...places.paragraph(text.trim()), ...(marker && { marker }) });
    addPictures(element);
  };
  const visit = (node: RootContent): void => {
    if (node.type === 'text' && node.value.trim()) blocks.push(places.paragraph(node.value.trim()));
    if (!isElement(node)) return;
    const [, level] = HEADING.exec(node.tagName) ?? [];
    if (node.tagName === 'table') addTable(node);
    else if (node.tagName === 'ul' || node.tagName === 'ol') addList(node);
    else if (level && textOf(node)) {
      blocks.push({ kind: 'heading', level: Number(level), text: textOf(node).replaceAll('\n', ' '), place: places.next() });
      addPictures(node);
    } else addText(node);
  };
  fromHtml(html, { fragment: true }).children.forEach(visit);
  return { blocks, notes };
};

/** What was read of a file. */
export interface Reading {
  blocks: Block[];
  beside: Piece[];
}

/** A Word file, with what its text leaves out: notes, headers and footers, text boxes. */
export const readWord = async (bytes: Uint8Array): Promise<Reading> => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { blocks, notes } = readHtml(value);
  const boxed = boxedTexts(bytes);
  for (const block of blocks) if (block.kind === 'paragraph' && boxed.has(bare(block.text))) block.isBoxed = true;
  const read = [...piecesOf({ file: '', blocks }), ...notes].map(({ text }) => text);
  return { blocks, beside: [...notes, ...leftOut(bytes, read)] };
};
