import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bare } from './clean.ts';

/** Where the wordings are that offices use; a town adds its own there. */
const FILE = join(import.meta.dirname, '..', '..', '.config', 'import-words.yaml');

/** What offices call a field. */
export class Vocabulary<Field extends string = string> {
  readonly #words: readonly { word: string; field: Field }[];

  constructor(table: Readonly<Record<string, readonly string[]>>) {
    this.#words = Object.entries(table)
      .flatMap(([field, words]) => words.map((word) => ({ word: bare(word), field: field as Field })))
      // The longest wording that fits says most.
      .sort((a, b) => b.word.length - a.word.length);
  }

  /** The field that a text names, exactly or with words after it (`งบประมาณที่ได้รับ`). */
  fieldOf(text: string): Field | undefined {
    const heading = bare(text);
    const found =
      this.#words.find(({ word }) => heading === word) ?? this.#words.find(({ word }) => word.length > 3 && heading.startsWith(word));
    return found?.field;
  }

  /** The field that a text is the name of, and nothing more. */
  exactly(text: string): Field | undefined {
    const heading = bare(text);
    return this.#words.find(({ word }) => heading === word)?.field;
  }

  /** Every wording, the longest first. */
  get words(): readonly { word: string; field: Field }[] {
    return this.#words;
  }
}

let tables: Record<string, Record<string, string[]>> | undefined;
const made = new Map<string, Vocabulary>();

/** A table of `import-words.yaml`. */
export const vocabulary = <Field extends string>(name: string): Vocabulary<Field> => {
  tables ??= parse(readFileSync(FILE, 'utf8')) as Record<string, Record<string, string[]>>;
  let found = made.get(name);
  if (!found) made.set(name, (found = new Vocabulary(tables[name] ?? {})));
  return found as Vocabulary<Field>;
};
