import { z } from 'astro/zod';
import { allSchemas } from '../schemas/collections.ts';
import { explainIssue } from '../schemas/messages.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** The entry's data by its schema, or every problem with it. */
export const validateEntry = (entry: RawEntry): { data: unknown } | { problems: Problem[] } => {
  const result = allSchemas[entry.collection].safeParse(entry.data);
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.map((issue) => {
      const input = valueAt(entry.data, issue.path);
      const { what, fix } = explainIssue(issue, input, namesAt(allSchemas[entry.collection], issue.path, entry.data));
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
      return { ...fieldProblem(entry, path, what, fix), rule: 'fields', severity: 'error' };
    }),
  };
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/**
 * What may be written at a place of the data: names of fields, or the values of a choice. Where a schema takes
 * several shapes, those of the shape that the data say they are (`by: entries`), else of all.
 */
const namesAt = (schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] => {
  let nodes = shapesOf(schema, data);
  let value = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    const inner = value;
    nodes = nodes.flatMap((node) => {
      if (node instanceof z.ZodObject) return shapesOf(node.shape[String(key)] as z.ZodType | undefined, inner);
      return node instanceof z.ZodArray ? shapesOf(node.element as z.ZodType, inner) : [];
    });
  }
  return [
    ...new Set(
      nodes.flatMap((node) => {
        if (node instanceof z.ZodObject) return Object.keys(node.shape);
        return node instanceof z.ZodLiteral ? [...node.values].map(String) : [];
      }),
    ),
  ];
};

/** The schemas that data at a place may follow, out of what makes a field optional and out of choices between shapes. */
const shapesOf = (schema: z.ZodType | undefined, data: unknown): z.ZodType[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapesOf(schema.unwrap() as z.ZodType, data);
  if (!(schema instanceof z.ZodUnion)) return schema ? [schema] : [];
  const options = (schema.options as z.ZodType[]).flatMap((option) => shapesOf(option, data));
  const { discriminator } = schema.def as { discriminator?: string };
  if (!discriminator) return options;
  const chosen = options.filter((option) => {
    const literal = option instanceof z.ZodObject ? (option.shape[discriminator] as unknown) : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(valueAt(data, [discriminator]) as never);
  });
  return chosen.length > 0 ? chosen : options;
};
