import { withoutEdit, type Fault } from '../fault.ts';
import { beginsItem, type YamlItem } from '../yaml-lines.ts';
import { explainColon } from './colon.ts';
import { explainTab } from './tab.ts';
import { fault, short } from './writing.ts';

/** Lines that YAML takes for more of the text above, though they begin something of their own. */
export const explainMore = ({ more, style, key, line, indent }: YamlItem, yaml: string, outOfLine: boolean): Fault | undefined => {
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
