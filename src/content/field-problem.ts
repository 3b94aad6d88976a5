import { allSchemas } from '../schemas/collections.ts';
import { labelAt } from '../schemas/field.ts';
import { positionOf } from './positions.ts';
import { fieldName, type Finding } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** Something found at a field of an entry. */
export const fieldProblem = (entry: RawEntry, path: readonly PropertyKey[], what: string, fix: string): Finding => {
  const label = labelAt(allSchemas[entry.collection], path, entry.data);
  return {
    file: entry.file,
    ...positionOf(entry, path),
    field: fieldName(path) || '-',
    ...(label !== undefined && { label }),
    what,
    fix,
  };
};
