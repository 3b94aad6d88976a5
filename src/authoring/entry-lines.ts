import type { Field } from '../schemas/field.ts';
import { fieldsOf, isNeeded, isSingle, itemOf, shapeOf } from '../schemas/field-shape.ts';
import { valueOf, type Moment } from './field-values.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const asItem = (lines: readonly string[]): string[] => lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);

/** A field that must be there as lines of YAML, with all that must be in it. */
export const requiredLines = (name: string, field: Field, moment: Moment): string[] => {
  if (isSingle(field)) return [`${name}: ${valueOf(name, field, moment)}`];
  const item = itemOf(field);
  return [`${name}:`, ...indented(item ? asItem(valueLines(name, item, moment)) : valueLines(name, field, moment))];
};

/** What stands in a group or an item of a list. */
const valueLines = (name: string, field: Field, moment: Moment): string[] => {
  if (isSingle(field)) return [valueOf(name, field, moment)];
  const fields = fieldsOf(shapeOf(field));
  const required = fields.filter(([, inner]) => isNeeded(inner));
  // An item is never empty.
  return (required.length > 0 ? required : fields.slice(0, 1)).flatMap(([key, inner]) => requiredLines(key, inner, moment));
};

/** A value that was given, as lines of YAML: each of a list stands on a line of its own. */
export const givenLines = (name: string, values: readonly string[], isList: boolean): string[] =>
  isList ? [`${name}:`, ...indented(values.map((value) => `- ${value}`))] : [`${name}: ${values[0] ?? ''}`];
