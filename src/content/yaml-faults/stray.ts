import type { Fault } from '../fault.ts';
import { readLines } from '../yaml-lines.ts';
import { explainColon, explainNoName } from './colon.ts';
import { explainMark } from './list.ts';
import { fault } from './writing.ts';

/** The first line that is neither a field nor an item, which a parser stumbles over. */
export const findStray = (yaml: string): { text: string; start: number } | undefined => readLines(yaml).stray[0];

/** A line that is neither a field nor an item. */
export const explainStray = (text: string, start: number): Fault | undefined => {
  if (text === '...' || /^---(?:\s|$)/.test(text)) return undefined;
  const colon = explainColon(text, start) ?? explainNoName(text, start);
  if (colon) return colon;
  if (/^\?(?:\s|$)/.test(text))
    return fault('yaml-first-character', start, 'ข้อความขึ้นต้นด้วย ? ซึ่ง YAML อ่านเป็นคำสั่ง', 'เขียนเป็น ชื่อช่อง: ค่า หรือใส่เครื่องหมายคำพูด "…" รอบข้อความ');
  return explainMark(text, start);
};
