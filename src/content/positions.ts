import { LineCounter, isCollection, isMap, isNode, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

interface Parsed {
  document: Document;
  lines: LineCounter;
  /** Offsets in the text of the file at which the lines of its YAML begin. */
  starts: readonly number[];
}

const parsed = new WeakMap<RawEntry, Parsed>();

/** The YAML of an entry with positions: a second, slower parse, made once and only for files that have problems. */
const parse = (entry: RawEntry): Parsed => {
  const known = parsed.get(entry);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(entry.yaml, { lineCounter: lines, schema: 'core', uniqueKeys: false });
  const fresh: Parsed = { document, lines, starts: lineStarts(entry) };
  parsed.set(entry, fresh);
  return fresh;
};

const lineStarts = ({ text, yamlOffset }: RawEntry): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts.slice(yamlOffset);
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

/** What `--fix` may write at a field: another value, the lines below its name, or another name. */
export type Mend = { value: string } | { block: readonly string[] } | { name: string };

/**
 * The edit that mends a field, in the text of its file. None where it cannot be told what it would change: in data that
 * were mended to be read, in a value of several lines, in a list on one line.
 */
export const editAt = (entry: RawEntry, path: readonly PropertyKey[], mend: Mend): Edit | undefined => {
  const source = parse(entry);
  const parent = nodeAt(source, path.slice(0, -1));
  const key = isMap(parent) ? pairOf(parent, path.at(-1)!)?.key : undefined;
  const inFlow = isCollection(parent) && parent.flow === true;
  const toText = (start: number, end: number): { start: number; end: number } | undefined => {
    const { line, col } = source.lines.linePos(start);
    const from = (source.starts[line - 1] ?? NaN) + col - 1;
    const written = entry.yaml.slice(start, end);
    return !written.includes('\n') && entry.text.slice(from, from + end - start) === written
      ? { start: from, end: from + end - start }
      : undefined;
  };
  if ('name' in mend) {
    const range = isNode(key) && key.range ? toText(key.range[0], key.range[1]) : undefined;
    return range && { ...range, text: mend.name };
  }
  const range = nodeAt(source, path)?.range;
  if (!range) return undefined;
  if ('value' in mend) {
    const place = toText(range[0], range[1]);
    return (
      place && {
        ...place,
        text: inFlow && /[,[\]{}]/.test(mend.value) && !mend.value.startsWith('"') ? JSON.stringify(mend.value) : mend.value,
      }
    );
  }
  if (inFlow || !isNode(key) || !key.range) return undefined;
  const place = toText(key.range[0], range[1]);
  const colon = entry.yaml.indexOf(':', key.range[1]) + 1 - key.range[0];
  const indent = ' '.repeat(source.lines.linePos(key.range[0]).col + 1);
  return place && { start: place.start + colon, end: place.end, text: mend.block.map((line) => `\n${indent}${line}`).join('') };
};

/** The path of the value that stands at a place of the fields; of the group around it where there is none. */
export const pathAt = (entry: RawEntry, { line, column }: Position): PropertyKey[] => {
  const { document, lines } = parse(entry);
  const offset = (lines.lineStarts[line - entry.yamlOffset - 1] ?? 0) + column - 1;
  const covers = (node: unknown): boolean => isNode(node) && node.range != null && node.range[0] <= offset && offset < node.range[2];
  const path: PropertyKey[] = [];
  let node: unknown = document.contents;
  while (isMap(node) || isSeq(node)) {
    const items: { key: PropertyKey; value: unknown }[] = isMap(node)
      ? node.items.map(({ key, value }) => ({ key: String(key), value }))
      : node.items.map((value, key) => ({ key, value }));
    const inside = items.find(({ value }) => covers(value));
    if (!inside) break;
    path.push(inside.key);
    node = inside.value;
  }
  return path;
};
