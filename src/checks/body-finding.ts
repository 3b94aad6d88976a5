import type { Finding, Edit } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import type { TreeEntry } from '../content/tree.ts';
import type { Place } from '../markdown/coverage.ts';
import { NO_FACTS, type BodyFacts } from '../markdown/facts.ts';

/** The facts of a body; none of one that cannot be parsed, which is told by itself. */
export const factsOf = (body: TreeEntry['body']): BodyFacts => ('error' in body ? NO_FACTS : body.facts);

/** Something found in a body, at a place of it or on a whole line; offsets of its edit count from the start of the body. */
export const bodyFinding = (
  { file, text, body, bodyOffset }: RawEntry,
  at: number | Place,
  what: string,
  fix: string,
  edit?: Edit,
): Finding => {
  const above = text.length - body.length;
  return {
    file,
    line: bodyOffset + (typeof at === 'number' ? at : at.line),
    column: typeof at === 'number' ? 1 : at.column,
    field: 'เนื้อหา',
    what,
    fix,
    ...(edit && { edit: { start: above + edit.start, end: above + edit.end, text: edit.text } }),
  };
};

/** A text in a message: its first line, not too long. */
export const quote = (text: string): string => {
  const [line = ''] = text.split('\n');
  return `"${line.length > 60 || line.length < text.length ? `${line.slice(0, 60)}…` : line}"`;
};
