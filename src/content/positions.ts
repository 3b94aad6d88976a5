import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
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

/** Where the field at `path` stands in the entry's file; its nearest ancestor when it is missing. */
export const positionOf = (entry: RawEntry, path: readonly PropertyKey[]): Position => {
  const { document, lines } = parse(entry);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: entry.yamlOffset + line, column: col };
  };
  for (let depth = path.length; depth > 0; depth--) {
    const keys = path.slice(0, depth);
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(keys.at(-1)));
      if (pair && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
    }
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return at(node.range[0]);
  }
  return at(0);
};
