import type { z } from 'astro/zod';
import { schemas } from '#src/schemas/collections.ts';
import type { GeneratedEntry } from './entries.ts';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}
const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Fields that are not text of the page: the title, which is front matter everywhere, and housekeeping. */
const LEFT_OUT = new Set(['title', 'summary', 'sample', 'measure', 'order', 'desiredStateId', 'id']);

/**
 * An entry as other engines get it: title and description in the front matter, and below them what
 * our page shows from its typed fields, as Markdown, so that every engine has the same text to
 * render and to index. Field labels come from the schemas.
 */
export const toPlainMarkdown = ({ collection, data, body }: GeneratedEntry): string => {
  const { shape } = definition(schemas[collection]);
  const fields = Object.entries(shape ?? {})
    .filter(([key]) => key in data && !LEFT_OUT.has(key))
    .map(([key, schema]) => field(schema, data[key]));
  return [
    '---',
    `title: ${JSON.stringify(data['title'])}`,
    `description: ${JSON.stringify(data['summary'])}`,
    '---',
    '',
    String(data['summary']),
    '',
    ...fields,
    '',
    body ?? '',
  ].join('\n');
};

const field = (schema: z.ZodType, value: unknown): string => {
  const label = schema.meta()?.title ?? '';
  if (!Array.isArray(value)) return `- ${label}: ${inline(schema, value)}`;
  const element = definition(unwrap(schema)).element!;
  return `\n## ${label}\n\n${value.map((item) => `- ${inline(element, item)}`).join('\n')}\n`;
};

/** A value on one line: links for references, labels for choices, parts of an object one after another. */
const inline = (schema: z.ZodType, value: unknown): string => {
  const { reference, labels } = { ...unwrap(schema).meta(), ...schema.meta() };
  if (Array.isArray(value)) return value.map((item) => inline(definition(unwrap(schema)).element!, item)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const { shape } = definition(unwrap(schema));
    return Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key) || key === 'title')
      .map(([key, part]) => inline(shape![key]!, part))
      .join(' · ');
  }
  const text = String(value);
  if (reference === 'entry') return `[${text}](/${text}/)`;
  if (reference === 'plan-row') return `[${text}](/plans/${text.split('/')[0]}/)`;
  if (reference) return `[${text}](/${reference}/${text}/)`;
  return labels?.[text] ?? text;
};

const unwrap = (schema: z.ZodType): z.ZodType => {
  const { innerType } = definition(schema);
  return innerType ? unwrap(innerType) : schema;
};
