import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** Headings of a body begin below the title, which is the page's only heading of level 1. */
export const headingLevel: FileRule = {
  id: 'heading-level',
  severity: 'error',
  title: 'หัวข้อในเนื้อหาเริ่มที่ ##',
  why: 'ชื่อเรื่องเป็นหัวข้อระดับ 1 ของหน้าอยู่แล้ว',
  example: { at: 'body', wrong: '# ขั้นตอน', right: '## ขั้นตอน' },
  checkFile: ({ raw, body }) =>
    factsOf(body)
      .headings.filter(({ depth }) => depth === 1)
      .map(({ text, ...place }) =>
        bodyFinding(raw, place, `หัวข้อระดับ 1 "${text}" ซ้ำกับชื่อเรื่อง`, 'เริ่มหัวข้อในเนื้อหาที่ ## เพราะชื่อเรื่องเป็นระดับ 1 อยู่แล้ว'),
      ),
};
