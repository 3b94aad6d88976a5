import { z } from 'astro/zod';
import { isGroup } from '../authoring/same.ts';
import { fieldsAt, type Field } from '../schemas/field.ts';
import { itemOf } from '../schemas/field-shape.ts';
import { longDate } from '../thai/date.ts';

/** What a reference leads to, in words; undefined for one that is not known. */
export type NameOf = (target: string, code: string) => string | undefined;

/** A value of an entry with where it stands, so that the schema can tell what it is. */
export interface Place {
  schema: z.ZodType;
  /** The data of the whole entry. */
  data: unknown;
  path: readonly (string | number)[];
}

export const fieldAt = ({ schema, data, path }: Place): Field | undefined => fieldsAt(schema, path, data)[0];

/** What the field at a place is called in the form; one that no schema knows by its name in the file. */
export const labelOf = (place: Place): string => fieldAt(place)?.title ?? String(place.path.findLast((key) => typeof key === 'string'));

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const single = (field: Field | undefined, value: unknown, nameOf: NameOf): string => {
  if (typeof value === 'boolean') return value ? 'ใช่' : 'ไม่ใช่';
  const text = String(value);
  if (field?.labels?.[text] !== undefined) return field.labels[text];
  if (field?.reference !== undefined && field.reference !== 'url') return nameOf(field.reference, text) ?? text;
  if (typeof value === 'number' && field?.form !== 'year' && field?.schema instanceof z.ZodNumber) return value.toLocaleString('en-US');
  return isDay(text) ? longDate(text) : text;
};

/** A value as an editor would say it, with everything in it. */
export const shown = (place: Place, value: unknown, nameOf: NameOf): string => {
  const inside = (key: string | number): Place => ({ ...place, path: [...place.path, key] });
  if (Array.isArray(value)) {
    const texts = value.map((item, index) => shown(inside(index), item, nameOf));
    const field = fieldAt(place);
    const item = field && itemOf(field);
    return texts.join(item && isGroup(value[0]) ? ' / ' : ', ');
  }
  if (isGroup(value))
    return Object.entries(value)
      .map(([name, inner]) => `${labelOf(inside(name))}: ${shown(inside(name), inner, nameOf)}`)
      .join(' · ');
  return single(fieldAt(place), value, nameOf);
};
