import { pathAt, type Position } from '../content/positions.ts';
import { fieldName, type Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import { perEntry } from './per-entry.ts';

/** Where the lines of a file begin. */
const lineStartsOf = perEntry(({ text }) => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
});

const positionAt = (raw: RawEntry, offset: number): Position => {
  const starts = lineStartsOf(raw);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
};

/** Something personal found at an offset of a file's text. */
export const personalFinding = (raw: RawEntry, start: number, what: string, fix: string): Finding => {
  const position = positionAt(raw, start);
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
