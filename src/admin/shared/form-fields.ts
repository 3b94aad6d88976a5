import { z } from 'astro/zod';
import { allSchemas } from '../../schemas/collections.ts';
import { codesOf, describe, subfieldsOf, type Field } from '../../schemas/field.ts';
import { fieldsOf, isSingle, itemOf } from '../../schemas/field-shape.ts';
import { limitsOf } from '../../text/field-pages.ts';

/** A field as Decap CMS is told of it; `widget` is one of its own, or one of ours (`browser/widgets`). */
export interface FormField {
  name: string;
  label: string;
  widget: Widget;
  required: boolean;
  hint?: string;
  default?: unknown;
  /** A select. */
  options?: { label: string; value: string }[];
  multiple?: boolean;
  /** A number. */
  value_type?: 'int' | 'float';
  min?: number;
  max?: number;
  step?: number;
  /** A day or a time. */
  date_format?: string | false;
  time_format?: string | false;
  /** A reference: a collection, `entry` or `plan-row`. */
  target?: string;
  /** A group, or a list of groups. */
  fields?: FormField[];
  /** A list of single values. */
  field?: FormField;
  /** A group of several shapes: the field that tells them apart, and the fields of each by its code. */
  told?: string;
  shapes?: Record<string, FormField[]>;
  collapsed?: boolean;
  label_singular?: string;
  summary?: string;
  pattern?: [string, string];
}

type Widget =
  | 'string'
  | 'words'
  | 'number'
  | 'boolean'
  | 'select'
  | 'datetime'
  | 'list'
  | 'object'
  | 'reference'
  | 'picture'
  | 'attachment'
  | 'shapes'
  | 'hidden'
  | 'entry-id'
  | 'body';

/** Names that a field of the form has beside those of the schema: the id of the entry, and the text below its fields. */
export const ID_FIELD = '_id';
export const BODY_FIELD = '_body';

/**
 * Fields that the form leaves as they are in the file, each with the reason. Whatever else a schema has stands in the form,
 * which a test holds.
 */
export const NOT_IN_FORM: Readonly<Record<string, string>> = {
  'plans.tables.*.rows.*.cells': 'names of its fields are those of columns of the table, which the form cannot know',
  'site.checks': 'names of its fields are rules; whoever changes them works with the check and its guide',
};

/** Files that are pictures, by where they are named. */
const PICTURES: readonly string[] = ['photographs.*.file', 'seal'];

/** A choice of one of a few codes, with their Thai names. */
const optionsOf = (field: Field): { label: string; value: string }[] =>
  codesOf([field]).map((code) => ({ value: code, label: field.labels?.[code] ?? code }));

/** What the form says under a field: the hint of the schema, and its bounds where the form itself does not hold them. */
const hintOf = (field: Field): string | undefined => {
  // A day is chosen from a calendar: nobody needs to know how it is written.
  if (field.form === 'day' && field.description?.startsWith('ปี ค.ศ.-เดือน-วัน')) return undefined;
  const bounds = field.schema instanceof z.ZodArray ? limitsOf(field) : [];
  const text = [field.description, ...bounds].filter(Boolean).join(' · ');
  return text === '' ? undefined : text;
};

/** The value that stands for a field that is not written; none for an empty list or group. */
const defaultOf = (schema: z.ZodType): unknown => {
  const definition = schema.def as { type: string; defaultValue?: unknown; innerType?: z.ZodType };
  if (definition.type === 'default') return definition.defaultValue;
  return definition.innerType ? defaultOf(definition.innerType) : undefined;
};

const numberOf = (schema: z.ZodNumber): Partial<FormField> => ({
  value_type: schema.format === 'safeint' ? 'int' : 'float',
  ...(schema.format !== 'safeint' && { step: 0.01 }),
  ...(schema.minValue !== null && Math.abs(schema.minValue) < 1_000_000_000 && { min: schema.minValue }),
  ...(schema.maxValue !== null && Math.abs(schema.maxValue) < 1_000_000_000 && { max: schema.maxValue }),
});

const summaryOf = (fields: readonly FormField[]): string | undefined => {
  // The first that a reader can tell rows apart by, with its number before it.
  const shown = fields
    .filter(({ widget }) => ['string', 'words', 'datetime', 'number', 'reference', 'select'].includes(widget))
    .slice(0, 2);
  const [first, second] = shown;
  if (!first) return undefined;
  return [first, ...(second && first.widget !== 'words' ? [second] : [])].map(({ name }) => `{{fields.${name}}}`).join(' ');
};

/** The fields of a group. */
const groupOf = (field: Field, path: string): FormField[] => {
  const fields = Object.entries(subfieldsOf(field)).map(([name, schema]) => formField(name, schema, `${path}.${name}`));
  return field.optional ? fields.map(asOptional) : fields;
};

/**
 * A field of a group that may be left out: the form asks for nothing in it, since it would do so of an empty group too. What must
 * stand beside what was filled in, the check says (`browser/field-errors.ts`).
 */
