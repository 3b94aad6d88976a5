import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { fault, short } from './writing.ts';

/** A list within a list on one line, which no field has: the second dash was meant as text, or is one too many. */
export const explainDashes = ({ dash, indent, line, start, end }: YamlItem, yaml: string): Fault | undefined => {
  if (!dash) return undefined;
  const at = line + indent.length;
  const second = /^-[ \t]+(?=-(?:[ \t]|$))/.exec(yaml.slice(at, Math.max(start, end)));
  return second
    ? fault('yaml-list', at + second[0].length, 'มีขีด - ซ้อนกันสองขีด', 'ลบขีดที่เกินให้เหลือขีดเดียว หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…"')
    : undefined;
};

/** A list that begins its items with another mark than a dash and a space. */
export const explainMark = (text: string, start: number): Fault | undefined => {
  const mark = /^[•●▪◦–—]\s*/.exec(text)?.[0];
  if (mark)
    return fault('yaml-list', start, `ใช้ ${mark.trim()} นำหน้ารายการ ซึ่ง YAML ไม่รู้จัก`, 'ใช้ขีด - ตามด้วยวรรคหนึ่งวรรค', {
      start,
      end: start + mark.length,
      text: '- ',
    });
  if (/^-[^\s\d-]/.test(text))
    return fault('yaml-list', start, 'ไม่ได้เว้นวรรคหลังขีด -', `เว้นวรรคหลัง - เช่น - ${short(text.slice(1))}`, {
      start,
      end: start + 1,
      text: '- ',
    });
  return undefined;
};
