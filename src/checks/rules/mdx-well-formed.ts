import { MDX_COMPONENTS } from '../../markdown/components.ts';
import type { Place } from '../../markdown/coverage.ts';
import { bodyFinding, quote } from '../body-finding.ts';
import type { Rule } from '../rule.ts';

/** MDX closes the tags it opens, and holds no bracket that begins a tag or code without meaning it. */
export const mdxWellFormed: Rule = {
  id: 'mdx-well-formed',
  severity: 'error',
  binding: true,
  title: 'แท็กใน MDX เปิดแล้วปิดครบ',
  why: 'แท็กที่ไม่ปิดทำให้อ่านเนื้อหาทั้งไฟล์ไม่ได้',
  example: { at: 'mdx', wrong: '<Callout>ข้อควรรู้', right: '<Callout>ข้อควรรู้</Callout>' },
  check: ({ entries }) =>
    entries.flatMap(({ raw, body }) => {
      if (!('error' in body)) return [];
      const { message, ...place } = readError(body.error);
      return [bodyFinding(raw, place, ...explain(message, fromPlace(raw.body, place)))];
    }),
};

/** What the parser says and where; it counts lines and columns as we do. */
const readError = (error: string): Place & { message: string } => {
  const [, line = '1', column = '1', message = error] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error) ?? [];
  return { line: Number(line), column: Number(column), message };
};

/** The rest of the line from a place on. */
const fromPlace = (body: string, { line, column }: Place): string => (body.split('\n')[line - 1] ?? '').slice(column - 1);

const ESCAPE = 'ถ้าเป็นเครื่องหมายในข้อความให้เขียน \\<';
const COMPONENTS = Object.keys(MDX_COMPONENTS).join(', ');
const isComponent = (name: string): boolean => Object.hasOwn(MDX_COMPONENTS, name);

const explain = (message: string, written: string): [what: string, fix: string] => {
  // Of Markdown too.
  if (message.includes('call stack')) return ['เครื่องหมายซ้อนกันหลายชั้นเกินไป จึงอ่านเนื้อหาไม่ได้', 'ลบเครื่องหมาย > - หรือ * ที่ซ้อนกันออก'];
  const open = /^Expected a closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (open !== undefined)
    return isComponent(open)
      ? [`แท็ก <${open}> เปิดแล้วไม่ปิด`, `เติม </${open}> ท้ายข้อความ ในระดับเดียวกับแท็กเปิด`]
      : [`<${open}> อ่านเป็นแท็กที่ไม่ปิด`, `ถ้าเป็นข้อความให้เขียน \\<${open}> ถ้าเป็น HTML ให้ใช้ Markdown แทน`];
  const [, closing, opening] =
    /^Unexpected closing tag `<\/([^>`]*)>`(?:, expected corresponding closing tag for `<([^>`]*)>`)?/.exec(message) ?? [];
  if (closing !== undefined)
    return opening === undefined
      ? [`แท็กปิด </${closing}> ไม่มีแท็กเปิด`, `เติม <${closing}> ก่อนข้อความ หรือลบ </${closing}> ออก`]
      : [`แท็กปิด </${closing}> ไม่ตรงกับแท็กเปิด <${opening}>`, `เขียน </${opening}> ก่อน แล้วจึงปิดแท็กที่อยู่นอก`];
  if (message.includes('in expression')) return ['วงเล็บปีกกา { ไม่มีคู่ปิด จึงอ่านเป็นโค้ดที่ไม่จบ', 'ถ้าเป็นเครื่องหมายในข้อความให้เขียน \\{ ถ้าไม่ใช้ให้ลบออก'];
  if (/expression|oxc/.test(message)) return ['ข้อความใน { } อ่านเป็นโค้ด', 'ถ้าเป็นวงเล็บปีกกาในข้อความให้เขียน \\{ และ \\} หรือใช้วงเล็บ ( )'];
  if (written.startsWith('<!')) return ['ความเห็นแบบ <!-- --> ใช้ใน MDX ไม่ได้', 'ลบความเห็นออก'];
  if (/^<(?:https?:|mailto:|www\.|[\w.+-]+@)/i.test(written)) return ['ที่อยู่ใน < > ใช้ใน MDX ไม่ได้', 'ลบ < > ออก หรือใช้ [ข้อความ](ที่อยู่)'];
  const name = /^<\/?([\p{L}$_][\p{L}\d.:-]*)/u.exec(written)?.[1];
  if (name !== undefined && isComponent(name))
    return /^<[^<>"]*(?:"[^"]*"[^<>"]*)*>/.test(written)
      ? [`ช่องของ <${name}> เขียนไม่ถูกต้อง: ${quote(/^<[^>]*>/.exec(written)![0])}`, `ครอบค่าด้วย "…" เช่น <${name}${attributeOf(name)}>`]
      : [`แท็ก <${name} ไม่มี > ปิดท้าย หรือเครื่องหมาย " ไม่ครบคู่`, `เขียนให้ครบในบรรทัดเดียว เช่น <${name}${attributeOf(name)}>`];
  if (written.startsWith('<'))
    return [`เครื่องหมาย < ติดกับข้อความ จึงอ่านเป็นแท็ก: ${quote(written.slice(0, 20))}`, `${ESCAPE} หรือเว้นวรรคหลัง < หรือใช้คำว่า น้อยกว่า`];
  return ['MDX เขียนไม่ครบหรือปิดแท็กไม่ถูกต้อง', `ตรวจ < > { } และแท็กปิดใกล้บรรทัดนี้ แท็กที่ใช้ได้คือ ${COMPONENTS}`];
};

/** An attribute of a component as it is written right. */
const attributeOf = (name: string): string => {
  const [attribute, values] = Object.entries(MDX_COMPONENTS[name]!)[0] ?? [];
  return attribute === undefined ? '' : ` ${attribute}="${values === true ? 'ข้อความ' : values![0]}"`;
};
