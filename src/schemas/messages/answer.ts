import { readAnswer } from '../../thai/typed-values.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, typedText, write, written } from './writing.ts';

/** Something else than yes or no. */
export const explainAnswer = (place: Place): Explanation => {
  const answer = readAnswer(typedText(place));
  const what = `ต้องเป็น true (ใช่) หรือ false (ไม่ใช่) แต่พบ ${shown(place)}`;
  if (answer === undefined) return { rule: 'field-type', what, fix: `เขียน ${written(place, 'true')} หรือ ${written(place, 'false')}` };
  return { rule: 'field-type', what, fix: write(place, String(answer)), value: String(answer) };
};
