import { LineCounter, isMap, isNode, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { RawEntry } from './raw-entry.ts';

/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

interface Parsed {
  document: Document;
  lines: LineCounter;
}

const parsed = new WeakMap<RawEntry, Parsed>();

/** The YAML of an entry with positions: a second, slower parse, made once and only for files that have problems. */
const parse = (entry: RawEntry): Parsed => {
  const known = parsed.get(entry);
  if (known) return known;
  const lines = new LineCounter();
  const fresh: Parsed = { document: parseDocument(entry.yaml, { lineCounter: lines, schema: 'core', uniqueKeys: false }), lines };
  parsed.set(entry, fresh);
  return fresh;
};

/** The node at `path`, if it is there. Keys are compared as text: a year is a number in YAML, and a name in the data. */
const nodeAt = ({ document }: Parsed, path: readonly PropertyKey[]): Node | undefined => {
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) node = pairOf(node, key)?.value;
    else if (isSeq(node) && typeof key === 'number') node = node.items[key];
    else return undefined;
  }
  return isNode(node) ? node : undefined;
};

const pairOf = (map: YAMLMap, key: PropertyKey): Pair | undefined =>
  map.items.find((item) => isNode(item.key) && String(item.key) === String(key));

/** Where the field at `path` stands in the entry's file; its nearest ancestor when it is missing. */
export const positionOf = (entry: RawEntry, path: readonly PropertyKey[]): Position => {
  const source = parse(entry);
  const at = (offset: number): Position => {
    const { line, col } = source.lines.linePos(offset);
    return { line: entry.yamlOffset + line, column: col };
  };
  for (let depth = path.length; depth > 0; depth--) {
    const parent = nodeAt(source, path.slice(0, depth - 1));
    const key = isMap(parent) ? pairOf(parent, path[depth - 1]!)?.key : undefined;
    const node = isNode(key) ? key : nodeAt(source, path.slice(0, depth));
    if (node?.range) return at(node.range[0]);
  }
  return at(0);
};

/** What the editor typed as the value at `path`, quotes and all: `053211234`, `"13:30"`; undefined when there is none. */
export const sourceOf = (entry: RawEntry, path: readonly PropertyKey[]): string | undefined => {
  const range = nodeAt(parse(entry), path)?.range;
  return range ? entry.yaml.slice(range[0], range[1]) : undefined;
};

/** The path of the field whose value stands at a place of the entry's file; empty where there is none. */
export const pathAt = (entry: RawEntry, { line, column }: Position): PropertyKey[] => {
  const source = parse(entry);
  const lineStart = source.lines.lineStarts[line - entry.yamlOffset - 1];
  if (lineStart === undefined) return [];
  const offset = lineStart + column - 1;
  const holds = (node: unknown): node is Node => isNode(node) && !!node.range && node.range[0] <= offset && offset < node.range[2];
  const path: PropertyKey[] = [];
  let node: unknown = source.document.contents;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.find(({ key, value }) => holds(key) || holds(value));
      if (!pair) return path;
      path.push(String(pair.key));
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findIndex(holds);
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else return path;
  }
};
