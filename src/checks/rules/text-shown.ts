import type { LostText } from '../../markdown/coverage.ts';
import { bodyFinding, factsOf, quote } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Every word of a body is on its page. */
export const textShown: FileRule = {
  id: 'text-shown',
  severity: 'warning',
  title: 'ข้อความทุกคำแสดงบนหน้า',
  why: 'ข้อความที่ระบบอ่านเป็นคำสั่งจะหายไปจากหน้าโดยไม่มีใครสังเกต',
  example: { at: 'body', wrong: 'ดูระเบียบ\n\n[ระเบียบ ก]: /guides/roles/', right: 'ดู[ระเบียบ ก]\n\n[ระเบียบ ก]: /guides/roles/' },
  checkFile: ({ raw, body }) =>
    factsOf(body).lost.flatMap((lost) => {
      const wrong = explain(lost);
      return wrong ? [bodyFinding(raw, lost, ...wrong)] : [];
    }),
};

/** Footnotes and tables have rules of their own. */
const explain = ({ kind, text, label }: LostText): [what: string, fix: string] | undefined => {
  if (kind === 'footnote' || kind === 'footnote-again' || kind === 'cell') return undefined;
  if (kind === 'definition')
    return [
      `บรรทัด [${label}]: … เป็นที่อยู่ของลิงก์ที่ไม่มีใครใช้ จึงไม่แสดง`,
      `ถ้าเป็นข้อความให้เขียน \\[${label}]: ถ้าเป็นลิงก์ให้ใช้ [${label}] ในเนื้อหา หรือลบบรรทัดนี้`,
    ];
  if (kind === 'code-info') return [`ข้อความ ${quote(text)} หลังเครื่องหมาย \`\`\` ไม่แสดง`, 'ย้ายข้อความลงบรรทัดใหม่'];
  return [`ข้อความ ${quote(text)} ไม่แสดงบนหน้า`, 'เว้นบรรทัดก่อนและหลังข้อความนี้ หรือเติม \\ หน้าเครื่องหมายพิเศษในข้อความ'];
};
