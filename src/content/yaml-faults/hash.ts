import type { Fault } from '../fault.ts';
import { beginsItem, type YamlItem } from '../yaml-lines.ts';
import { example, fault, quoted, short } from './writing.ts';

/** The next line that is neither empty nor a note. */
const lineBelow = (yaml: string, offset: number): string => {
  const line = /\n(?![ \t]*(?:#.*)?(?:\n|$))(.*)/g;
  line.lastIndex = offset;
  return line.exec(yaml)?.[1] ?? '';
};

/** A note of YAML (`# …`) that is part of a text, or stands in its place. */
export const explainAfter = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
  const { after, start, end, style, key } = item;
  if (!after.text.startsWith('#')) return undefined;
  const close = /^#\S/.test(after.text);
  if (style === 'none') {
    // A note beside the name of a field whose values follow below is one.
    const below = lineBelow(yaml, after.start);
    const indent = /^[ \t]*/.exec(below)![0].length;
    const isList = key !== undefined && indent >= item.depth && /^[ \t]*-(?:\s|$)/.test(below);
    const isDeeper = below !== '' && indent > item.depth;
    if (isList || (isDeeper && (beginsItem(below) || !close))) return undefined;
    return fault(
      'value-after-hash',
      after.start,
      'ข้อความขึ้นต้นด้วย # จึงถูกอ่านเป็นหมายเหตุ ช่องนี้จะว่าง',
      `ใส่เครื่องหมายคำพูด เช่น ${example(item, quoted(short(after.text)))} ถ้าเป็นหมายเหตุให้ย้ายไปไว้คนละบรรทัด`,
      isDeeper ? undefined : { start: after.start, end: after.start + after.text.length, text: quoted(after.text) },
    );
  }
  // A note after a number, a code or a quotation is one, unless it looks like more of the same text (`KM #2`).
  const isCode = style === 'plain' && /^[\w./:+@-]+$/.test(value);
  const meant =
    style === 'plain'
      ? !isCode || (/^[\d.:-]*\d[\d.:-]*$/.test(value) ? /^#\d/.test(after.text) : close)
      : /^#\d/.test(after.text) || (style !== 'flow' && after.text.endsWith(value[0]!));
  if (!meant) return undefined;
  const whole = style === 'plain' ? yaml.slice(start, after.start + after.text.length) : value + ' ' + after.text;
  return {
    rule: 'text-after-hash',
    offset: end < after.start ? after.start : end,
    what: `ข้อความหลัง # ถูกอ่านเป็นหมายเหตุ จะไม่ขึ้นหน้าเว็บ: ${short(after.text)}`,
    fix: `ใส่เครื่องหมายคำพูด เช่น ${example(item, quoted(short(style === 'plain' ? whole : whole.replace(/^["']|["'](?= #)/g, ''))))} ถ้าเป็นหมายเหตุให้ย้ายไปไว้คนละบรรทัด`,
  };
};
