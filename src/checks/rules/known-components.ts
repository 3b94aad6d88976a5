import { MDX_COMPONENTS } from '../../markdown/components.ts';
import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** MDX uses the components that the engine offers, with their own attributes. */
export const knownComponents: FileRule = {
  id: 'known-components',
  severity: 'error',
  binding: true,
  title: 'MDX ใช้เฉพาะส่วนประกอบที่มี',
  why: 'ส่วนประกอบที่ไม่มีอยู่จะไม่แสดงผล',
  example: { at: 'mdx', wrong: '<Box>ข้อควรรู้</Box>', right: '<Callout>ข้อควรรู้</Callout>' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    for (const { name, attributes, ...place } of facts.components) {
      const allowed = Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
      if (!allowed) {
        yield bodyFinding(raw, place, `ใช้ <${name}> ไม่ได้`, `ใช้ได้เฉพาะ ${Object.keys(MDX_COMPONENTS).join(', ')}`);
        continue;
      }
      for (const attribute of attributes) {
        const wrong = explainAttribute(name, attribute, allowed);
        if (wrong) yield bodyFinding(raw, place, ...wrong);
      }
    }
  },
};

const explainAttribute = (
  component: string,
  { name, value, code }: { name: string; value: string | undefined; code: boolean },
  allowed: Record<string, true | readonly string[]>,
): [what: string, fix: string] | undefined => {
  const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (code) return [`ค่าของ ${name} ใน <${component}> เป็นโค้ด`, `เขียนเป็นข้อความ ${name}="…"`];
  if (!values) return [`<${component}> ไม่มีช่อง ${name}`, `ใช้ได้: ${Object.keys(allowed).join(', ') || 'ไม่มีช่อง'}`];
  if (values !== true && !values.includes(value ?? '')) return [`ค่า "${value ?? ''}" ของ ${name} ใช้ไม่ได้`, `เลือกได้: ${values.join(', ')}`];
  return undefined;
};
