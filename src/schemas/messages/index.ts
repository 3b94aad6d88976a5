import { z } from 'astro/zod';
import { codesOf } from '../field.ts';
import { explainAnswer } from './answer.ts';
import { explainChoice } from './choice.ts';
import { explainDay, explainDayMonthOrYear } from './day.ts';
import type { Explanation, Place } from './explanation.ts';
import { explainGroup } from './group.ts';
import { explainList } from './list.ts';
import { explainFewItems, explainMissing } from './missing.ts';
import { explainNumber } from './number.ts';
import { explainReference } from './reference.ts';
import { explainNested } from './single.ts';
import { explainForm, explainLength, explainNoText } from './text.ts';
import { explainTime } from './time.ts';
import { isGroup, isMissing, isNested, shown, typedText } from './writing.ts';

export type { Explanation, FieldRule } from './explanation.ts';
export { explainReference } from './reference.ts';
export { explainUnknown } from './unknown.ts';

/** Explains one issue of a schema; of several fields that nobody knows, each by itself (`explainUnknown`). */
export const explainIssue = (issue: z.core.$ZodIssue, place: Place): Explanation => {
  const field = place.fields[0];
  if (issue.code === 'custom' && issue.params) {
    const fix: unknown = issue.params['fix'];
    return { rule: 'fields-agree', what: issue.message, fix: typeof fix === 'string' ? fix : '' };
  }
  if (isMissing(place.input)) return explainMissing(place);
  if (!field) return { rule: 'field-type', what: `ใช้ ${shown(place)} ในช่องนี้ไม่ได้`, fix: 'ลบบรรทัดนี้ หรือเทียบกับไฟล์อื่นในโฟลเดอร์เดียวกัน' };
  const { schema, labels, form, reference } = field;
  const codes = codesOf(place.fields);
  if (schema instanceof z.ZodArray) return Array.isArray(place.input) ? explainFewItems(place, issue) : explainList(place, field, schema);
  if (codes.length > 0) return explainChoice(place, codes, labels ?? {});
  if (isGroup(field) || schema instanceof z.ZodRecord) return explainGroup(place, field);
  if (isNested(place.input)) return explainNested(place, field);
  if (form === 'day') return explainDay(place);
  if (form === 'day-month-or-year') return explainDayMonthOrYear(place);
  if (form === 'time') return explainTime(place);
  if (reference && reference !== 'url') return explainReference(typedText(place), reference, place);
  if (schema instanceof z.ZodBoolean) return explainAnswer(place);
  if (schema instanceof z.ZodNumber) return explainNumber(place, field, schema);
  if (typeof place.input !== 'string') return explainNoText(place, field);
  if (issue.code === 'too_big') return explainLength(place.input, issue.maximum);
  return explainForm(place, field, issue.message);
};
