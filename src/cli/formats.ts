import type { Problem, Severity } from '../content/problem.ts';

/** Problems for other programs: an array, each with the same keys in the same order. */
export const toJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map(({ rule, severity, file, line, column, field, what, fix }) => ({ rule, severity, file, line, column, field, what, fix })),
    undefined,
    2,
  );

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as GitHub, Forgejo and Gitea show them beside the lines of a change (workflow commands). */
export const toAnnotations = (problems: readonly Problem[]): string =>
  problems
    .map(({ rule, severity, file, line, column, what, fix }) => {
      const properties = { file, line: String(line), col: String(column), title: rule };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(`${what}\n${fix}`)}`;
    })
    .join('\n');
