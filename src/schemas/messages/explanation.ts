import type { Field } from '../field.ts';
import type { Names } from '../examples.ts';

/** Rules that the schemas hold, by what is wrong with a field. */
export type FieldRule =
  | 'field-known'
  | 'field-required'
  | 'field-type'
  | 'field-choice'
  | 'field-reference'
  | 'field-date'
  | 'field-time'
  | 'field-number'
  | 'field-length'
  | 'field-form'
  | 'fields-agree';

/** A schema issue said in plain Thai: what is wrong, and how to mend it. */
export interface Explanation {
  rule: FieldRule;
  what: string;
  fix: string;
  /** What to write for certain: the value in YAML, or the lines below the name of the field. */
  value?: string;
  block?: readonly string[];
  /** The field that is meant, where another name stands; it is there already, then, and not missing. */
  meant?: string;
  /** Whether the name may be changed without asking. */
  rename?: boolean;
}

/** Where an issue is: the value as read and as typed, and what may stand there. */
export interface Place {
  /** Name of the field, or number of the item of a list. */
  key: PropertyKey | undefined;
  input: unknown;
  source: string | undefined;
  fields: readonly Field[];
  names: Names;
}
