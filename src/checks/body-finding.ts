import type { RawEntry } from '../content/raw-entry.ts';
import type { TreeEntry } from '../content/tree.ts';
import type { BodyFacts } from '../markdown/facts.ts';
import type { CheckContext } from './context.ts';
import type { Finding } from './rule.ts';

/** Something found on a line of a body, counted from its first. */
export const bodyFinding = ({ file, bodyOffset }: RawEntry, line: number, what: string, fix: string): Finding => ({
  file,
  line: bodyOffset + line,
  field: 'เนื้อหา',
  what,
  fix,
});

/** Entries with the facts of their bodies; those whose body cannot be parsed are left out. */
export const bodiesOf = ({ entries }: CheckContext): { raw: RawEntry; facts: BodyFacts; entry: TreeEntry }[] =>
  entries.flatMap((entry) => ('error' in entry.body ? [] : [{ raw: entry.raw, facts: entry.body.facts, entry }]));
