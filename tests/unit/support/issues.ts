import type { z } from 'astro/zod';
import type { Fields } from '../../support/entries.ts';

/** What a schema says against data: `path: message`, paths joined by dots; empty when it is valid. */
export const issuesOf = (schema: z.ZodType, data: Fields): string[] => {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

/** Paths of what a schema says against data, joined by dots. */
export const failingPaths = (schema: z.ZodType, data: Fields): string[] => {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};
