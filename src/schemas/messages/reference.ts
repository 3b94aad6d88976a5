import { formatNamed, type Named } from '../examples.ts';
import { yamlText } from '../yaml-text.ts';
import type { Explanation, Place } from './explanation.ts';
import { shown, written } from './writing.ts';

/** Codes that an answer names where no one is meant. */
const MAX_NAMED = 12;

const readyTitles = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();
/** Titles by code; made once for all messages about one kind of entry. */
const titlesOf = (known: readonly Named[]): ReadonlyMap<string, string> => {
  const ready = readyTitles.get(known) ?? new Map(known.map(({ code, title }) => [code, title]));
  readyTitles.set(known, ready);
  return ready;
};

/** A code that names no entry, or something that is no code: the answer names what is meant, else what there is. */
export const explainReference = (typed: string, target: string, place: Pick<Place, 'key' | 'names' | 'source' | 'input'>): Explanation => {
  const { names } = place;
  const known = names.known(target);
  const titles = titlesOf(known);
  const named = (codes: readonly string[]): string =>
    codes.map((code) => formatNamed({ code, title: titles.get(code) ?? code })).join(', ');
  const what = `ไม่มี${TARGET_NAMES[target] ?? 'รายการ'}รหัส ${shown(place)}`;
  const meant = names.meant(target, typed);
  if (meant.length === 1)
    return {
      rule: 'field-reference',
      what,
      fix: `เขียน ${written(place, yamlText(meant[0]!))}${titleAfter(titles.get(meant[0]!))}`,
      value: yamlText(meant[0]!),
    };
  if (meant.length > 1) return { rule: 'field-reference', what, fix: `เลือกหนึ่งรหัส: ${named(meant.slice(0, MAX_NAMED))}` };
  const near = names.near(target, typed);
  if (near.length > 0)
    return { rule: 'field-reference', what, fix: `น่าจะหมายถึง ${named(near)} เขียน ${written(place, yamlText(near[0]!))}` };
  if (known.length === 0)
    return { rule: 'field-reference', what, fix: `ยังไม่มี${TARGET_NAMES[target] ?? 'รายการ'}ที่อ้างถึงได้ ให้เพิ่มไฟล์ก่อน หรือลบบรรทัดนี้` };
  // What begins alike comes first: `engineer` for `engineering`.
  const start = typed.toLowerCase().slice(0, 4);
  const alike = known.filter(({ code }) => code.includes(start));
  const first = [...alike, ...known.filter((other) => !alike.includes(other))].slice(0, MAX_NAMED).map(({ code }) => code);
  return { rule: 'field-reference', what, fix: `รหัสที่มี: ${named(first)}${known.length > MAX_NAMED ? ' …' : ''}` };
};

const titleAfter = (title: string | undefined): string => (title ? ` (${title})` : '');
/** What each kind of reference points at. */
const TARGET_NAMES: Record<string, string> = {
  'plan-row': 'กิจกรรมของแผน',
  manuals: 'คู่มือ',
  assets: 'ขุมความรู้',
  plans: 'แผน',
  communities: 'ชุมชนนักปฏิบัติ',
  experts: 'บัตรผู้รู้',
  departments: 'ส่วนราชการ',
  committees: 'คณะทำงานหรือคณะกรรมการ',
};
