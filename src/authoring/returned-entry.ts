import { isCollection, isMap, isNode, isSeq, parse, parseDocument, stringify, type Document, type Node } from 'yaml';
import type { RawEntry } from '../content/raw-entry.ts';
import { allSchemas } from '../schemas/collections.ts';
import { isGroup, isSame } from './same.ts';

/** An entry as it comes back from another program: data without defaults, and the text below them. */
export interface ReturnedEntry {
  format: RawEntry['format'];
  data: unknown;
  body: string;
}

const asFile = (format: RawEntry['format'], yaml: string, body: string): string => (format === 'yaml' ? yaml : `---\n${yaml}---\n${body}`);

/** Fields in the order of the schema, which is that of the guides. */
const inOrder = (collection: RawEntry['collection'], data: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const names = [...new Set([...Object.keys(allSchemas[collection].shape), ...Object.keys(data)])];
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]));
};

/** A node for a value, looking like the one that it takes the place of, with the same comments. */
const nodeLike = (document: Document, value: unknown, before: unknown): Node => {
  const node = document.createNode(value);
  if (!isNode(before)) return node;
  Object.assign(node, { comment: before.comment, commentBefore: before.commentBefore, spaceBefore: before.spaceBefore });
  if (isCollection(node) && isCollection(before) && before.flow !== undefined) node.flow = before.flow;
  return node;
};

/** Makes a node say a value; false where it is no group or list to begin with, and another must take its place. */
const updateNode = (document: Document, node: unknown, before: unknown, after: unknown): boolean => {
  if (isMap(node) && isGroup(before) && isGroup(after)) {
    for (const name of Object.keys(before)) if (!(name in after)) node.delete(name);
    for (const [name, value] of Object.entries(after)) {
      if (name in before && isSame(value, before[name])) continue;
      const inner = node.get(name, true);
      if (!updateNode(document, inner, before[name], value)) node.set(name, nodeLike(document, value, inner));
    }
    return true;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && node.items.length === before.length) {
    updateItems(document, node.items, before, after);
    return true;
  }
  return false;
};

/** Makes the items of a list say others: those at its ends that stay the same are left alone, so that one that goes or comes moves no comment. */
const updateItems = (document: Document, items: unknown[], before: readonly unknown[], after: readonly unknown[]): void => {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < least - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const [old, kept] = [before.slice(head, before.length - tail), items.slice(head, before.length - tail)];
  const fresh = after.slice(head, after.length - tail);
  // As many as there were: each is the old one, changed. Else those that look alike belong together, in their order.
  let next = 0;
  const changed = fresh.map((value, index): unknown => {
    const place = old.length === fresh.length ? index : old.findIndex((each, at) => at >= next && isLike(each, value));
    if (place < 0) return document.createNode(value);
    next = place + 1;
    return updateNode(document, kept[place], old[place], value) ? kept[place] : nodeLike(document, value, kept[place]);
  });
  items.splice(head, old.length, ...changed);
};

/** Whether two items of a list are one before and after a change: half of their fields say the same. */
const isLike = (a: unknown, b: unknown): boolean => {
  if (!isGroup(a) || !isGroup(b)) return isSame(a, b);
  const same = Object.keys(a).filter((name) => name in b && isSame(a[name], b[name])).length;
  return same * 2 >= Math.max(Object.keys(a).length, Object.keys(b).length);
};

/** A line without the spaces within brackets, of which YAML has its own opinion. */
const withoutPadding = (line: string): string => line.replaceAll(/([[{]) +| +([\]}])/g, '$1$2');

/** YAML with those lines as they were before that differ from them by such spaces alone. */
const asPadded = (yaml: string, before: string): string => {
  const lines = new Map(before.split('\n').map((line) => [withoutPadding(line), line]));
  const padded = yaml
    .split('\n')
    .map((line) => lines.get(withoutPadding(line)) ?? line)
    .join('\n');
  // In a text, spaces beside a bracket are the author's.
  return isSame(parse(padded), parse(yaml)) ? padded : yaml;
};

/** The file of an entry that came back; undefined where nothing in it has changed. */
export const returnedText = (
  collection: RawEntry['collection'],
  { format, data, body }: ReturnedEntry,
  before: RawEntry | undefined,
): string | undefined => {
  const after = inOrder(collection, data as Record<string, unknown>);
  if (!before || before.unreadable) return asFile(format, stringify(after, { lineWidth: 0 }), body);
  if (isSame(before.data, data) && before.body === body) return undefined;
  const document = parseDocument(before.yaml);
  if (!updateNode(document, document.contents, before.data, after)) document.contents = document.createNode(after) as never;
  return asFile(before.format, asPadded(document.toString({ lineWidth: 0 }), before.yaml), body);
};
