import type { Nodes, Root } from 'hast';
import type { MdastNode } from 'satteri';
import { walk } from './walk.ts';

/** A text without some of its characters; `origin` has the place in the whole text of every character left, and of its end. */
export interface Cut {
  text: string;
  origin: readonly number[];
}

/** Reads a text as the blocks that its author wrote, and as the page that they become. */
interface Parser {
  /** A footnote that nothing refers to is a block, and none of the page. */
  blocks: (text: string) => MdastNode;
  page: (text: string) => Root;
}

/** A line whose text begins behind four spaces or a Tab, be it in a list or a quotation. */
const INDENTED = /^(?:[ \t>*+-]|\d+[.)])*?(?: {4}|\t)/m;

/**
 * Parses a text in which paragraphs may be indented by Tab or spaces, as in Word: what the parser takes for code because
 * of its indentation loses it and is parsed anew. Code stands between fences. Places in the tree are those in `source`.
 */
export const parseIndented = (source: string, parse: Parser): Root => {
  if (!INDENTED.test(source)) return parse.page(source);
  let cut: Cut | undefined;
  for (;;) {
    const text = cut?.text ?? source;
    const gone = indentations(parse.blocks(text), text);
    if (gone.length === 0) {
      const tree = parse.page(text);
      if (cut) walk(tree, (node) => moveBack(node, source, cut!.origin));
      return tree;
    }
    cut = cutOut(cut ?? { text: source, origin: Array.from({ length: source.length + 1 }, (_, place) => place) }, gone);
  }
};

type Range = [start: number, end: number];

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** The white space, as ranges of offsets, for which the parser takes text for code, or a list for text. */
const indentations = (blocks: MdastNode, text: string): Range[] => {
  const found: Range[] = [];
  let fence: string | undefined;
  const look = (node: MdastNode): void => {
    if ('children' in node) node.children.forEach(look);
    const { type, position } = node;
    // What follows a fence is other blocks once it is one.
    if (fence !== undefined || position?.start.offset === undefined || position.end.offset === undefined) return;
    if (type === 'paragraph') found.push(...beforeMarks(text, position.start.offset, position.end.offset, position.start.column - 1));
    if (type !== 'code') return;
    if (!/[ \t]/.test(text[position.start.offset] ?? '')) return;
    const margin = position.start.column - 1;
    let start = position.start.offset;
    let indent = '';
    let isOpen = false;
    for (const line of text.slice(start - margin).split('\n')) {
      if (start > position.end.offset && !isOpen) break;
      const begin = start - margin;
      const isInside = /^[ \t>]*$/.test(line.slice(0, margin)) || start === position.start.offset;
      const [space] = isInside ? /^[ \t]*/.exec(line.slice(margin))! : [''];
      const mark = FENCE.exec(line.slice(margin + space.length))?.[0];
      let width = space.length;
      // What stands between fences keeps what it has more than they.
      if (isOpen && !(mark?.startsWith(fence!) && line.trimEnd().endsWith(mark))) width = space.startsWith(indent) ? indent.length : width;
      else if (mark) {
        isOpen = !isOpen;
        if (isOpen) [fence, indent] = [mark, space];
      }
      if (width > 0) found.push([start, start + width]);
      start = begin + line.length + 1 + margin;
    }
  };
  look(blocks);
  return found;
};

/** What begins a block of its own, a list above all. */
const MARK = /^(?:(?:[-*+]|#{1,6}|\d+[.)])(?:[ \t]|$)|>|`{3}|~{3})/;
/** So many columns further in, a mark no longer begins a block to the parser. */
const TOO_FAR = 4;
const columns = (space: string): number => [...space].reduce((column, sign) => (sign === '\t' ? column + 4 - (column % 4) : column + 1), 0);

/**
 * The white space in a paragraph before a mark that is too far in to be one. As little as will do is cut, and the same
 * from the lines that follow, so that lists in lists stay so. `margin` is what stands before the paragraph.
 */
const beforeMarks = (text: string, start: number, end: number, margin: number): Range[] => {
  const found: Range[] = [];
  const [first = '', ...lines] = text.slice(start - margin, end).split('\n');
  const isQuoted = first.slice(0, margin).includes('>');
  let lineStart = start - margin + first.length + 1;
  let cut: string | undefined;
  for (const line of lines) {
    const quote = isQuoted && line.slice(0, margin).includes('>') ? margin : 0;
    const [space] = /^[ \t]*/.exec(line.slice(quote))!;
    const limit = (isQuoted ? 0 : margin) + TOO_FAR;
    if (cut === undefined && columns(space) >= limit && MARK.test(line.slice(quote + space.length)))
      cut = space.slice(0, Array.from(space, (_, index) => columns(space.slice(index))).filter((left) => left >= limit).length);
    if (cut && space.startsWith(cut)) found.push([lineStart + quote, lineStart + quote + cut.length]);
    lineStart += line.length + 1;
  }
  return found;
};

const cutOut = ({ text, origin }: Cut, gone: readonly Range[]): Cut => {
  const edges = [0, ...gone.flat()];
  const kept = edges.flatMap((edge, index) => (index % 2 === 0 ? [[edge, edges[index + 1]] as const] : []));
  return {
    text: kept.map(([start, end]) => text.slice(start, end)).join(''),
    origin: kept.flatMap(([start, end]) => origin.slice(start, end)),
  };
};

const moveBack = ({ position }: Nodes, source: string, origin: readonly number[]): void => {
  if (!position) return;
  for (const point of [position.start, position.end]) {
    point.offset = origin[point.offset!]!;
    point.column = point.offset - source.lastIndexOf('\n', point.offset - 1);
  }
};
