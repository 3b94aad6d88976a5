import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { example, fault, quoted, short } from './writing.ts';

/** A text that begins with a sign of YAML. */
export const explainFirstCharacter = (item: YamlItem, value: string): Fault | undefined => {
  const { start, end, key, more } = item;
  const sign = value[0]!;
  if ('*&!%@`|>,?]}'.includes(sign) && (sign !== '?' || /^\?(?:\s|$)/.test(value)))
    return fault(
      'yaml-first-character',
      start,
      `ข้อความขึ้นต้นด้วย ${sign} ซึ่ง YAML อ่านเป็นคำสั่ง`,
      `ใส่เครื่องหมายคำพูดรอบข้อความ เช่น ${example(item, quoted(short(value)))}`,
      more.length ? undefined : { start, end, text: quoted(value) },
    );
  if (key && /^-(?:\s|$)/.test(value))
    return fault(
      'yaml-first-character',
      start,
      'รายการที่ขึ้นต้นด้วย - อยู่บรรทัดเดียวกับชื่อช่อง',
      `ขึ้นบรรทัดใหม่หลัง ${key.text}: แล้วย่อหน้าสองวรรคก่อน - หากเป็นข้อความให้ใส่เครื่องหมายคำพูด`,
    );
  return undefined;
};
