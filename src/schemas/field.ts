import { z } from 'astro/zod';

/** A field as an editor fills it in: what its schema and the `.meta()` around it say. */
export interface Field {
  /** The schema itself, out of what makes it optional and of what reads its value. */
  schema: z.ZodType;
  /** Whether an entry may leave it out. */
  optional: boolean;
  title?: string | undefined;
  description?: string | undefined;
  reference?: string | undefined;
  labels?: Record<string, string> | undefined;
  neededUnless?: readonly string[] | undefined;
  example?: readonly string[] | undefined;
  form?: 'day' | 'day-month-or-year' | 'time' | 'year' | undefined;
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  valueType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def;

const described = new WeakMap<z.ZodType, Field>();

/** What the wrappers of a schema say between them; what stands outside wins. */
export const describe = (schema: z.ZodType): Field => {
  const known = described.get(schema);
  if (known) return known;
  const { type, innerType, out } = definitionOf(schema);
  const inner = innerType ?? (type === 'pipe' ? out : undefined);
  const { title, description, reference, labels, neededUnless, example, form } = schema.meta() ?? {};
  const within = inner && describe(inner);
  const field: Field = {
    schema: within?.schema ?? schema,
    optional: type === 'optional' || type === 'default' || (within?.optional ?? false),
    title: title ?? within?.title,
    description: description ?? within?.description,
    reference: reference ?? within?.reference,
    labels: labels ?? within?.labels,
    neededUnless: neededUnless ?? within?.neededUnless,
    example: example ?? within?.example,
    form: form ?? within?.form,
  };
  described.set(schema, field);
  return field;
};

/** The fields of a group by their names; none of anything else. */
export const subfieldsOf = ({ schema }: Field): Record<string, z.ZodType> => (schema instanceof z.ZodObject ? schema.shape : {});

/** What is at a path of the data. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/**
 * The fields that may stand at a place of the data. There are several only where a schema takes several shapes, and
 * the data do not say which they are (`by: entries`).
 */
export const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[], data: unknown): Field[] => {
  let fields = shapesOf(describe(schema), data);
  let value = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    const inner = value;
    fields = fields.flatMap((field) => {
      const next = inside(field, key);
      if (!next) return [];
      const described = describe(next);
      // An item without a name of its own is called what its list is.
      return shapesOf(typeof key === 'number' ? { ...described, title: described.title ?? field.title } : described, inner);
    });
  }
  return fields;
};

const inside = (field: Field, key: PropertyKey): z.ZodType | undefined => {
  const { schema } = field;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as unknown as z.ZodType;
  return subfieldsOf(field)[String(key)];
};

/** The shapes that a field may take: one, but for a union that its data do not choose from. */
const shapesOf = (field: Field, data: unknown): Field[] => {
  if (!(field.schema instanceof z.ZodUnion)) return [field];
  const { options = [], discriminator } = definitionOf(field.schema);
  const shapes = options.flatMap((option) => {
    const described = describe(option);
    return shapesOf({ ...described, optional: field.optional, title: described.title ?? field.title }, data);
  });
  if (!discriminator) return shapes;
  const chosen = shapes.filter((shape) => {
    const literal = subfieldsOf(shape)[discriminator];
    return literal instanceof z.ZodLiteral && literal.values.has(valueAt(data, [discriminator]) as never);
  });
  if (chosen.length > 0) return chosen;
  // The shape that has most of the fields that are there comes first.
  const present = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const strange = (shape: Field): number => present.filter((key) => !(key in subfieldsOf(shape))).length;
  return shapes.sort((a, b) => strange(a) - strange(b));
};

/** Thai label of the field at a path. */
export const labelAt = (schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string | undefined =>
  fieldsAt(schema, path, data)[0]?.title;

/** Codes that a choice takes, of all shapes that it may belong to. */
export const codesOf = (fields: readonly Field[]): string[] => [
  ...new Set(
    fields.flatMap(({ schema }) =>
      schema instanceof z.ZodEnum ? schema.options.map(String) : schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [],
    ),
  ),
];
