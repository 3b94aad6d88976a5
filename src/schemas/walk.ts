import type { z } from 'astro/zod';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
}

/** A part of a schema: its path (`*` for each item of a list), and whether an entry stays valid without it. */
export interface SchemaPart {
  node: z.ZodType;
  path: readonly string[];
  optional: boolean;
}

/** Visits every part of a schema from the outside in; a visitor that returns true has seen enough of a part, and what is inside is left out. */
export const walkSchema = (schema: z.ZodType, visit: (part: SchemaPart) => boolean): void => {
  const walk = (node: z.ZodType, path: readonly string[], optional: boolean): void => {
    if (visit({ node, path, optional })) return;
    const { type, shape, element, innerType, in: input, out, options } = node.def as unknown as Definition;
    if (shape) for (const [key, field] of Object.entries(shape)) walk(field, [...path, key], false);
    if (element) walk(element, [...path, '*'], true);
    if (innerType) walk(innerType, path, optional || type === 'optional' || type === 'default');
    if (input) walk(input, path, optional);
    if (out) walk(out, path, optional);
    options?.forEach((option) => walk(option, path, optional));
  };
  walk(schema, [], false);
};
