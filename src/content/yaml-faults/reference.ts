import type { Fault } from '../fault.ts';
import type { YamlItem } from '../yaml-lines.ts';
import { fault, short } from './writing.ts';

/** `<<`, which takes over the fields of another group. */
export const explainMergeKey = ({ key }: YamlItem): Fault | undefined =>
  key?.text === '<<' ? fault('yaml-reference', key.start, 'ใช้ << นำค่าจากที่อื่นมาไม่ได้', 'คัดลอกค่ามาเขียนไว้ที่นี่โดยตรง แล้วลบบรรทัดนี้') : undefined;

/** `&name` before a nested value, `*name` for one that was named, `!!str`: YAML that the site does not have. */
export const explainReference = ({ start }: YamlItem, value: string, yaml: string): Fault | undefined => {
  if (!/^[&*!]/.test(value)) return undefined;
  const name = /^[&*]([\w-]+)(?:\s|$)/.exec(value)?.[1];
  const named = name !== undefined && ['&', '*'].every((kind) => new RegExp(`[:\\s-]\\s*\\${kind}${name}(?:\\s|$)`).test(yaml));
  if (!named && !/^!!|^!<|^&[\w-]+ +["'[{\w]/.test(value)) return undefined;
  return fault(
    'yaml-reference',
    start,
    `"${short(value)}" เป็นการอ้างหรือกำหนดชนิดค่าของ YAML ซึ่งระบบนี้ไม่รองรับ`,
    'คัดลอกค่ามาเขียนไว้ที่นี่โดยตรง หากเป็นข้อความให้ใส่เครื่องหมายคำพูด "…"',
  );
};