const asOptional = (field: FormField): FormField => ({
  ...field,
  required: false,
  ...(field.widget === 'object' && field.fields && { fields: field.fields.map(asOptional) }),
});

const shapesOf = (field: Field, path: string): Pick<FormField, 'told' | 'shapes' | 'fields'> | undefined => {
  const { discriminator: told, options = [] } = field.schema.def as { discriminator?: string; options?: z.ZodType[] };
  if (!(field.schema instanceof z.ZodUnion) || told === undefined) return undefined;
  const shapes = options.map((option) => {
    const shape = describe(option);
    const kind = describe(subfieldsOf(shape)[told]!);
    const [code = ''] = codesOf([kind]);
    return { code, label: kind.labels?.[code] ?? code, fields: groupOf(shape, path).filter(({ name }) => name !== told) };
  });
  const choice = describe(subfieldsOf(describe(options[0]!))[told]!);
  return {
    told,
    // The one field that is there before a kind is chosen.
    fields: [
      {
        name: told,
        label: choice.title ?? told,
        widget: 'select',
        required: false,
        options: shapes.map(({ code, label }) => ({ value: code, label })),
      },
    ],
    shapes: Object.fromEntries(shapes.map(({ code, fields }) => [code, fields])),
  };
};

/** What a field refers to: a collection, `entry` or `plan-row`. */
const targetOf = ({ reference }: Field): string | undefined => (reference === 'url' ? undefined : reference);

/** What a field looks like in the form, by what it holds. */
const widgetOf = (name: string, field: Field, path: string): Partial<FormField> & { widget: Widget } => {
  const { schema, form, labels } = field;
  const shapes = shapesOf(field, path);
  if (shapes) return { widget: 'shapes', ...shapes };
  const item = itemOf(field);
  if (item) {
    const list = { collapsed: true, label_singular: item.title ?? field.title ?? name };
    const targets = targetOf(item);
    if (targets !== undefined) return { widget: 'reference', multiple: true, target: targets };
    if (labels || item.labels) return { widget: 'select', multiple: true, options: optionsOf(item) };
    const inner = widgetOf(name, item, `${path}.*`);
    // The editor of lists asks for one field a value, or for several that make a group.
    if (inner.widget === 'object' && inner.fields) return { widget: 'list', ...list, fields: inner.fields, ...summary(inner.fields) };
    const single: FormField = { name: 'value', label: item.title ?? field.title ?? name, required: true, ...inner };
    return { widget: 'list', ...list, field: single, ...(inner.widget !== 'shapes' && { summary: '{{fields.value}}' }) };
  }
  const fields = groupOf(field, path);
  if (fields.length > 0) return { widget: 'object', fields, collapsed: field.optional, ...summary(fields) };
  // Its names are of the entry's own making: it stays as it is in the file (`NOT_IN_FORM`).
  if (schema instanceof z.ZodRecord) return { widget: 'hidden' };
  const target = targetOf(field);
  if (target !== undefined) return { widget: 'reference', target };
  if (labels) return { widget: 'select', options: optionsOf(field) };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber) return { widget: 'number', ...numberOf(schema) };
  if (form === 'day') return { widget: 'datetime', date_format: 'YYYY-MM-DD', time_format: false };
  if (PICTURES.some((picture) => path === picture || path.endsWith(`.${picture}`))) return { widget: 'picture' };
  if (name === 'file') return { widget: 'attachment' };
  return { widget: isOneLine(name, field) ? 'string' : 'words' };
};

const summary = (fields: readonly FormField[]): Pick<FormField, 'summary'> => {
  const text = summaryOf(fields);
  return text === undefined ? {} : { summary: text };
};

/** Whether a text is always short: a name, a code, an address; others grow with what is written. */
const isOneLine = (name: string, { schema, form, reference }: Field): boolean =>
  form !== undefined ||
  reference === 'url' ||
  ['title', 'english', 'number', 'abbreviation', 'code'].includes(name) ||
  (schema instanceof z.ZodString && schema.maxLength !== null && schema.maxLength <= 100);

/** A field of a schema as the form has it; `path` is from the collection on, `*` for each item of a list. */
const formField = (name: string, schema: z.ZodType, path: string): FormField => {
  const field = describe(schema);
  const hint = hintOf(field);
  const standard = isSingle(field) ? defaultOf(schema) : undefined;
  const widget = widgetOf(name, field, path);
  return {
    name,
    label: field.title ?? name,
    required: !field.optional,
    ...(hint !== undefined && { hint }),
    ...(standard !== undefined && widget.widget !== 'hidden' && { default: standard }),
    ...widget,
  };
};

/** The fields of a collection, in the order of its schema. */
export const formFields = (collection: keyof typeof allSchemas): FormField[] =>
  fieldsOf(describe(allSchemas[collection])).map(([name]) =>
    formField(name, (allSchemas[collection].shape as Record<string, z.ZodType>)[name]!, name),
  );
