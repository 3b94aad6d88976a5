import { z } from 'astro/zod';
import type { Field } from '../schemas/field.ts';
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
const toFill = (title: string): string => `(กรอก${title})`;

/** Whether a value is such a text. */
export const isToFill = (value: string): boolean => /^"?\(กรอก/.test(value);

/** A day, a time or a year as it is most likely: today's. */
const FORMS: Record<NonNullable<Field['form']>, (name: string, today: string) => string> = {
  day: (_, today) => today,
  'day-month-or-year': (_, today) => today,
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
