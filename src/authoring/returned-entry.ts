import { isCollection, isMap, isSeq, parseDocument, stringify, type Document, type Node } from 'yaml';
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

/** A node for a value, looking like the one that it takes the place of. */
const nodeLike = (document: Document, value: unknown, before: unknown): Node => {
  const node = document.createNode(value);
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
  const changed = after.slice(head, after.length - tail).map((value, index): unknown => {
    const place = head + index;
    const there = place < before.length - tail;
    return there && updateNode(document, items[place], before[place], value)
      ? items[place]
      : nodeLike(document, value, there ? items[place] : undefined);
  });
  items.splice(head, before.length - tail - head, ...changed);
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
  return asFile(before.format, document.toString({ lineWidth: 0 }), body);
};
