import { lineOf } from './front-matter.ts';
import { fieldName, type Problem } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** A problem at a field of an entry. */
export const fieldProblem = (
  entry: RawEntry,
  path: readonly PropertyKey[],
  what: string,
  fix: string,
  severity: Problem['severity'] = 'error',
): Problem => ({
  file: entry.file,
  line: entry.yamlOffset + lineOf(entry.yaml, path),
  field: fieldName(path) || '-',
  what,
  fix,
  severity,
});
