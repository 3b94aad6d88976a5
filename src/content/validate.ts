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
      const { what, fix } = explainIssue(issue, input, keysAt(allSchemas[entry.collection], issue.path));
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
      return fieldProblem(entry, path, what, fix);
    }),
  };
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** Names of the fields a schema knows at `path`. */
const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  let node: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (node instanceof z.ZodObject) node = unwrap(node.shape[String(key)] as z.ZodType | undefined);
    else if (node instanceof z.ZodArray) node = unwrap(node.element as z.ZodType);
    else return [];
  }
  // Of a choice between shapes, the fields of all of them.
  const shapes = node instanceof z.ZodUnion ? (node.options as z.ZodType[]) : [node];
  return [...new Set(shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])))];
};

const unwrap = (schema: z.ZodType | undefined): z.ZodType | undefined => {
  let node = schema;
  while (node instanceof z.ZodOptional || node instanceof z.ZodDefault) node = node.unwrap() as z.ZodType;
  return node;
};
