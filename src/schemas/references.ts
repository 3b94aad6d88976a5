import type { z } from 'astro/zod';
import { walkSchema } from './walk.ts';

/** Where a schema holds references: the path (`*` for each item of a list) and what it points at. */
export interface ReferencePath {
  path: readonly string[];
  target: string;
  /** Whether an entry stays valid without this reference: an item of a list, or an optional field that it does not need. */
  optional: boolean;
}

const known = new WeakMap<z.ZodType, ReferencePath[]>();

/** All references of a schema, found once by walking it (`.meta({ reference })`). */
export const referencesOf = (schema: z.ZodType): ReferencePath[] => {
  const cached = known.get(schema);
  if (cached) return cached;
  const found: ReferencePath[] = [];
  walkSchema(schema, ({ node, path, optional }) => {
    const { reference: target, neededUnless } = node.meta() ?? {};
    if (target) found.push({ path, target, optional: optional && !neededUnless });
    return target !== undefined;
  });
  // Shapes of a union may share a field: one path to it is enough.
  const unique = found.filter(
    ({ path, target }, index) => found.findIndex((other) => other.target === target && other.path.join('.') === path.join('.')) === index,
  );
  known.set(schema, unique);
  return unique;
};

/** A reference found in an entry: its value and the exact path to it. */
export interface FoundReference extends ReferencePath {
  value: string;
  at: readonly (string | number)[];
}

/** Every reference that an entry's data makes. */
export const collectReferences = (schema: z.ZodType, data: unknown): FoundReference[] => {
  const found: FoundReference[] = [];
  /** The way to the value that is looked at. */
  const at: (string | number)[] = [];
  for (const reference of referencesOf(schema)) {
    const follow = (value: unknown, depth: number): void => {
      if (value === undefined || value === null) return;
      if (depth === reference.path.length) {
        if (typeof value === 'string') found.push({ ...reference, value, at: [...at] });
        return;
      }
      const key = reference.path[depth]!;
      if (key !== '*') {
        if (typeof value !== 'object') return;
        at.push(key);
        follow((value as Record<string, unknown>)[key], depth + 1);
        at.pop();
      } else if (Array.isArray(value))
        for (const [index, item] of value.entries()) {
          at.push(index);
          follow(item, depth + 1);
          at.pop();
        }
    };
    follow(data, 0);
  }
  return found;
};

/** Takes references that `isGone` names out of the data: items leave their list, optional fields go. Changes `data`. */
export const dropReferences = (schema: z.ZodType, data: unknown, isGone: (reference: FoundReference) => boolean): void => {
  const gone = collectReferences(schema, data).filter((reference) => reference.optional && isGone(reference));
  // From the last item of a list to the first, so that indexes stay true while items leave.
  for (const { at } of gone.reverse()) {
    const parent = at.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
    const key = at.at(-1)!;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent as object, key);
  }
};
