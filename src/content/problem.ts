import { compareCodes } from '../thai/order.ts';

/** Errors stop the build; warnings are shown and do not; a note tells what the build did by itself. */
export type Severity = 'error' | 'warning' | 'note';

/** What to write in a file instead of what stands there; offsets count UTF-16 units of its text (`RawEntry.text`). */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing wrong in the content: where it is, what is wrong, how to mend it, all in plain Thai. */
export interface Problem {
  /** The rule that it breaks (kebab case), which the page of rules explains. */
  rule: string;
  severity: Severity;
  /** Path of the file, relative to where the command runs. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, from 1, in UTF-16 units; 1 where only the line is known. */
  column: number;
  /** Field (`steps[2].time`), `เนื้อหา` for the body, `-` for the file as a whole. */
  field: string;
  /** Thai label of the field, where it has one. */
  label?: string;
  what: string;
  fix: string;
  /** What mends it for certain, so that `--fix` may write it without asking: the meaning stays the same. */
  edit?: Edit;
}

/** A problem before it is known which rule it breaks. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** `steps[2].time.unit` from a zod path. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name ? `${name}.${String(key)}` : String(key)), '');

/** Problems as the terminal shows them, in the order of files and lines. */
export const formatProblems = (problems: readonly Problem[]): string =>
  [...problems]
    .sort((a, b) => compareCodes(a.file, b.file) || a.line - b.line || compareCodes(a.field, b.field))
    .map(({ file, line, field, what, fix, severity }) => {
      const mark = severity === 'error' ? '✗' : '!';
      return `${mark} ${file}:${line}\n    ช่อง: ${field}\n    ปัญหา: ${what}\n    วิธีแก้: ${fix}`;
    })
    .join('\n\n');
