import yaml from 'js-yaml';
import { LineCounter, isNode, isPair, isMap, parseDocument } from 'yaml';

/** A content file cut in two: YAML data, and the Markdown below it. */
export interface SplitFile {
  yaml: string;
  /** Lines of the file before the first line of YAML. */
  yamlOffset: number;
  body: string;
  /** Lines of the file before the first line of the body. */
  bodyOffset: number;
}

const countLines = (text: string) => text.split('\n').length - 1;

/** Cuts Markdown with front matter at its `---` lines; undefined when it has none. */
export const splitMarkdown = (text: string): SplitFile | undefined => {
  const match = /^---[ \t]*\n(?:(?!---[ \t]*(?:\n|$))([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { yaml: match[1] ?? '', yamlOffset: 1, body: text.slice(match[0].length), bodyOffset: countLines(match[0]) };
};

/** Data of a YAML text, or what is wrong with it. Dates stay strings: a day has no time zone. */
export const parseYaml = (text: string): { data: unknown } | { error: string; line: number } => {
  try {
    return { data: yaml.load(text, { schema: yaml.CORE_SCHEMA }) ?? {} };
  } catch (error) {
    if (error instanceof yaml.YAMLException) {
      // Against its types, an error of the whole file (a second document in it) has no mark.
      const mark = error.mark as yaml.Mark | undefined;
      return { error: error.reason, line: (mark?.line ?? 0) + 1 };
    }
    throw error;
  }
};

/**
 * Line (from 1) of the value at `path` in a YAML text; of its nearest ancestor when it is missing.
 * Parses with a second, slower parser that keeps positions, so it is called for problems only.
 */
export const lineOf = (text: string, path: readonly PropertyKey[]): number => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: false });
  for (let depth = path.length; depth > 0; depth--) {
    const keys = path.slice(0, depth);
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(keys.at(-1)));
      if (pair && isNode(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};
