import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { backslash, wrongEscape } from './backslash.ts';
import { example, fault, quoted, short } from './writing.ts';

/** A list whose first bracket is missing: `topics: ก, ข]`. */
export const explainUnopened = ({ start }: YamlItem, value: string): Fault | undefined =>
  /^[^[\]]*,[^[\]]*\]$/.test(value)
    ? fault('yaml-brackets', start, 'วงเล็บ ] ปิดโดยไม่มี [ เปิด', 'เติม [ ก่อนค่าแรก หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…" รอบทั้งข้อความ')
    : undefined;

/** A list or a group in brackets that does not end, or a text that begins with one. */
export const explainBrackets = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
  const { start, after } = item;
  const [open, close] = value.startsWith('[') ? ['[', ']'] : ['{', '}'];
  if (!item.closed)
    return fault(
      'yaml-brackets',
      start,
      `วงเล็บ ${open} เปิดแล้วไม่ปิด`,
      `เติม ${close} ท้ายรายการ หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…" รอบทั้งข้อความ`,
    );
  if (after.text && !(after.text.startsWith('#') && after.start > item.end)) {
    const line = yaml.slice(start, after.start + after.text.length);
    return fault(
      'yaml-first-character',
      start,
      `ข้อความขึ้นต้นด้วย ${open} ซึ่ง YAML อ่านเป็นรายการ`,
      `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, short(quoted(line)))}`,
      / #|\n/.test(line) ? undefined : { start, end: start + line.length, text: quoted(line) },
    );
  }
  if (open === '{' && !value.includes(':') && value.length > 2)
    return fault(
      'yaml-first-character',
      start,
      'ข้อความขึ้นต้นด้วย { ซึ่ง YAML อ่านเป็นกลุ่มของช่อง',
      `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, short(quoted(value)))}`,
      value.includes('\n') ? undefined : { start, end: item.end, text: quoted(value) },
    );
  const flow = value.replace(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/g, (quotation) => '_'.repeat(quotation.length));
  const mark = /[[{,:]\s*(&|\*|!)/.exec(flow);
  if (mark)
    return fault(
      'yaml-first-character',
      start + mark.index + mark[0].length - 1,
      `ข้อความขึ้นต้นด้วย ${mark[1]} ซึ่ง YAML อ่านเป็นคำสั่ง`,
      'ใส่เครื่องหมายคำพูด "…" รอบข้อความ',
    );
  for (const quotation of value.matchAll(/"(?:[^"\\]|\\[^])*"/g)) {
    const at = wrongEscape(quotation[0].slice(1, -1));
    if (at >= 0) return backslash(start + quotation.index + 1 + at, quotation[0].slice(at + 1, at + 3), `'${quotation[0].slice(1, -1)}'`);
  }
  const hash = /\s#/.exec(flow);
  if (hash)
    return fault(
      'yaml-brackets',
      start + hash.index + 1,
      'ข้อความหลัง # ในวงเล็บถูกอ่านเป็นหมายเหตุ วงเล็บจึงไม่ปิด',
      'ใส่เครื่องหมายคำพูด "…" รอบข้อความ หรือย้ายหมายเหตุไปไว้คนละบรรทัด',
    );
  return undefined;
};
