import type { z } from 'astro/zod';
import { describe, type Field } from './field.ts';

interface Definition {
  options?: z.ZodType[];
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** The schemas of a name in a group; of a union, those of all shapes. */
const inside = (schema: z.ZodType, name: string): z.ZodType[] => {
  const { options, valueType, shape } = describe(schema).schema.def as unknown as Definition;
  if (options) return options.flatMap((option) => inside(option, name));
  if (valueType) return [valueType];
  return shape?.[name] ? [shape[name]] : [];
};

const itemOf = (schema: z.ZodType): z.ZodType[] => {
  const { element, options } = describe(schema).schema.def as unknown as Definition;
  return element ? [element] : (options ?? []).flatMap(itemOf);
};

/**
 * What the schema says of a column of a table of entries: `tables[].rows[]` and `period.printed`. Where a union has the field
 * in several shapes, the first speaks.
 */
export const columnField = (schema: z.ZodType, table: string, column: string): Pick<Field, 'title' | 'description' | 'labels'> => {
  let at: z.ZodType[] = [schema];
  let field: Pick<Field, 'title' | 'description' | 'labels'> = {};
  for (const name of `${table}.${column}`
    .split('.')
    .flatMap((part) => part.split(/(?=\[\])/))
    .filter(Boolean)) {
    at = at.flatMap((each) => (name === '[]' ? itemOf(each) : inside(each, name)));
    const [first] = at;
    if (!first) return field;
    const { title, description, labels } = describe(first);
    field = { title: title ?? field.title, description, labels };
  }
  return field;
};
