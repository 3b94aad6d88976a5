import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { explainCurly } from './quotation.ts';
import { example, fault, quoted, short } from './writing.ts';

/** A name of a field as the site has them. */
const FIELD = /^[A-Za-z][\w-]*$/;

/** `title:x`, `title：x`: a name of a field whose colon YAML does not see. */
export const explainColon = (text: string, start: number): Fault | undefined => {
  const [whole, name, colon] = /^([a-z][\w-]*)[ \t]*([:：])(?!\/\/)[ \t]*(?=\S|$)/.exec(text) ?? [];
  if (!whole || !name) return undefined;
  const at = start + name.length;
  const end = start + whole.length;
  const rest = text.slice(whole.length);
  if (colon === '：')
    return fault('yaml-colon', at, 'ใช้เครื่องหมาย ： แบบเต็มความกว้าง', `เปลี่ยนเป็น : ธรรมดา แล้วเว้นวรรค เช่น ${name}: ${short(rest)}`, {
      start: at,
      end,
      text: ': ',
    });
  // A time, an address or an e-mail link has its colon inside.
  if (/^(?:https?|mailto|tel|urn)$/i.test(name) || /^[ \t]*:[ \t]/.test(text.slice(name.length)) || !rest) return undefined;
  return fault('yaml-colon', at, 'ไม่ได้เว้นวรรคหลังเครื่องหมาย :', `เว้นวรรคหลัง : เช่น ${name}: ${short(rest)}`, { start: at, end, text: ': ' });
};

/** A line that begins with a colon: the name of its field is missing. */
export const explainNoName = (text: string, start: number): Fault | undefined =>
  /^[:：](?:\s|$)/.test(text)
    ? fault('yaml-colon', start, 'บรรทัดนี้ขาดชื่อช่องหน้าเครื่องหมาย :', 'เติมชื่อช่องหน้า : เช่น title: หรือลบบรรทัดนี้')
    : undefined;

/** A text in which a colon and a space make YAML see a field. */
export const explainColonInText = (item: YamlItem, value: string): Fault | undefined => {
  const colon = /:(?:[ \t]|$)/.exec(value);
  if (!colon) return undefined;
  const { start, end, more } = item;
  const isField = FIELD.test(value.slice(0, colon.index));
  return (
    explainCurly(item, value) ??
    fault(
      'yaml-colon',
      start,
      'มีเครื่องหมาย : ตามด้วยวรรคในข้อความ ซึ่ง YAML อ่านเป็นชื่อช่อง',
      isField
        ? `ถ้าเป็นช่องย่อย ให้ขึ้นบรรทัดใหม่แล้วย่อหน้าสองวรรค ถ้าเป็นข้อความ ให้เขียน ${example(item, quoted(short(value)))}`
        : `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, quoted(short(value)))}`,
      isField || more.length ? undefined : { start, end, text: quoted(value) },
    )
  );
};

/** Items that are a text with a colon, since no field has a Thai name and nothing beside it makes a group. */
export const findTextItems = (items: readonly YamlItem[], yaml: string): Fault[] =>
  items.flatMap((item, index) => {
    const { key, dash, depth, end, style } = item;
    const next = items[index + 1];
    if (!dash || !key || FIELD.test(key.text) || (next && !next.dash && next.depth === depth) || !['plain', 'none'].includes(style))
      return [];
    if (style === 'none' && next && next.depth > depth) return [];
    const text = yaml.slice(key.start, end).trimEnd();
    if (text.includes('\n') || /["']/.test(yaml[key.start]!)) return [];
    return fault(
      'yaml-colon',
      key.start,
      'มีเครื่องหมาย : ตามด้วยวรรคในข้อความ ซึ่ง YAML อ่านเป็นชื่อช่อง',
      `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น - ${quoted(short(text))}`,
      {
        start: key.start,
        end: key.start + text.length,
        text: quoted(text),
      },
    );
  });
