import { applyEdits } from './fault.ts';
import type { Edit } from './problem.ts';

/** Lines of a file that were written anew; `line` counts from 1. */
export interface Change {
  line: number;
  removed: readonly string[];
  added: readonly string[];
}

/** A file with its edits made, as it is to be written. */
export interface Mended {
  written: string;
  changes: Change[];
}

const MARK = '\uFEFF';

/**
 * Makes edits in a file. They are told in its text as it was read (`RawEntry.text`); lines that they do not touch stay as
 * they were written, with their own line ends, and so does the mark of byte order. Nothing when the lines of the two differ.
 */
export const mendFile = (file: string, text: string, edits: readonly Edit[]): Mended | undefined => {
  const mark = file.startsWith(MARK) ? MARK : '';
  const lines = (mark ? file.slice(1) : file).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const read = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (lines.length !== read.length) return undefined;
  const starts: number[] = [];
  for (let at = 0, index = 0; index < read.length; at += read[index]!.length, index++) starts.push(at);

  const changes: Change[] = [];
  const written: string[] = [];
  let done = 0;
  for (const { first, last, edits: within } of groupByLines(edits, starts)) {
    const from = starts[first]!;
    const old = read.slice(first, last + 1).join('');
    const mended = applyEdits(
      old,
      within.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    );
    if (mended === old) continue;
    const lineEnd = /\r\n|\r|\n/.exec(lines[first]!)?.[0] ?? '\n';
    written.push(...lines.slice(done, first), mended.replaceAll('\n', lineEnd));
    done = last + 1;
    changes.push(changeOf(first + 1, splitLines(old), splitLines(mended)));
  }
  return changes.length > 0 ? { written: mark + [...written, ...lines.slice(done)].join(''), changes } : undefined;
};

/** A change without the lines that both have at its beginning and end. */
const changeOf = (line: number, removed: string[], added: string[]): Change => {
  const shorter = Math.min(removed.length, added.length);
  let same = 0;
  while (same < shorter && removed[same] === added[same]) same++;
  let last = 0;
  while (last < shorter - same && removed.at(-1 - last) === added.at(-1 - last)) last++;
  return { line: line + same, removed: removed.slice(same, removed.length - last), added: added.slice(same, added.length - last) };
};

const splitLines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

interface Group {
  first: number;
  last: number;
  edits: Edit[];
}

/** Edits by the lines that they touch, in order; those that touch the same lines go together. */
const groupByLines = (edits: readonly Edit[], starts: readonly number[]): Group[] => {
  const groups: Group[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const first = lineAt(starts, edit.start);
    const last = Math.max(first, lineAt(starts, edit.end));
    const group = groups.at(-1);
    if (group && first <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups;
};

/** The line in which an offset stands, from 0. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Changes as a diff that people read, under a heading. */
export const formatChanges = (heading: string, changes: readonly Change[]): string =>
  [
    heading,
    ...changes.flatMap(({ line, removed, added }) => [
      `  บรรทัด ${line}`,
      ...removed.map((text) => `  - ${text}`),
      ...added.map((text) => `  + ${text}`),
    ]),
  ].join('\n');
