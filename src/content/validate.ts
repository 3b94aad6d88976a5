import type { z } from 'astro/zod';
import { allSchemas } from '../schemas/collections.ts';
import type { Names } from '../schemas/examples.ts';
import { fieldsAt, valueAt } from '../schemas/field.ts';
import { explainIssue, explainUnknown, type Explanation } from '../schemas/messages/index.ts';
import { fieldProblem } from './field-problem.ts';
import { editAt, sourceOf, type Mend } from './positions.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The entry's data by its schema; undefined where they break it. */
export const validData = ({ collection, data }: RawEntry): unknown => allSchemas[collection].safeParse(data).data;

/** The entry's data by its schema, or every problem with it. */
export const validateEntry = (entry: RawEntry, names: Names): { data: unknown } | { problems: Problem[] } => {
  const schema = allSchemas[entry.collection];
  const result = schema.safeParse(entry.data);
  if (result.success) return { data: result.data };

  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], explanation: explainKey(entry, issue.path, key) }))
      : [],
  );
  // What stands under a mistyped name is not missing as well.
  const meant = new Set(
    unknown.flatMap(({ path, explanation }) => (explanation.meant ? [placeName([...path.slice(0, -1), explanation.meant])] : [])),
  );
  const isUnderMistyped = (issue: Issue): boolean => {
    const path = missingPath(issue);
    return meant.has(placeName(path)) && !isPresent(entry.data, path);
  };
  const others = result.error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !isUnderMistyped(issue))
    // The first of a field says all: further issues of its value are of the same mistake.
    .filter((issue, index, issues) => issues.findIndex(({ path }) => placeName(path) === placeName(issue.path)) === index)
    .map((issue) => ({ path: issue.path, explanation: explainAt(entry, issue, names) }));
  return { problems: [...unknown, ...others].map(({ path, explanation }) => toProblem(entry, path, explanation)) };
};

/** Where the field stands that is missing: where it is told, or beside that. */
const missingPath = (issue: Issue): Path =>
  issue.code === 'custom' && typeof issue.params?.['missing'] === 'string'
    ? [...issue.path.slice(0, -1), issue.params['missing']]
    : issue.path;

const placeName = (path: Path): string => path.map(String).join('.');
const isPresent = (data: unknown, path: Path): boolean => valueAt(data, path) !== undefined;

const explainKey = ({ collection, data }: RawEntry, parent: Path, key: string): Explanation => {
  const schema = allSchemas[collection];
  const beside = valueAt(data, parent) as Record<string, unknown>;
  const outer = parent.length === 0 ? [] : fieldsAt(schema, parent.slice(0, -1), data);
  return explainUnknown(key, fieldsAt(schema, parent, data), outer, new Set(Object.keys(beside)));
};

const explainAt = (entry: RawEntry, issue: Issue, names: Names): Explanation =>
  explainIssue(issue, {
    key: issue.path.at(-1),
    input: valueAt(entry.data, issue.path),
    source: sourceOf(entry, issue.path),
    fields: fieldsAt(allSchemas[entry.collection], issue.path, entry.data),
    names,
  });

const mendOf = ({ value, block, meant, rename }: Explanation): Mend | undefined => {
  if (rename && meant !== undefined) return { name: meant };
  return value !== undefined ? { value } : block ? { block } : undefined;
};

/** A problem with a field, from what its schema says; and what mends it, where that is certain. */
const toProblem = (entry: RawEntry, path: Path, explanation: Explanation): Problem => {
  const { rule, what, fix } = explanation;
  const mend = mendOf(explanation);
  const edit = mend && editAt(entry, path, mend);
  return { rule, severity: 'error', ...fieldProblem(entry, path, what, fix), ...(edit && { edit }) };
};
