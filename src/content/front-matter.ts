import yaml from 'js-yaml';

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
