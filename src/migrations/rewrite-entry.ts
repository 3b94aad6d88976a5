import { isDeepStrictEqual } from 'node:util';
import { diffIndices } from 'node-diff3';
import { parseDocument } from 'yaml';
import { applyEdits } from '../content/fault.ts';
import type { Edit } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import type { Migration } from './migration.ts';

/** What migrations make of an entry. */
export interface Rewritten {
  /** What was done, in Thai, each once. */
  done: readonly string[];
  /** Edits of the file's text (`RawEntry.text`), whole lines. */
  edits: readonly Edit[];
}

/** Long lines stay one line, as they were written. */
const WRITING = { lineWidth: 0 } as const;

/** What migrations change in an entry; nothing where it is of today's shape, or cannot be read. */
export const rewriteEntry = (entry: RawEntry, migrations: readonly Migration[]): Rewritten | undefined => {
  const own = migrations.filter(({ collections }) => collections.includes(entry.collection));
  if (own.length === 0 || entry.unreadable) return undefined;
  const { text, start } = yamlOf(entry);
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const before = document.toString(WRITING);
  const done = own.flatMap(({ rewrite }) => rewrite(document));
  if (done.length === 0) return undefined;
  const after = document.toString(WRITING);
  const changed = editsOf(text, before, after);
  // Lines taken for the same that are not would say something else; then all of it is written out.
  const isSame = isDeepStrictEqual(parseDocument(applyEdits(text, changed)).toJS(), document.toJS());
  const edits = isSame ? changed : [{ start: 0, end: text.length, text: after }];
  return { done: [...new Set(done)], edits: edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })) };
};

/** The YAML as it stands in the file, and where that begins: of a file that is YAML all of it, else what is between the fences. */
const yamlOf = ({ format, text, yaml, yamlOffset }: RawEntry): { text: string; start: number } => {
  if (format === 'yaml') return { text, start: 0 };
  const lines = linesOf(text);
  const start = lines.slice(0, yamlOffset).join('').length;
  return { text: yaml === '' ? '' : lines.slice(yamlOffset, yamlOffset + yaml.split('\n').length).join(''), start };
};

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Lines of `file` that stand in `written`, by their places there; spaces do not count. */
const sameLines = (file: readonly string[], written: readonly string[]): Map<number, number> => {
  const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/\s/g, ''));
  const places = new Map<number, number>();
  let [from, at] = [0, 0];
  for (const { buffer1, buffer2 } of [
    ...diffIndices(bare(file), bare(written)),
    { buffer1: [file.length, 0], buffer2: [written.length, 0] },
  ]) {
    for (; at < buffer2[0]; at++, from++) places.set(at, from);
    from = buffer1[0] + buffer1[1];
    at = buffer2[0] + buffer2[1];
  }
  return places;
};

/**
 * Edits that take what changed between two writings of a document into its text. Writing a document out also evens out
 * spaces, indents and line breaks of what nobody changed; such lines are left as they are.
 */
const editsOf = (text: string, before: string, after: string): Edit[] => {
  const [file, old, now] = [linesOf(text), linesOf(before), linesOf(after)];
  const places = sameLines(file, old);
  const starts = file.reduce<number[]>((found, line) => [...found, found.at(-1)! + line.length], [0]);
  return diffIndices(old, now).map(({ buffer1: [first, count], buffer2Content }) => {
    // What is replaced reaches, on both sides, to a line that is found in the file.
    let [above, below] = [first, first + count];
    while (above > 0 && !places.has(above - 1)) above--;
    while (below < old.length && !places.has(below)) below++;
    return {
      start: starts[above === 0 ? 0 : places.get(above - 1)! + 1]!,
      end: starts[below === old.length ? file.length : places.get(below)!]!,
      text: [...old.slice(above, first), ...buffer2Content, ...old.slice(first + count, below)].join(''),
    };
  });
};
