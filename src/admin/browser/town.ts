import { entryNames } from '../../content/entry-names.ts';
import type { EntryFile, RawEntry } from '../../content/raw-entry.ts';
import { readText } from '../../content/read-entry.ts';
import { allSchemas } from '../../schemas/collections.ts';
import type { Named, Names } from '../../schemas/examples.ts';
import type { TownFacts } from '../shared/protocol.ts';

const FORMATS: Readonly<Record<string, EntryFile['format']>> = { yaml: 'yaml', yml: 'yaml', md: 'md', mdx: 'mdx' };

/** What is known of an entry by its path; undefined for a file that is none. */
export const entryFileAt = (path: string): EntryFile | undefined => {
  const [, collection = '', id = '', extension = ''] = /^([^/]+)\/(?:.*\/)?([^/]+)\.(\w+)$/.exec(path) ?? [];
  const format = FORMATS[extension.toLowerCase()];
  return format && Object.hasOwn(allSchemas, collection)
    ? { collection: collection as EntryFile['collection'], id, format, file: path, path }
    : undefined;
};

/** The entries of a town as the form knows them, renewed with every save. */
export class Town {
  readonly facts: TownFacts;
  readonly #entries = new Map<string, RawEntry>();
  /** `collection/name` of files beside entries. */
  readonly beside = new Set<string>();
  #names: Names | undefined;

  constructor(facts: TownFacts) {
    this.facts = facts;
    for (const { path, text } of facts.files) {
      if (text === undefined) this.beside.add(path);
      else this.put(path, text);
    }
  }

  /** An entry as it is by now. */
  put(path: string, text: string): void {
    const known = entryFileAt(path);
    if (!known) return;
    this.#entries.set(path, readText(known, text).entry);
    this.#names = undefined;
  }

  get entries(): readonly RawEntry[] {
    return [...this.#entries.values()];
  }

  /** What entries are called. */
  get names(): Names {
    this.#names ??= entryNames(this.entries);
    return this.#names;
  }

  /** What a reference may name, in the order of the Thai alphabet. */
  targets(target: string): Named[] {
    return [...this.names.known(target)].sort((a, b) => a.title.localeCompare(b.title, 'th'));
  }
}
