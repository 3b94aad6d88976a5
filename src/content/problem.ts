import { compareCodes } from '../thai/order.ts';

/** One thing wrong in the content: where it is, what is wrong, how to mend it, all in plain Thai. */
export interface Problem {
  /** Path of the file, relative to where the command runs. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Field (`steps[2].time`) or `เนื้อหา` for the body. */
  field: string;
  what: string;
  fix: string;
  /** The rule it breaks; none for what the schema or the YAML parser says. */
  rule?: string;
  /** Warnings are shown but do not stop the build. */
  severity: 'error' | 'warning';
}

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
