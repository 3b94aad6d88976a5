import type { Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import type { TreeEntry } from '../content/tree.ts';
import type { BodyFacts } from '../markdown/facts.ts';
import type { CheckContext } from './context.ts';

/** A place in a body, both counted from 1. */
export interface BodyPlace {
  line: number;
  column: number;
}

/** Something found in a body, at a place of it or on a whole line. */
export const bodyFinding = ({ file, bodyOffset }: RawEntry, at: number | BodyPlace, what: string, fix: string): Finding => ({
  file,
  line: bodyOffset + (typeof at === 'number' ? at : at.line),
  column: typeof at === 'number' ? 1 : at.column,
  field: 'เนื้อหา',
  what,
  fix,
});

/** Entries with the facts of their bodies; those whose body cannot be parsed are left out. */
export const bodiesOf = ({ entries }: CheckContext): { raw: RawEntry; facts: BodyFacts; entry: TreeEntry }[] =>
  entries.flatMap((entry) => ('error' in entry.body ? [] : [{ raw: entry.raw, facts: entry.body.facts, entry }]));
