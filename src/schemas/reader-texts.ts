import type { z } from 'astro/zod';
import { walkSchema } from './walk.ts';

const known = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Paths of a schema's texts: strings that readers see as they are. References, codes, what is only searched (`.meta({ reference, isCode, searchOnly })`) and choices are none. */
const textPathsOf = (schema: z.ZodType): ReadonlySet<string> => {
  const cached = known.get(schema);
  if (cached) return cached;
  const paths = new Set<string>();
  walkSchema(schema, ({ node, path }) => {
    const { reference, isCode, searchOnly } = node.meta() ?? {};
    if (reference || isCode || searchOnly) return true;
    if (node.def.type === 'string') paths.add(path.join('.'));
    return false;
  });
  known.set(schema, paths);
  return paths;
};

/**
 * Every text of an entry's data that a reader sees, in order.
 *
 * @param leftOut Paths (`*` for each item of a list) to leave out, with all that is inside.
 */
export const collectReaderTexts = (schema: z.ZodType, data: unknown, leftOut: ReadonlySet<string>): string[] => {
  const paths = textPathsOf(schema);
  const texts: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    const place = path.join('.');
    if (leftOut.has(place)) return;
    if (typeof value === 'string') {
      if (paths.has(place)) texts.push(value);
    } else if (Array.isArray(value)) for (const item of value) visit(item, [...path, '*']);
    else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(data, []);
  return texts;
};
