import { z } from 'astro/zod';
import { describe, subfieldsOf, type Field } from '../schemas/field.ts';
import { exampleValue, type Names } from '../schemas/examples.ts';
import { yamlText } from '../schemas/yaml-text.ts';
import { fiscalYearOf } from '../thai/fiscal-year.ts';

/** What a new file is written from: the day, and what entries there are to refer to. */
export interface Moment {
  /** ISO 8601. */
  today: string;
  names: Names;
}

/** A text that an editor replaces; the rule `placeholder` finds those that are left. */
export const toFill = (title: string): string => `(กรอก${title})`;

/** A day, a time or a year as it is most likely: today's. */
const FORMS: Record<NonNullable<Field['form']>, (name: string, today: string) => string> = {
  day: (_, today) => today,
  time: () => '"09:00"',
  year: (name, today) => String(name === 'fiscalYear' ? fiscalYearOf(today) : Number(today.slice(0, 4)) + 543),
};

/** What a field holds until an editor says otherwise, as it is written in YAML. */
export const valueOf = (name: string, field: Field, { today, names }: Moment): string => {
  // An id within the entry, that of a table of a plan.
  if (name === 'id') return 'part-1';
  if (field.form) return FORMS[field.form](name, today);
  const filled = toFill(field.title ?? name);
  if (field.schema instanceof z.ZodString && !field.reference && field.schema.safeParse(filled).success) return yamlText(filled);
  return exampleValue(field, names);
};

/** The fields of a group by name, with what their schemas say. */
export const fieldsOf = (field: Field): [name: string, field: Field][] =>
  Object.entries(subfieldsOf(field)).map(([name, schema]) => [name, describe(schema)]);

/** The shape that an example takes of a field with several: the first. */
export const shapeOf = (field: Field): Field => {
  const [first] = field.schema instanceof z.ZodUnion ? field.schema.options : [];
  return first ? shapeOf({ ...describe(first as z.ZodType), title: field.title }) : field;
};

/** What each item of a list is; undefined for what is no list. */
export const itemOf = (field: Field): Field | undefined => {
  if (!(field.schema instanceof z.ZodArray)) return undefined;
  const item = describe(field.schema.element as z.ZodType);
  return { ...item, title: item.title ?? field.title };
};

/** Whether a field holds one value, and no group or list. */
export const isSingle = (field: Field): boolean =>
  !itemOf(field) && Object.keys(subfieldsOf(shapeOf(field))).length === 0 && !(field.schema instanceof z.ZodRecord);
