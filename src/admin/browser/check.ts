import { findingsInFile } from '../../checks/inspect-file.ts';
import { RULES } from '../../checks/registry.ts';
import { missingReferences, referenceExists } from '../../checks/rules/reference-exists.ts';
import { fieldName, type Problem } from '../../content/problem.ts';
import { readText } from '../../content/read-entry.ts';
import type { EntryFile, RawEntry } from '../../content/raw-entry.ts';
import { ReferenceIndex } from '../../content/reference-index.ts';
import { validateEntry } from '../../content/validate.ts';
import { entryFile, fileText } from '../shared/entry-text.ts';
import { EMPTY_BODY, inspectBody, type CheckedBody } from '../../markdown/body.ts';
import { namedEntries } from '../shared/named-entries.ts';
import type { Names } from '../../schemas/examples.ts';
import { formFields } from '../shared/form-fields.ts';
import { inFormWords, wordsOf } from '../shared/form-words.ts';
import { listOf } from '../shared/form-collections.ts';
import type { CheckAnswer, CheckQuestion, TownFacts } from '../shared/protocol.ts';
import type { EntryMap, ImmutableMap } from './decap.ts';
import type { RepositoryFiles } from './connection.ts';
import { entryFileAt, type Town } from './town.ts';

/** Problems in words of the form that shows them. */
export const inWordsOfForm = (problems: readonly Problem[], collection: RawEntry['collection']): Problem[] => {
  const words = wordsOf(formFields(collection));
  return problems.map((problem) => {
    const name = problem.field
      .split('.')
      .at(-1)!
      .replace(/\[\d+\]$/, '');
    const label = problem.label ?? words.names.get(name);
    // Where nothing stands, a file needs a line; here the field is there already.
    if (problem.rule === 'field-required') return { ...problem, ...(label !== undefined && { label }), fix: 'กรอกช่องนี้' };
    return {
      ...problem,
      ...(label !== undefined && { label }),
      what: inFormWords(problem.what, words),
      fix: inFormWords(problem.fix, words),
    };
  });
};

/** What a field says under its name: what is wrong, and how to mend it. */
const messageOf = ({ what, fix }: Problem): string => `${what} — ${fix}`;

/** Problems of the entry that is edited, by field. */
type ByField = ReadonlyMap<string, string>;

const byField = (problems: readonly Problem[]): ByField =>
  new Map(problems.filter(({ severity }) => severity === 'error').map((problem) => [problem.field, messageOf(problem)]));

/** What is wrong in the form: as its schema says while it is filled in, and as the whole check said at the last try to save. */
export class FormCheck {
  readonly #town: Town;
  #seen: ImmutableMap | undefined;
  #bySchema: ByField = new Map();
  /** What the whole check said, each with the value that it was said of. */
  #said = new Map<string, { message: string; value: unknown }>();

  constructor(town: Town) {
    this.#town = town;
  }

  /** What is wrong at a field; undefined where nothing is. */
  errorAt(entry: EntryMap, list: string, path: readonly (string | number)[], value: unknown): string | undefined {
    const data = entry.get('data');
    if (data !== this.#seen) {
      this.#seen = data;
      this.#bySchema = this.#validate(list, data);
    }
    const name = fieldName(path);
    const said = this.#said.get(name);
    return this.#bySchema.get(name) ?? (said && Object.is(said.value, value) ? said.message : undefined);
  }

  #validate(list: string, data: ImmutableMap): ByField {
    const { collection, format } = listOf(list);
    const text = fileText(collection, format, data.toJS());
    const { entry } = readText(entryFile(collection, 'entry', format), text);
    const result = validateEntry(entry, this.#town.names);
    return 'problems' in result ? byField(inWordsOfForm(result.problems, collection)) : new Map();
  }

  /** Remembers what the whole check said of the entry, for its fields to show; `valueAt` gives the value of a field. */
  remember(problems: readonly Problem[], valueAt: (field: string) => unknown): void {
    this.#said = new Map([...byField(problems)].map(([field, message]) => [field, { message, value: valueAt(field) }]));
  }
}

/** What references of an entry may name, as the repository has it; nothing where that cannot be told. */
const indexOf = async (raw: RawEntry, base: readonly string[], repository: RepositoryFiles): Promise<ReferenceIndex | undefined> => {
  const paths = await repository.paths();
  if (!paths) return undefined;
  const files = paths.flatMap((path) => entryFileAt(path) ?? []);
  // Rows of plans are in their texts alone; few are asked for.
  const plans = new Set(namedEntries(raw).flatMap((name) => (name.startsWith('plans/') ? [name.slice('plans/'.length)] : [])));
  const entries = files.map(async (file) =>
    file.collection === 'plans' && plans.has(file.id) && file.path !== raw.path
      ? readText(file, await repository.text(file.path)).entry
      : { ...file, data: {} },
  );
  const ofBase = base.map((name) => ({ collection: name.split('/')[0]!, id: name.split('/')[1]!, data: {} }));
  return new ReferenceIndex([...(await Promise.all(entries)), ...ofBase, raw]);
};

/** The body as rules of single files look at it. MDX is read when the site is built. */
const bodyOf = ({ body, format }: RawEntry): CheckedBody => (format === 'md' ? inspectBody(body, 'md') : EMPTY_BODY);

/**
 * What can be said of an entry where no server is there to ask about the whole town: the rules that look at one file,
 * and whether what it refers to is in the repository.
 */
export const checkAlone = async (
  known: EntryFile,
  text: string,
  { names, facts }: { names: Names; facts: Pick<TownFacts, 'today' | 'base'> },
  repository: RepositoryFiles,
): Promise<readonly Problem[]> => {
  const { entry: raw, problems } = readText(known, text);
  const result = validateEntry(raw, names);
  if ('problems' in result) return [...problems, ...result.problems];
  const findings = new Map(findingsInFile({ raw, data: result.data, body: bodyOf(raw) }, facts.today));
  const index = await indexOf(raw, facts.base, repository);
  if (index) findings.set(referenceExists.id, [...missingReferences(raw, { index, names })]);
  return [
    ...problems,
    ...RULES.flatMap(({ id, severity }) => (findings.get(id) ?? []).map((finding): Problem => ({ ...finding, rule: id, severity }))),
  ];
};

/** Asks the whole check about an entry as it would be saved. */
export const askCheck = async (address: string, question: CheckQuestion): Promise<readonly Problem[]> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  const answer = (await response.json()) as CheckAnswer & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'ตรวจไม่สำเร็จ');
  return answer.problems;
};
