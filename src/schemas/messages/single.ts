import { exampleValue } from '../examples.ts';
import type { Field } from '../field.ts';
import { yamlText } from '../yaml-text.ts';
import type { Explanation, Place } from './explanation.ts';
import { write, written } from './writing.ts';

/** A list or a group where one value belongs. */
export const explainNested = (place: Place, field: Field): Explanation => {
  const { input } = place;
  const isList = Array.isArray(input);
  const only: unknown = isList && input.length === 1 ? input[0] : undefined;
  const value = typeof only === 'string' && field.schema.safeParse(only).success ? yamlText(only) : undefined;
  return {
    rule: 'field-type',
    what: isList ? 'ใส่ได้ค่าเดียว แต่พบเป็นรายการ' : 'ใส่ได้ค่าเดียว แต่พบเป็นกลุ่มช่องย่อย',
    fix: value === undefined ? `เขียนในบรรทัดเดียว เช่น ${written(place, exampleValue(field, place.names))}` : write(place, value),
  };
};
