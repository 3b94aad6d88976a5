import { isGroup, isSame, type Group } from '../../authoring/same.ts';
import type { FormField } from './form-fields.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && Object.keys(value).length === 0);

/** The fields that a group has: of one with several shapes, those of the shape that its data name. */
const fieldsWithin = ({ fields, told, shapes }: FormField, value: Group): readonly FormField[] | undefined =>
  told === undefined ? fields : [...(fields ?? []), ...(shapes?.[String(value[told])] ?? [])];

/** A value of the form as a file has it; undefined where nothing is to be written. */
const written = (field: FormField, value: unknown, before: unknown): unknown => {
  // What nobody touched stays as it was, empty or not.
  if (before !== undefined && isSame(value, before)) return before;
  if (Array.isArray(value)) {
    const item = field.field ?? (field.fields || field.shapes ? { ...field, default: undefined } : undefined);
    const items = item ? value.map((each, index) => written(item, each, Array.isArray(before) ? before[index] : undefined)) : value;
    return items.filter((each) => !isEmpty(each));
  }
  if (isGroup(value)) {
    const fields = fieldsWithin(field, value);
    return fields ? writtenData(fields, value, isGroup(before) ? before : {}, field.shapes !== undefined) : value;
  }
  return typeof value === 'string' ? value.trim() : value;
};

/**
 * The data of the form as a file has them: without fields that were left empty and without values that hold anyway, unless they
 * stood in the file before. Names that the form does not know stay, but not those of another shape of the group.
 */
export const writtenData = (fields: readonly FormField[], data: Group, before: Group, isShape = false): Record<string, unknown> => {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = byName.get(name);
      if (!field) return isShape ? [] : [[name, value]];
      const told = written(field, value, before[name]);
      const stood = name in before && isSame(told, before[name]);
      if (stood) return [[name, told]];
      const isStandard = !(name in before) && (isSame(told, field.default) || (field.widget === 'boolean' && told === false));
      return isEmpty(told) || isStandard ? [] : [[name, told]];
    }),
  );
};
