import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { allSchemas } from '#src/schemas/collections.ts';
import { describe as describeField, subfieldsOf } from '#src/schemas/field.ts';
import { formFields, NOT_IN_FORM, type FormField } from '#src/admin/shared/form-fields.ts';

// Counts of reads are written by `npm run usage` alone.
const NAMES = (Object.keys(allSchemas) as (keyof typeof allSchemas)[]).filter((name) => name !== 'usage');

/** Every place of a schema where a value may stand, `*` for each item of a list; of a group of several shapes, all. */
const placesOf = (schema: z.ZodType, path: string): string[] => {
  const { schema: inner } = describeField(schema);
  if (inner instanceof z.ZodArray) return placesOf(inner.element as z.ZodType, `${path}.*`);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).flatMap((option) => placesOf(option, path));
  const fields = Object.entries(subfieldsOf(describeField(schema)));
  return fields.length === 0 ? [path] : fields.flatMap(([name, field]) => placesOf(field, `${path}.${name}`));
};

/** Every place that the form asks for. */
const askedIn = ({ name, widget, field, fields, shapes, multiple }: FormField, path: string): string[] => {
  const place = name === '' ? path : `${path}.${name}`;
  if (widget === 'hidden') return [];
  if (field) return askedIn({ ...field, name: '' }, `${place}.*`);
  const inside = [...(fields ?? []), ...Object.values(shapes ?? {}).flat()];
  if (inside.length > 0) return inside.flatMap((each) => askedIn(each, widget === 'list' ? `${place}.*` : place));
  return [multiple ? `${place}.*` : place];
};

describe('the form', () => {
  it.each(NAMES)('asks for every field of %s, but those that are left out for a reason', (name) => {
    const asked = new Set(formFields(name).flatMap((field) => askedIn(field, name)));
    const places = [...new Set(placesOf(allSchemas[name], name))];
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => !asked.has(place) && !(place in NOT_IN_FORM))).toEqual([]);
    expect([...asked].filter((place) => !places.includes(place))).toEqual([]);
  });

  it('leaves out nothing that no schema has', () => {
    const places = new Set(NAMES.flatMap((name) => placesOf(allSchemas[name], name)));
    expect(Object.keys(NOT_IN_FORM).filter((place) => !places.has(place))).toEqual([]);
  });

  const all = (fields: readonly FormField[]): FormField[] =>
    fields.flatMap((field) => [
      field,
      ...all([...(field.fields ?? []), ...(field.field ? [field.field] : []), ...Object.values(field.shapes ?? {}).flat()]),
    ]);

  it('has a Thai label for every field, and for every choice', () => {
    const fields = NAMES.flatMap((name) => all(formFields(name)));
    expect(
      fields.filter(({ label }) => !/\p{Script=Thai}|^(?:LINE|Facebook)$/u.test(label)).map(({ name, label }) => `${name}: ${label}`),
    ).toEqual([]);
    const choices = fields.flatMap(({ options }) => options ?? []);
    expect(choices.length).toBeGreaterThan(50);
    expect(choices.filter(({ label, value }) => label === value)).toEqual([]);
  });

  it('finds what a reference may name by itself, asks for days by a calendar and for pictures by a file', () => {
    const [community] = formFields('cop-summaries').filter(({ name }) => name === 'community');
    expect(community).toMatchObject({ widget: 'reference', target: 'communities', required: true });
    const photographs = formFields('cop-summaries').find(({ name }) => name === 'photographs');
    expect(photographs?.fields?.map(({ name, widget, required }) => ({ name, widget, required }))).toEqual([
      { name: 'file', widget: 'picture', required: true },
      { name: 'alt', widget: 'words', required: true },
      { name: 'caption', widget: 'words', required: false },
    ]);
    expect(formFields('cop-summaries').find(({ name }) => name === 'date')).toMatchObject({
      widget: 'datetime',
      date_format: 'YYYY-MM-DD',
      time_format: false,
    });
    expect(formFields('plans').find(({ name }) => name === 'fiscalYear')).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 2475,
      max: 2700,
    });
  });

  it('asks for nothing in a group that may be left out', () => {
    const review = formFields('cop-summaries').find(({ name }) => name === 'review');
    expect(review?.fields?.map(({ required }) => required)).toEqual([false, false, false, false]);
  });

  it('has the fields of each kind of a measure', () => {
    const rows = formFields('plans')
      .find(({ name }) => name === 'tables')
      ?.fields?.find(({ name }) => name === 'rows');
    const measure = rows?.fields?.find(({ name }) => name === 'targets')?.fields?.find(({ name }) => name === 'measure');
    expect(measure).toMatchObject({ widget: 'shapes', told: 'by' });
    expect(new Set(Object.keys(measure?.shapes ?? {}))).toEqual(
      new Set(['entries', 'meetings', 'training-reports', 'reviews', 'total', 'usage', 'figures', 'none']),
    );
    expect(measure?.shapes?.['none']?.map(({ name }) => name)).toEqual(['reason']);
  });
});
