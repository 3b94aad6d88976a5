import { entryNames } from '../../content/entry-names.ts';
import type { EntryFile, RawEntry } from '../../content/raw-entry.ts';
import { readText } from '../../content/read-entry.ts';
import { allSchemas } from '../../schemas/collections.ts';
import type { Named, Names } from '../../schemas/examples.ts';
import { namedEntries } from '../shared/named-entries.ts';
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
  /** What entries refer to, as the facts have it where texts are not whole. */
  readonly #refers = new Map<string, readonly string[]>();
  /** `collection/name` of files beside entries. */
  readonly beside = new Set<string>();
  #names: Names | undefined;

  constructor(facts: TownFacts) {
    this.facts = facts;
    for (const { path, text, refers } of facts.files) {
      if (text === undefined) this.beside.add(path);
      else this.put(path, text);
      if (refers) this.#refers.set(path, refers);
    }
  }

  /** An entry as it is by now. */
  put(path: string, text: string): void {
    const known = entryFileAt(path);
    if (!known) return;
    this.#entries.set(path, readText(known, text).entry);
    this.#refers.delete(path);
    this.#names = undefined;
  }

  remove(path: string): void {
    this.#entries.delete(path);
    this.#names = undefined;
  }

  /** Entries that refer to this one: they would be wrong without it. */
  referrers({ collection, id }: Pick<EntryFile, 'collection' | 'id'>): RawEntry[] {
    return this.entries.filter((entry) => {
      const isItself = entry.collection === collection && entry.id === id;
      return !isItself && (this.#refers.get(entry.path) ?? namedEntries(entry)).includes(`${collection}/${id}`);
    });
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
