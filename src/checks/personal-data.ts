import { pathAt } from '../content/positions.ts';
import { fieldName, type Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { placesOf } from '../markdown/coverage.ts';
import { perEntry } from './per-entry.ts';

/** The place of an offset of a file's text. */
const placesIn = perEntry(({ text }) => placesOf(text));

/** Something personal found at an offset of a file's text. */
export const personalFinding = (raw: RawEntry, start: number, what: string, fix: string): Finding => {
  const position = placesIn(raw)(start);
  const isBody = raw.format !== 'yaml' && position.line > raw.bodyOffset;
  return { file: raw.file, ...position, field: isBody ? 'เนื้อหา' : fieldName(pathAt(raw, position)) || '-', what, fix };
};

/** A key `contact` with all that is indented below it, and its value where that is on the same line. */
const CONTACT = /^([ \t]*(?:- )?)["']?contact["']?:[^\n]*(?:\n(?:\1[ \t]+[^\n]*|[ \t]*(?=\n)))*/gm;

const contactsOf = perEntry(({ text, format, body }) => {
  const data = format === 'yaml' ? text : text.slice(0, text.length - body.length);
  return [...data.matchAll(CONTACT)].map(({ 0: contact, index }) => ({ start: index, end: index + contact.length }));
});

/** Whether an offset is in a field that says how to reach an office: what stands there is meant for the public. */
export const isContact = (raw: RawEntry, offset: number): boolean =>
  contactsOf(raw).some(({ start, end }) => start <= offset && offset < end);

/** The other way out, where publishing is justified. */
export const orAllow = (rule: string): string =>
  ` หรือถ้ามีเหตุให้เผยแพร่ ให้เพิ่มช่อง allow: [{ rule: ${rule}, reason: เหตุผล, until: ปี-เดือน-วัน }] เช่น until: 2027-09-30`;
