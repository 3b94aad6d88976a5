import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { words } from './words.ts';

/** A table as a reader sees it: each row by the heads of its columns. */
export interface PageTable {
  heads: string[];
  rows: PageRow[];
}

export interface PageRow {
  /** Anchor of the row, when it has one. */
  id: string | undefined;
  /** Text of the cell below a head; undefined when the table has no such column. */
  cell: (head: string) => string | undefined;
  /** The same without the text of links, which lead away from what the cell says. */
  plainCell: (head: string) => string | undefined;
  /** Items of the list in a cell. */
  items: (head: string) => string[];
}

/** What stands below one heading, up to the next of the same or a higher level. */
export interface PagePart {
  text: string;
  tables: PageTable[];
  /** Items of each list that is not inside a table or another list. */
  lists: string[][];
}

/** The main part of a built page, read by headings, tables and lists instead of by its markup. */
export interface Page extends PagePart {
  /** Everything below the first heading that begins with these words. @throws when there is none. */
  under: (heading: string) => PagePart;
  headings: string[];
  /** Terms of description lists with their descriptions. */
  facts: Map<string, string>;
  links: string[];
}

const isElement = (node: Nodes): node is Element => node.type === 'element';
const hasTag = (node: Nodes, ...tags: string[]): node is Element => isElement(node) && tags.includes(node.tagName);
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** A node and all below it that `enter` lets the walk into, in the order of the page. */
const walk = (node: Nodes, enter: (node: Nodes) => boolean = () => true): Nodes[] => [
  node,
  ...(enter(node) ? childrenOf(node).flatMap((child) => walk(child, enter)) : []),
];

/** Words for screen readers alone tell links of one name apart; the paper has none. */
const isUnseen = (node: Nodes): boolean => {
  const names = isElement(node) ? node.properties.className : undefined;
  return Array.isArray(names) && names.includes('sr-only');
};

const textOf = (node: Nodes, skip: (node: Nodes) => boolean = () => false): string => {
  if (isUnseen(node) || skip(node)) return '';
  return node.type === 'text'
    ? node.value
    : childrenOf(node)
        .map((child) => textOf(child, skip))
        .join('');
};

/** Level of a heading; 0 for anything else. */
const levelOf = (node: Nodes): number => (isElement(node) ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0);

const readTable = (table: Element): PageTable => {
  const cellsOf = (row: Nodes) => childrenOf(row).filter((node) => hasTag(node, 'th', 'td'));
  const [head, ...body] = walk(table).filter((node) => hasTag(node, 'tr'));
  const heads = head ? cellsOf(head).map((cell) => textOf(cell).trim()) : [];
  return {
    heads,
    rows: body.map((row) => {
      const cells = cellsOf(row);
      const find = (name: string) => cells[heads.findIndex((text) => words(text) === words(name))];
      const read = (name: string, skip?: (node: Nodes) => boolean) => {
        const cell = find(name);
        return cell && textOf(cell, skip);
      };
      return {
        id: hasTag(row, 'tr') && row.properties.id ? row.properties.id : undefined,
        cell: (name) => read(name),
        plainCell: (name) => read(name, (node) => hasTag(node, 'a')),
        items: (name) => {
          const cell = find(name);
          return cell ? walk(cell).flatMap((node) => (hasTag(node, 'li') ? [textOf(node)] : [])) : [];
        },
      };
    }),
  };
};

const readPart = (tops: readonly Nodes[]): PagePart => {
  const outermost = tops.flatMap((top) => walk(top, (node) => !hasTag(node, 'table', 'ol', 'ul')));
  return {
    text: tops.map((top) => textOf(top)).join(' '),
    tables: outermost.filter((node) => hasTag(node, 'table')).map(readTable),
    lists: outermost
      .filter((node) => hasTag(node, 'ol', 'ul'))
      .map((list) => childrenOf(list).flatMap((item) => (hasTag(item, 'li') ? [textOf(item)] : []))),
  };
};

/** The largest nodes that begin and end between two places of a walk. */
const between = (nodes: readonly Nodes[], start: number, end: number): Nodes[] => {
  const found: Nodes[] = [];
  for (let place = start; place < end;) {
    const size = walk(nodes[place]!).length;
    const fits = place + size <= end;
    if (fits) found.push(nodes[place]!);
    place += fits ? size : 1;
  }
  return found;
};

/** Reads the page at an address (`plans/2565`, without slashes around) of a built site. */
export const readBuiltPage = (out: string, address: string): Page => {
  const main = walk(fromHtml(readFileSync(join(out, address, 'index.html'), 'utf8'))).find((node) => hasTag(node, 'main'));
  if (!main) throw new Error(`${address} has no main part`);
  const nodes = walk(main);
  const headings = nodes.flatMap((node, place) => (levelOf(node) ? [{ level: levelOf(node), place, text: textOf(node).trim() }] : []));
  return {
    ...readPart([main]),
    headings: headings.map(({ text }) => text),
    facts: new Map(
      nodes.flatMap((node, place) => {
        const description = hasTag(node, 'dt') && nodes.slice(place).find((later) => hasTag(later, 'dd'));
        return description ? [[textOf(node).trim(), textOf(description)] as const] : [];
      }),
    ),
    links: nodes.flatMap((node) => (hasTag(node, 'a') ? [node.properties.href ?? ''] : [])),
    under: (title) => {
      const heading = headings.find(({ text }) => words(text).startsWith(words(title)));
      if (!heading) throw new Error(`${address} has no heading that begins with “${title}”`);
      const next = headings.find(({ place, level }) => place > heading.place && level <= heading.level);
      const start = heading.place + walk(nodes[heading.place]!).length;
      return readPart(between(nodes, start, next?.place ?? nodes.length));
    },
  };
};
