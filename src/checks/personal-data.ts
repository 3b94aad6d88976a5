import { pathAt } from '../content/positions.ts';
import { fieldName, type Finding } from '../content/problem.ts';
import type { RawEntry } from '../content/raw-entry.ts';
import type { AllowableRule } from '../schemas/vocabulary.ts';

/** Something personal found at an offset of a file's text. */
export const personalFinding = (raw: RawEntry, start: number, what: string, fix: string): Finding => {
  const above = raw.text.slice(0, start);
  const lineStart = above.lastIndexOf('\n') + 1;
  const line = above.split('\n').length;
  const column = start - lineStart + 1;
  const field = line > raw.bodyOffset && raw.format !== 'yaml' ? 'เนื้อหา' : fieldName(pathAt(raw, { line, column })) || '-';
  return { file: raw.file, line, column, field, what, fix };
};

/** A key `contact` with all that is indented below it, and its value where that is on the same line. */
const CONTACT = /^([ \t]*(?:- )?)["']?contact["']?:[^\n]*(?:\n(?:\1[ \t]+[^\n]*|[ \t]*(?=\n)))*/gm;

/** Whether an offset is in a field that says how to reach an office: what stands there is meant for the public. */
export const isContact = (raw: RawEntry, offset: number): boolean => {
  const data = raw.format === 'yaml' ? raw.text : raw.text.slice(0, raw.text.length - raw.body.length);
  if (offset >= data.length) return false;
  return [...data.matchAll(CONTACT)].some(({ 0: contact, index }) => index <= offset && offset < index + contact.length);
};

/** The other way out, where publishing is justified. */
export const orAllow = (rule: AllowableRule): string => ` หรือบอกเหตุผลไว้ใน allow (rule: ${rule})`;
