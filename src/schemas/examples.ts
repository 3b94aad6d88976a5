import { z } from 'astro/zod';
import { codesOf, describe, subfieldsOf, type Field } from './field.ts';
import { isNeeded } from './field-shape.ts';
import { yamlText } from './yaml-text.ts';

/** A code that a field takes, and what it is called. */
export interface Named {
  code: string;
  title: string;
}

/** What entries are called, for fields that name one. `target` is that of the field (`.meta({ reference })`). */
export interface Names {
  /** Every code that there is. */
  known: (target: string) => readonly Named[];
  /** Codes of what a text may be the code, the title or another name of. */
  meant: (target: string, text: string) => readonly string[];
  /** Codes that a text is a slip of the keys away from. */
  near: (target: string, text: string) => readonly string[];
}

/** Texts of the kinds that fields ask for; the first that a field takes is its example. */
const TEXTS = ['…', 'building-permit', 'form.pdf', 'saraban@example.go.th'];
/** Codes as entries of a kind are named, where there is none yet. */
const REFERENCES: Record<string, string> = {
  url: 'https://example.go.th/',
  entry: 'guides/what-is-km',
  'plan-row': '2565/km-1/3',
  departments: 'finance',
  experts: 'expert-tax',
  communities: 'front-desk',
  committees: 'km-team-2565',
  manuals: 'building-permit',
  plans: '2565',
};
const FORMS = { day: '2022-01-12', 'day-month-or-year': '2022-01-12', time: '"13:30"', year: '2565' } as const;

/** The example in a hint: `เช่น "1.2"`, `เช่น รายการ ครั้ง คน`. */
const inHint = (description = ''): string | undefined => /เช่น (?:"([^"]+)"|([^\s]+))/.exec(description)?.slice(1).find(Boolean);

/** A value that a field takes, as it is written in YAML. */
export const exampleValue = (field: Field, names: Names): string => {
  const { schema, form, reference, labels, description } = field;
  if (form) return FORMS[form];
  if (labels) return codesOf([field])[0] ?? Object.keys(labels)[0]!;
  if (reference) return yamlText(names.known(reference)[0]?.code ?? REFERENCES[reference] ?? 'finance');
  if (schema instanceof z.ZodBoolean) return 'true';
  if (schema instanceof z.ZodNumber) return String(Math.max(1, schema.minValue ?? 1));
  const texts = [inHint(description), ...TEXTS].filter((text) => text !== undefined);
  return yamlText(texts.find((text) => schema.safeParse(text).success) ?? '…');
};

/**
 * A field as lines of YAML, with the fields that it must have inside. `given` holds values for some of
 * these, as they are written; a field that is an item of a list has no name.
 */
export const exampleLines = (
  name: string | undefined,
  field: Field,
  names: Names,
  given: Readonly<Record<string, string>> = {},
): string[] => {
  const { schema, example } = field;
  if (example && name !== undefined) return [`${name}:`, ...example.map((line) => `  ${line}`)];
  if (schema instanceof z.ZodArray) {
    const item = describe(schema.element as z.ZodType);
    return [`${name}:`, ...exampleLines(undefined, item, names, given).map((line) => `  ${line}`)];
  }
  if (schema instanceof z.ZodRecord) return [`${name}:`, `  ${inHint(field.description) ?? '…'}`];
  if (!(schema instanceof z.ZodObject)) {
    const shape = schema instanceof z.ZodUnion ? describe(schema.options[0] as z.ZodType) : undefined;
    if (shape?.schema instanceof z.ZodObject) return exampleLines(name, shape, names, given);
    return [`${name === undefined ? '-' : `${name}:`} ${exampleValue(field, names)}`];
  }
  const lines = requiredOf(field, given).flatMap(([key, inner]) =>
    given[key] === undefined ? exampleLines(key, inner, names) : [`${key}: ${given[key]}`],
  );
  return name === undefined
    ? lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
    : [`${name}:`, ...lines.map((line) => `  ${line}`)];
};

/** The fields that a group must have, or that are given; else its first, so that an example is never empty. */
const requiredOf = (field: Field, given: Readonly<Record<string, string>>): [string, Field][] => {
  const fields = Object.entries(subfieldsOf(field)).map(([key, inner]): [string, Field] => [key, describe(inner)]);
  const required = fields.filter(([key, inner]) => isNeeded(inner) || given[key] !== undefined);
  return required.length > 0 ? required : fields.slice(0, 1);
};

/** `asset (ขุมความรู้)`. */
export const formatNamed = ({ code, title }: Named): string => (title && title !== code ? `${code} (${title})` : code);
