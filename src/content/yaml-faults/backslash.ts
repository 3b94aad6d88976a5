import type { Fault } from '../fault.ts';
import { fault } from './writing.ts';

/** Escapes that a writer of Thai means: a quotation mark, a backslash, a line break, a character by its number. */
const ESCAPE = /\\(?:["\\/n]|u(?!00[01]|007[fF]|00[89]|[dD][89a-fA-F])[0-9a-fA-F]{4}|\r?\n[ \t]*)/g;
export const PATH = /(?:^|[\s"'(])(?:[A-Za-z]:\\|\\\\[\w\u0E00-\u0E7F])/;

/** Where a quotation holds a backslash that YAML reads as something else than was typed; -1 where none does. */
export const wrongEscape = (inner: string): number => inner.replace(ESCAPE, (escape) => '_'.repeat(escape.length)).indexOf('\\');

export const backslash = (offset: number, typed: string, right: string, edit?: Fault['edit']): Fault =>
  fault('yaml-backslash', offset, `YAML ไม่อ่าน ${typed} ในเครื่องหมายคำพูด "…" เป็นข้อความ`, `ใช้ '…' แทน "…" เมื่อมี \\ เช่น ${right}`, edit);
