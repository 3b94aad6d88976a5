import type { Fault } from '../fault.ts';
import { beginsItem, type YamlItem } from '../yaml-lines.ts';
import { backslash, PATH, wrongEscape } from './backslash.ts';
import { example, fault, quoted, short } from './writing.ts';

/** A quotation that does not end where its text does, or that holds a backslash. */
export const explainQuotation = (item: YamlItem, value: string, yaml: string): Fault | undefined => {
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

/** A text in “ ”, which are no quotation marks of YAML. */
export const explainCurly = (item: YamlItem, value: string): Fault | undefined => {
  const { start, end, more } = item;
  const curly = /^[“”„]([^“”„"\\]*)[“”]$/.exec(value);
  if (curly)
    return fault(
      'yaml-quotes',
      start,
      'ใช้เครื่องหมายคำพูด “ ” ซึ่ง YAML ไม่รู้จัก',
      `เปลี่ยนเป็น " ธรรมดา เช่น ${example(item, `"${short(curly[1]!)}"`)}`,
      more.length ? undefined : { start, end, text: `"${curly[1]!}"` },
    );
  return /^[“”„‘’]/.test(value)
    ? fault('yaml-quotes', start, 'ใช้เครื่องหมายคำพูด “ ” ซึ่ง YAML ไม่รู้จัก', 'เปลี่ยนเป็น " ธรรมดา ทั้งหน้าและหลังข้อความ')
    : undefined;
};
