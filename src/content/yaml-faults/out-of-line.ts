import { readLines, type YamlItem } from '../yaml-lines.ts';

/**
 * The field that is out of line with the rest of its group, which begins with it, where a parser blames the one at
 * `offset` below: it is the only one that deep, and stands at an odd number of spaces or before several that agree.
 */
export const findOutOfLine = (yaml: string, offset: number): number | undefined => {
  const { items } = readLines(yaml);
  const at = items.findLastIndex(({ line }) => line <= offset);
  const blamed = items[at];
  if (!blamed) return undefined;
  const parent = items.slice(0, at).findLastIndex(({ depth }) => depth <= blamed.depth);
  const first = items[parent + 1]!;
  if (parent + 1 === at || items.slice(parent + 2, at).some(({ depth }) => depth <= first.depth)) return undefined;
  const agree = items[at + 1]?.depth === blamed.depth;
  return agree || first.indent.length % 2 === 1 ? first.line : undefined;
};

/** Whether a field stands where no group is: left of the one above it, and where none before it stood. */
export const isOutOfLine = (items: readonly YamlItem[], index: number): boolean => {
  const { depth } = items[index]!;
  return depth < (items[index - 1]?.depth ?? 0) && !items.slice(0, index).some((other) => other.depth === depth);
};
