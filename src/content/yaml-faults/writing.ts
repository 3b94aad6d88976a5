import type { Fault } from '../fault.ts';
import type { ReadingRule } from '../reading-rules.ts';
import type { YamlItem } from '../yaml-lines.ts';

/** A text in quotes of YAML that mean nothing but themselves. */
export const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** Shows a long value by its beginning. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
export const example = (item: YamlItem, value: string): string => (item.key ? `${item.key.text}: ${value}` : `- ${value}`);

export const fault = (rule: ReadingRule, offset: number, what: string, fix: string, edit?: Fault['edit']): Fault => ({
  rule,
  offset,
  what,
  fix,
  ...(edit && { edit }),
});
