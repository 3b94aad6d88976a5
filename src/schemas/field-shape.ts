import { z } from 'astro/zod';
import { describe, subfieldsOf, type Field } from './field.ts';

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

/** Whether a new entry is written with a field: it must be there, unless a value that was given makes it needless. */
export const isNeeded = ({ optional, neededUnless }: Field, given: Readonly<Record<string, readonly string[]>> = {}): boolean =>
  !optional ||
  (neededUnless?.every((line) => {
    const [name = '', value] = line.split(': ');
    return given[name] === undefined || (value !== undefined && !given[name].includes(value));
  }) ??
    false);

/** Whether a field holds one value, and no group or list. */
export const isSingle = (field: Field): boolean =>
  !itemOf(field) && Object.keys(subfieldsOf(shapeOf(field))).length === 0 && !(field.schema instanceof z.ZodRecord);
