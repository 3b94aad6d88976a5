import yaml from 'js-yaml';
import { z } from 'astro/zod';
import type { RawEntry } from '#src/content/raw-entry.ts';
import type { allSchemas } from '#src/schemas/collections.ts';
import { exampleValue, type Names } from '#src/schemas/examples.ts';
import { describe, subfieldsOf, type Field } from '#src/schemas/field.ts';

export type AnyCollection = keyof typeof allSchemas;

/** A tree without entries to refer to. */
export const NO_NAMES: Names = { known: () => [], meant: () => [], near: () => [] };

/** A YAML entry as it is read from a text. */
export const rawEntry = (collection: AnyCollection, text: string, id = 'example'): RawEntry => ({
  collection,
  id,
  file: `${collection}/${id}.yaml`,
  path: `${collection}/${id}.yaml`,
  format: 'yaml',
  data: yaml.load(text, { schema: yaml.CORE_SCHEMA }) ?? {},
  text,
  yaml: text,
  yamlOffset: 0,
  body: '',
  bodyOffset: 0,
});

/** A value with every field filled in by the example that messages give for it; of several shapes, the one at `shape`. */
export const fullValue = (field: Field, shape = 0): unknown => {
  const { schema } = field;
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(subfieldsOf(field)).map(([key, inner]) => [key, fullValue(describe(inner), shape)]));
  if (schema instanceof z.ZodArray) return [fullValue(describe(schema.element as z.ZodType), shape)];
  if (schema instanceof z.ZodUnion) return fullValue(describe(schema.options[shape % schema.options.length] as z.ZodType), shape);
  if (schema instanceof z.ZodRecord) return {};
  return yaml.load(exampleValue(field, NO_NAMES), { schema: yaml.CORE_SCHEMA });
};

type Path = readonly (string | number)[];

/** Every path of a value, its groups and lists too. */
export const pathsOf = (value: unknown, path: Path = []): Path[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

/** A copy of a value with another at a path. */
export const withValue = <Value>(value: Value, path: readonly PropertyKey[], other: unknown): Value => {
  const [key, ...rest] = path;
  if (key === undefined) return other as Value;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner = (copy as Record<PropertyKey, unknown>)[key];
  (copy as Record<PropertyKey, unknown>)[key] = withValue(inner, rest, other);
  return copy as Value;
};

export const toText = (data: unknown): string => yaml.dump(data, { schema: yaml.CORE_SCHEMA, lineWidth: -1, noRefs: true });
