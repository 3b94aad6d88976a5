import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** A link or picture has an address. */
export const linkHasAddress: FileRule = {
  id: 'link-has-address',
  severity: 'error',
  title: 'ลิงก์และภาพมีที่อยู่',
  why: 'ลิงก์ว่างพาผู้อ่านไปผิดหน้า',
  example: { at: 'body', wrong: 'อ่าน[บทบาท]()', right: 'อ่าน[บทบาท](/guides/roles/)' },
  checkFile: ({ raw, body }) =>
    factsOf(body)
      .links.filter(({ url }) => isEmptyAddress(url))
      .map(({ image, text, alt, usedAt }) =>
        image
          ? bodyFinding(raw, usedAt, `ภาพ "${alt}" ไม่มีที่อยู่`, 'ใส่ชื่อไฟล์ภาพในวงเล็บ เช่น ![คำบรรยาย](./photo.jpg) หรือลบภาพออก')
          : bodyFinding(raw, usedAt, `ลิงก์ว่าง: "${text}" ไม่มีที่อยู่`, `ใส่ที่อยู่ในวงเล็บ เช่น [${text || 'ข้อความ'}](/guides/…/) หรือลบวงเล็บออก`),
      ),
};

/** Whether an address says nothing; other rules about links leave it alone. */
export const isEmptyAddress = (url: string): boolean => /^#?$/.test(url.trim());
