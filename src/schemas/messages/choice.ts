import { codesMeant, codesNamed, codesNear } from './codes-meant.ts';
import type { Explanation, Place } from './explanation.ts';
import { isNested, shown, typedText, write } from './writing.ts';

/** A value that is none of the codes of its field. */
export const explainChoice = (place: Place, codes: readonly string[], labels: Record<string, string>): Explanation => {
  const named = codes.map((code) => ({ code, title: labels[code] ?? code }));
  const all = `เลือกได้: ${codesNamed(codes, labels)}`;
  if (isNested(place.input)) {
    const what = Array.isArray(place.input) ? 'เลือกได้ค่าเดียว แต่พบเป็นรายการ' : 'ต้องเป็นค่าเดียว แต่พบเป็นกลุ่มช่องย่อย';
    return { rule: 'field-type', what, fix: `${write(place, codes[0]!)} (${all})` };
  }
  const text = typedText(place);
  const what = `ค่า ${shown(place)} ใช้ไม่ได้`;
  const meant = codesMeant(text, named);
  if (meant.length === 1) return { rule: 'field-choice', what, fix: `${write(place, meant[0]!)} (${all})`, value: meant[0]! };
  const near = codesNear(text, named);
  const fix = near.length > 0 ? `น่าจะหมายถึง ${codesNamed(near, labels)} ${write(place, near[0]!)} (${all})` : all;
  return { rule: 'field-choice', what, fix };
};
