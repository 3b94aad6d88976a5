import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Headings go down one level at a time, from 2. */
export const headingOrder: FileRule = {
  id: 'heading-order',
  severity: 'warning',
  title: 'ระดับหัวข้อไม่ข้ามขั้น',
  why: 'ผู้ใช้โปรแกรมอ่านหน้าจอใช้ระดับหัวข้อหาส่วนที่ต้องการ',
  example: { at: 'body', wrong: '## ขั้นตอน\n\n#### เอกสาร', right: '## ขั้นตอน\n\n### เอกสาร' },
  checkFile: function* ({ raw, body }) {
    const facts = factsOf(body);
    let above = 1;
    for (const { depth, text, ...place } of facts.headings) {
      // One of level 1 is an error of its own.
      if (depth > above + 1)
        yield bodyFinding(raw, place, `หัวข้อ "${text}" เป็นระดับ ${depth} ข้ามจากระดับ ${above}`, `ใช้ ${'#'.repeat(above + 1)} หน้าหัวข้อนี้`);
      above = depth;
    }
  },
};
