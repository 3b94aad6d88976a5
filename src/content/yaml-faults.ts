import { allSchemas } from '../schemas/collections.ts';
import { walkSchema } from '../schemas/walk.ts';
import { withoutEdit, type Fault } from './fault.ts';
import type { ReadingRule } from './reading-rules.ts';
import { beginsItem, readLines, type YamlItem } from './yaml-lines.ts';

/** A text in quotes of YAML that mean nothing but themselves. */
const quoted = (text: string): string => (text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** Names of all fields of all collections. */
const FIELD_NAMES = new Set<string>();
for (const schema of Object.values(allSchemas))
  walkSchema(schema, ({ path }) => {
    for (const name of path) FIELD_NAMES.add(name);
    return false;
  });

/** A name of a field as the site has them. */
const FIELD = /^[A-Za-z][\w-]*$/;
/** Shows a long value by its beginning. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const example = (item: YamlItem, value: string): string => (item.key ? `${item.key.text}: ${value}` : `- ${value}`);

/**
 * Everything in a YAML text that cannot have been meant as YAML reads it, or that it cannot read. Each is told where it
 * begins, in the order of lines. What a sound text may hold (comments on lines of their own, lists, blocks) is none.
 */
export const findYamlFaults = (yaml: string): Fault[] => {
  const { items, stray } = readLines(yaml);
  const tabs = findTabs(items);
  const faults = [
    ...items.flatMap((item, index) => faultsOf(item, yaml, items, index)),
    ...stray.flatMap(({ text, start }) => explainStray(text, start) ?? []),
    ...tabs,
    ...findTextItems(items, yaml),
    ...findDuplicates(items),
    ...findDocuments(yaml),
  ].sort((a, b) => a.offset - b.offset);
  // How far a tab reaches is anyone's guess; what follows it may stand where it should.
  return tabs.length > 0 ? faults.filter(({ rule }) => rule !== 'yaml-indentation' && rule !== 'yaml-list') : faults;
};

/**
 * The field that is out of line with the rest of its group, which begins with it, where a parser blames the one at
 * `offset` below: it is the only one that deep, and stands at an odd number of spaces or before several that agree.
 */
export const findOutOfLine = (yaml: string, offset: number): number | undefined => {
  const { items } = readLines(yaml);
  const at = items.findLastIndex(({ line }) => line <= offset);
  const blamed = items[at];
  if (!blamed) return undefined;
  const parent = items.slice(0, at).findLastIndex(({ depth }) => depth <= blamed.depth);
  const first = items[parent + 1]!;
  if (parent + 1 === at || items.slice(parent + 2, at).some(({ depth }) => depth <= first.depth)) return undefined;
  const agree = items[at + 1]?.depth === blamed.depth;
  return agree || first.indent.length % 2 === 1 ? first.line : undefined;
};

/** The first line that is neither a field nor an item, which a parser stumbles over. */
export const findStray = (yaml: string): { text: string; start: number } | undefined => readLines(yaml).stray[0];

const faultsOf = (item: YamlItem, yaml: string, items: readonly YamlItem[], index: number): Fault | Fault[] => {
  const value = yaml.slice(item.start, item.end);
  return (
    explainDashes(item, yaml) ??
    explainValue(item, value, yaml) ??
    explainMore(item, yaml, item.more.length > 0 && isOutOfLine(items, index)) ??
    explainAfter(item, value, yaml) ??
    []
  );
};

const fault = (rule: ReadingRule, offset: number, what: string, fix: string, edit?: Fault['edit']): Fault => ({
  rule,
  offset,
  what,
  fix,
  ...(edit && { edit }),
});

/** A list within a list on one line, which no field has: the second dash was meant as text, or is one too many. */
const explainDashes = ({ dash, indent, line, start, end }: YamlItem, yaml: string): Fault | undefined => {
  if (!dash) return undefined;
  const at = line + indent.length;
  const second = /^-[ \t]+(?=-(?:[ \t]|$))/.exec(yaml.slice(at, Math.max(start, end)));
  return second
    ? fault('yaml-list', at + second[0].length, 'มีขีด - ซ้อนกันสองขีด', 'ลบขีดที่เกินให้เหลือขีดเดียว หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…"')
    : undefined;
};

/** A value that begins or ends as no text may. */
const explainValue = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
  const { start, end, style } = item;
  const onNextLine = yaml.slice(item.line, start).includes('\n');
  if (item.key?.text === '<<')
    return fault('yaml-reference', item.key.start, 'ใช้ << นำค่าจากที่อื่นมาไม่ได้', 'คัดลอกค่ามาเขียนไว้ที่นี่โดยตรง แล้วลบบรรทัดนี้');
  if (style === 'double' || style === 'single') return explainQuotation(item, value, yaml);
  if (style === 'flow') return explainBrackets(item, value, yaml);
  if (style !== 'plain') return undefined;
  const mend = (): Fault['edit'] => (item.more.length ? undefined : { start, end, text: quoted(value) });
  const sign = value[0]!;
  if (sign === '&' || sign === '*' || sign === '!') {
    // `&name` before a nested value, `*name` for one that was named, `!!str`: YAML that the site does not have.
    const name = /^[&*]([\w-]+)(?:\s|$)/.exec(value)?.[1];
    const named = name !== undefined && ['&', '*'].every((kind) => new RegExp(`[:\\s-]\\s*\\${kind}${name}(?:\\s|$)`).test(yaml));
    if (named || /^!!|^!<|^&[\w-]+ +["'[{\w]/.test(value))
      return fault(
        'yaml-reference',
        start,
        `"${short(value)}" เป็นการอ้างหรือกำหนดชนิดค่าของ YAML ซึ่งระบบนี้ไม่รองรับ`,
        'คัดลอกค่ามาเขียนไว้ที่นี่โดยตรง หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…"',
      );
  }
  if ('*&!%@`|>,?]}'.includes(sign) && (sign !== '?' || /^\?(?:\s|$)/.test(value)))
    return fault(
      'yaml-first-character',
      start,
      `ข้อความขึ้นต้นด้วย ${sign} ซึ่ง YAML อ่านเป็นคำสั่ง`,
      `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, quoted(short(value)))}`,
      mend(),
    );
  if (sign === '-' && /^-(?:\s|$)/.test(value) && item.key)
    return fault(
      'yaml-first-character',
      start,
      'รายการที่ขึ้นต้นด้วย - อยู่บรรทัดเดียวกับชื่อช่อง',
      `ขึ้นบรรทัดใหม่หลัง ${item.key.text}: แล้วย่อหน้าสองวรรคก่อน - หากเป็นข้อความให้ใส่เครื่องหมายคำพูด`,
    );
  if (item.more.length === 0 && /^[:：](?:\s|$)/.test(value) && !item.key)
    return fault('yaml-colon', start, 'บรรทัดนี้ขาดชื่อช่องหน้าเครื่องหมาย :', 'เติมชื่อช่องหน้า : เช่น title: หรือลบบรรทัดนี้');
  const missing = explainColon(value, start);
  // An item may be a text that has a colon (`doi:10.14456/x`); one that names a field is not.
  if (missing && (onNextLine || (item.dash && !item.key && FIELD_NAMES.has(value.slice(0, missing.offset - start))))) return missing;
  if (onNextLine) {
    const mark = explainMark(value, start);
    if (mark) return withoutEdit(mark);
  }
  const colon = /:(?:[ \t]|$)/.exec(value);
  if (colon) {
    const isField = FIELD.test(value.slice(0, colon.index));
    const curly = /^[“”„]([^“”„"\\]*)[“”]$/.exec(value);
    if (curly)
      return fault(
        'yaml-quotes',
        start,
        'ใช้เครื่องหมายคำพูด “ ” ซึ่ง YAML ไม่รู้จัก',
        `เปลี่ยนเป็น " ธรรมดา เช่น ${example(item, `"${short(curly[1]!)}"`)}`,
        item.more.length ? undefined : { start, end, text: `"${curly[1]!}"` },
      );
    if (/^[“”„‘’]/.test(value))
      return fault('yaml-quotes', start, 'ใช้เครื่องหมายคำพูด “ ” ซึ่ง YAML ไม่รู้จัก', 'เปลี่ยนเป็น " ธรรมดา ทั้งหน้าและหลังข้อความ');
    return fault(
      'yaml-colon',
      start,
      'มีเครื่องหมาย : ตามด้วยวรรคในข้อความ ซึ่ง YAML อ่านเป็นชื่อช่อง',
      isField
        ? `ถ้าเป็นช่องย่อย ให้ขึ้นบรรทัดใหม่แล้วย่อหน้าสองวรรค ถ้าเป็นข้อความ ให้เขียน ${example(item, quoted(short(value)))}`
        : `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, quoted(short(value)))}`,
      isField ? undefined : mend(),
    );
  }
  return undefined;
};

/** Escapes that a writer of Thai means: a quotation mark, a backslash, a line break, a character by its number. */
const ESCAPE = /\\(?:["\\/n]|u(?!00[01]|007[fF]|00[89]|[dD][89a-fA-F])[0-9a-fA-F]{4}|\r?\n[ \t]*)/g;
const PATH = /(?:^|[\s"'(])(?:[A-Za-z]:\\|\\\\[\w\u0E00-\u0E7F])/;

/** Where a quotation holds a backslash that YAML reads as something else than was typed; -1 where none does. */
const wrongEscape = (inner: string): number => inner.replace(ESCAPE, (escape) => '_'.repeat(escape.length)).indexOf('\\');

const explainQuotation = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
  const { start, end, after, style } = item;
  const mark = style === 'double' ? '"' : "'";
  if (!item.closed) {
    // Closed by a mark that looks alike.
    const text = value.slice(1).replace(/["'“”‘’]$/, '');
    const [next = ''] = yaml
      .slice(end)
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '');
    const certain = !/[#\\]/.test(value) && !text.includes(mark) && (next === '' || beginsItem(next) || /^\S/.test(next));
    return fault(
      'yaml-quotes',
      start,
      `เครื่องหมายคำพูด ${mark} เปิดแล้วไม่ปิด`,
      `เติม ${mark} ท้ายข้อความ เช่น ${example(item, `${mark}${short(text)}${mark}`)}`,
      certain ? { start: start + 1 + text.length, end, text: mark } : undefined,
    );
  }
  const isNote = after.text.startsWith('#') && after.start > end;
  if (after.text && !isNote && !(item.key === undefined && after.text.startsWith(':'))) {
    const line = yaml.slice(start, after.start + after.text.length);
    if (after.text.startsWith(','))
      return fault(
        'yaml-quotes',
        after.start,
        `มีข้อความต่อจากเครื่องหมายคำพูดปิด: ${short(after.text)}`,
        'ถ้ามีหลายรายการ ให้แยกรายการละบรรทัดที่ขึ้นต้นด้วย - ถ้าเป็นข้อความเดียว ให้ใส่เครื่องหมายคำพูดรอบทั้งข้อความ',
      );
    return fault(
      'yaml-quotes',
      after.start,
      `มีข้อความต่อจากเครื่องหมายคำพูดปิด: ${short(after.text)}`,
      `ใส่เครื่องหมายคำพูดรอบทั้งข้อความ เช่น ${example(item, short(quoted(line)))}`,
      line.includes('\\') || / #|\n/.test(line) ? undefined : { start, end: after.start + after.text.length, text: quoted(line) },
    );
  }
  if (style !== 'double' || !value.includes('\\')) return undefined;
  const inner = value.slice(1, -1);
  const wrong = wrongEscape(inner);
  const path = PATH.test(inner.replaceAll('\\\\', '__')) || /^\\\\\w+\\\w/.test(inner);
  if (wrong < 0 && !path) return undefined;
  const at = wrong < 0 ? inner.indexOf('\\') : wrong;
  const simple = !/\\["\\]|\n/.test(inner);
  const single = `'${inner.replaceAll("'", "''")}'`;
  return backslash(
    start + 1 + at,
    inner.slice(at, at + 2),
    example(item, short(single)),
    simple ? { start, end, text: single } : undefined,
  );
};

const backslash = (offset: number, typed: string, right: string, edit?: Fault['edit']): Fault =>
  fault('yaml-backslash', offset, `YAML ไม่อ่าน ${typed} ในเครื่องหมายคำพูด "…" เป็นข้อความ`, `ใช้ '…' แทน "…" เมื่อมี \\ เช่น ${right}`, edit);

const explainBrackets = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
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

/** Whether a field stands where no group is: left of the one above it, and where none before it stood. */
const isOutOfLine = (items: readonly YamlItem[], index: number): boolean => {
  const { depth } = items[index]!;
  return depth < (items[index - 1]?.depth ?? 0) && !items.slice(0, index).some((other) => other.depth === depth);
};

/** Lines that YAML takes for more of the text above, though they begin something of their own. */
const explainMore = ({ more, style, key, line, indent }: YamlItem, yaml: string, outOfLine: boolean): Fault | undefined => {
  if (style !== 'plain') return undefined;
  for (const { text, start } of more) {
    if (yaml[start - 1] === '\t' && beginsItem(text)) return explainTab(start);
    if (/^-(?:\s|$)/.test(text))
      return fault(
        'yaml-list',
        start,
        'ขีด - ไม่ตรงกับรายการก่อนหน้า YAML จะรวมเป็นข้อความเดียวกัน',
        key ? `ย้ายข้อความหลัง ${key.text}: ลงมาเป็นรายการแรก หรือย่อหน้า - ให้ตรงกัน` : 'ย่อหน้า - ให้ตรงกับรายการก่อนหน้า',
      );
    const colon = explainColon(text, start);
    // Mended alone, the line would still stand too deep.
    if (colon) return withoutEdit({ ...colon, fix: `${colon.fix} และย่อหน้าให้ตรงกับช่องอื่นในกลุ่มเดียวกัน` });
    if (/^["']?[A-Za-z][\w-]*["']?[ \t]*:(?:\s|$)/.test(text))
      return outOfLine
        ? fault('yaml-indentation', line + indent.length, 'บรรทัดนี้ย่อหน้าน้อยกว่าช่องอื่นในกลุ่ม', 'ย่อหน้าให้ตรงกับช่องอื่นในกลุ่มเดียวกัน')
        : fault('yaml-indentation', start, 'บรรทัดนี้ย่อหน้าเกินกว่าบรรทัดก่อนหน้า', 'ย่อหน้าให้ตรงกับช่องอื่นในกลุ่มเดียวกัน');
    if (/:(?:\s|$)/.test(text))
      return fault('yaml-colon', start, 'มีเครื่องหมาย : ตามด้วยวรรคในข้อความหลายบรรทัด', 'ใส่เครื่องหมายคำพูด "…" รอบข้อความทั้งหมด');
  }
  for (const { text, start } of more) {
    const note = /\s(#.*)$/.exec(text);
    if (note)
      return fault(
        'text-after-hash',
        start + note.index + 1,
        `ข้อความหลัง # ถูกอ่านเป็นหมายเหตุ จะไม่ขึ้นหน้าเว็บ: ${short(note[1]!)}`,
        'ใส่เครื่องหมายคำพูด "…" รอบข้อความทั้งหมด ถ้าเป็นหมายเหตุให้ย้ายไปไว้คนละบรรทัด',
      );
  }
  return undefined;
};

/** `title:x`, `title：x`: a name of a field whose colon YAML does not see. */
const explainColon = (text: string, start: number): Fault | undefined => {
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

/** The next line that is neither empty nor a note. */
const lineBelow = (yaml: string, offset: number): string => {
  const line = /\n(?![ \t]*(?:#.*)?(?:\n|$))(.*)/g;
  line.lastIndex = offset;
  return line.exec(yaml)?.[1] ?? '';
};

/** A note of YAML (`# …`) that is part of a text, or stands in its place. */
const explainAfter = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
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

/** A line that is neither a field nor an item. */
const explainStray = (text: string, start: number): Fault | undefined => {
  if (text === '...' || /^---(?:\s|$)/.test(text)) return undefined;
  const colon = explainColon(text, start);
  if (colon) return colon;
  if (/^[:：](?:\s|$)/.test(text))
    return fault('yaml-colon', start, 'บรรทัดนี้ขาดชื่อช่องหน้าเครื่องหมาย :', 'เติมชื่อช่องหน้า : เช่น title: หรือลบบรรทัดนี้');
  if (/^\?(?:\s|$)/.test(text))
    return fault('yaml-first-character', start, 'ข้อความขึ้นต้นด้วย ? ซึ่ง YAML อ่านเป็นคำสั่ง', 'เขียนเป็น ชื่อช่อง: ค่า หรือใส่เครื่องหมายคำพูด "…" รอบข้อความ');
  return explainMark(text, start);
};

/** A list that begins its items with another mark than a dash and a space. */
const explainMark = (text: string, start: number): Fault | undefined => {
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

/** Tabs where YAML wants spaces: only in front of a line, and not within quotations and blocks. */
const findTabs = (items: readonly YamlItem[]): Fault[] =>
  items.filter(({ indent }) => indent.includes('\t')).map(({ line }) => explainTab(line));

const explainTab = (offset: number): Fault =>
  fault('yaml-tab', offset, 'ย่อหน้าด้วยปุ่ม Tab ซึ่ง YAML ไม่รับ', 'ลบ Tab แล้วใช้วรรค (space) ย่อหน้าให้ตรงกับบรรทัดอื่น');

/** Items that are a text with a colon, since no field has a Thai name and nothing beside it makes a group. */
const findTextItems = (items: readonly YamlItem[], yaml: string): Fault[] =>
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

/** Fields that their group has already. */
const findDuplicates = (items: readonly YamlItem[]): Fault[] => {
  const groups: { depth: number; names: Set<string> }[] = [];
  return items.flatMap(({ key, depth, dash, indent }) => {
    // A dash begins a new group of fields.
    const keep = dash ? indent.length : depth;
    while (groups.length > 0 && groups.at(-1)!.depth > keep) groups.pop();
    if (!key) return [];
    let group = groups.at(-1);
    if (group?.depth !== depth) {
      group = { depth, names: new Set() };
      groups.push(group);
    }
    if (!group.names.has(key.text)) {
      group.names.add(key.text);
      return [];
    }
    return fault('yaml-duplicate', key.start, `มีช่อง ${key.text} เขียนซ้ำ`, 'ลบช่องที่ซ้ำให้เหลือบรรทัดเดียว หรือแก้ชื่อช่องที่พิมพ์ผิด');
  });
};

/** A second document in a file of one. */
const findDocuments = (yaml: string): Fault[] => {
  const marks = [...yaml.matchAll(/^(?:---|\.\.\.)(?=[ \t]|$).*$/gm)];
  const second = marks.find(
    ({ index }) =>
      yaml
        .slice(0, index)
        .replace(/^[ \t]*#.*$/gm, '')
        .trim() !== '',
  );
  if (!second) return [];
  const end = second.index + second[0].length;
  const below = yaml
    .slice(end)
    .replace(/^[ \t]*(?:#.*|---|\.\.\.)$/gm, '')
    .trim();
  if (!below && second[0].startsWith('...')) return [];
  if (!below)
    return [
      fault('yaml-one-document', second.index, `ไฟล์ .yaml ไม่ต้องมี --- ปิดท้าย`, 'ลบบรรทัด --- นี้', {
        start: second.index,
        end: Math.min(end + 1, yaml.length),
        text: '',
      }),
    ];
  return [
    beginsItem(below)
      ? fault('yaml-one-document', second.index, `มีข้อมูลสองชุดในไฟล์เดียว คั่นด้วย ${second[0].trim()}`, 'ลบบรรทัดคั่นนี้ หรือแยกชุดหลังไปเป็นอีกไฟล์')
      : fault('yaml-one-document', second.index, 'ไฟล์ .yaml มีเนื้อหาใต้ข้อมูลไม่ได้', 'เปลี่ยนนามสกุลไฟล์เป็น .md เพื่อเขียนเนื้อหาใต้บรรทัด ---'),
  ];
};
