import { editsBetween } from '../../thai/nearest.ts';
import { formatNamed } from '../examples.ts';
import { describe, subfieldsOf, type Field } from '../field.ts';
import { OTHER_NAMES } from '../other-names.ts';
import { codesMeant, codesNear } from './codes-meant.ts';
import type { Explanation } from './explanation.ts';
import { short } from './writing.ts';

/** A field that nobody knows. `parent` are the shapes that it stands in, `outer` those around them, `present` the names beside it. */
export const explainUnknown = (
  key: string,
  parent: readonly Field[],
  outer: readonly Field[],
  present: ReadonlySet<string>,
): Explanation => {
  const fields = new Map(
    parent.flatMap((shape) => Object.entries(subfieldsOf(shape)).map(([name, inner]) => [name, describe(inner)] as const)),
  );
  const named = [...fields].map(([code, { title }]) => ({ code, title: title ?? code }));
  const what = `ไม่รู้จักช่อง "${short(key)}"`;
  const same = codesMeant(key, named);
  const other = (OTHER_NAMES[key.trim().toLowerCase()] ?? []).filter((name) => fields.has(name) && !present.has(name)).slice(0, 1);
  const meant = same.length > 0 ? same : other.length > 0 ? other : codesNear(key, named);
  const called = (code: string): string => formatNamed({ code, title: fields.get(code)?.title ?? code });
  const [first] = meant;
  if (first !== undefined) {
    if (present.has(first))
      return { rule: 'field-known', what, fix: `น่าจะหมายถึง ${called(first)} ซึ่งมีอยู่แล้ว ให้ลบบรรทัดนี้ หรือรวมค่าไว้ในช่อง ${first}`, meant: first };
    const isSure =
      meant.length === 1 && (same.length === 1 || (other.length === 0 && editsBetween(key.toLowerCase(), first.toLowerCase()) === 1));
    return {
      rule: 'field-known',
      what,
      fix: `น่าจะหมายถึง ${meant.map(called).join(' หรือ ')} เปลี่ยนชื่อช่องเป็น ${first}`,
      meant: first,
      ...(isSure && { rename: true }),
    };
  }
  const within = [...fields].filter(([, field]) => key in subfieldsOf(field)).map(([name]) => name);
  if (within.length > 0)
    return { rule: 'field-known', what, fix: `ช่อง ${key} เป็นช่องย่อยของ ${within.map(called).join(' หรือ ')} ให้ย้ายไปไว้ใต้ช่องนั้น ย่อหน้าสองวรรค` };
  if (outer.some((shape) => key in subfieldsOf(shape)))
    return { rule: 'field-known', what, fix: `ช่อง ${key} เป็นของชั้นนอก ให้เลื่อนบรรทัดออกทางซ้ายสองวรรค` };
  const free = named.filter(({ code }) => !present.has(code));
  return { rule: 'field-known', what, fix: `ลบบรรทัดนี้ หรือใช้ช่องที่มี: ${(free.length > 0 ? free : named).map(formatNamed).join(', ')}` };
};
