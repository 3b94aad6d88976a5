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

/** What stops the build first. */
const RANKS: Record<Severity, number> = { error: 0, warning: 1, note: 2 };
const MARKS: Record<Severity, string> = { error: '✗', warning: '!', note: '·' };

/** Problems by file; files with errors first, and within a file errors first, then by place. */
const groupByFile = (problems: readonly Problem[]): Map<string, Problem[]> => {
  const files = Map.groupBy(problems, ({ file }) => file);
  const worst = new Map([...files].map(([file, found]) => [file, Math.min(...found.map(({ severity }) => RANKS[severity]))]));
  const inFile = (found: readonly Problem[]): Problem[] =>
    [...found].sort(
      (a, b) => RANKS[a.severity] - RANKS[b.severity] || a.line - b.line || a.column - b.column || compareCodes(a.field, b.field),
    );
  return new Map(
    [...files]
      .sort(([a], [b]) => Math.min(worst.get(a)!, 1) - Math.min(worst.get(b)!, 1) || compareCodes(a, b))
      .map(([file, found]) => [file, inFile(found)]),
  );
};

/** Problems of one kind in one file that are shown in full; of more, only the first. */
const MAX_ALIKE = 6;
const SHOWN_OF_MANY = 3;

const formatProblem = ({ rule, file, line, column, field, label, what, fix, severity }: Problem): string =>
  [
    `${MARKS[severity]} ${file}:${line}:${column}`,
    `    ช่อง: ${field}${label === undefined ? '' : ` (${label})`}`,
    `    ปัญหา: ${what}`,
    `    วิธีแก้: ${fix.replaceAll('\n', '\n        ')}`,
    `    กฎ: ${rule}`,
  ].join('\n');

const LINES_NAMED = 10;
const formatRest = (file: string, rule: string, rest: readonly Problem[]): string => {
  const lines = [...new Set(rest.map(({ line }) => line))];
  return `  … และอีก ${rest.length} จุดของกฎ ${rule} ใน ${file} (บรรทัด ${lines.slice(0, LINES_NAMED).join(', ')}${lines.length > LINES_NAMED ? ' …' : ''})`;
};

/** What a problem has in common with others that are mended alike: the rule, and what it says before it names the case. */
const toldAlike = ({ rule, what }: Problem): string => `${rule} ${/^[^"“\d]*/.exec(what)![0]}`;

/** Problems as the terminal shows them: by file, errors first; the same again and again is cut short. */
export const formatProblems = (problems: readonly Problem[]): string =>
  [...groupByFile(problems)]
    .flatMap(([file, found]) => {
      const alike = Map.groupBy(found, toldAlike);
      const shown = new Map(
        [...alike].map(([key, same]) => [key, new Set(same.slice(0, same.length > MAX_ALIKE ? SHOWN_OF_MANY : MAX_ALIKE))]),
      );
      const rests = [...alike]
        .filter(([, same]) => same.length > MAX_ALIKE)
        .map(([, same]) => formatRest(file, same[0]!.rule, same.slice(SHOWN_OF_MANY)));
      return [...found.filter((problem) => shown.get(toldAlike(problem))!.has(problem)).map(formatProblem), ...rests];
    })
    .join('\n\n');

const COUNTED: Record<Severity, string> = { error: 'ข้อผิดพลาด', warning: 'คำเตือน', note: 'หมายเหตุ' };

/** `ข้อผิดพลาด 2 คำเตือน 1`. */
const countProblems = (problems: readonly Problem[]): string =>
  (Object.keys(COUNTED) as Severity[])
    .flatMap((severity) => {
      const count = problems.filter((problem) => problem.severity === severity).length;
      return count > 0 ? `${COUNTED[severity]} ${count}` : [];
    })
    .join(' ');

const MAX_FILES = 20;

/** How many problems each file has, and all of them. */
export const summarizeProblems = (problems: readonly Problem[]): string => {
  const files = [...groupByFile(problems)];
  const rest = files.length - MAX_FILES;
  return [
    `สรุป: ${countProblems(problems)} ใน ${files.length} ไฟล์`,
    ...files.slice(0, MAX_FILES).map(([file, found]) => `  ${file}: ${countProblems(found)}`),
    ...(rest > 0 ? [`  … และอีก ${rest} ไฟล์`] : []),
  ].join('\n');
};
