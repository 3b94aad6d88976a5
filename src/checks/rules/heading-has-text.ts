import { bodyFinding, factsOf } from '../body-finding.ts';
import type { FileRule } from '../rule.ts';

/** A heading says something: an empty one is a place in the list of headings that is read out as nothing. */
export const headingHasText: FileRule = {
  id: 'heading-has-text',
  severity: 'warning',
  title: 'หัวข้อมีข้อความ',
  why: 'หัวข้อว่างทำให้สารบัญและโปรแกรมอ่านหน้าจอมีหัวข้อที่ไม่มีชื่อ',
  example: { at: 'body', wrong: '## ขั้นตอน\n\n##\n\nยื่นคำขอ', right: '## ขั้นตอน\n\nยื่นคำขอ' },
  checkFile: ({ raw, body }) =>
    factsOf(body)
      .headings.filter(({ text }) => text.trim() === '')
      .map(({ depth, text: _, ...place }) => bodyFinding(raw, place, 'หัวข้อไม่มีข้อความ', `เขียนชื่อหัวข้อหลัง ${'#'.repeat(depth)} หรือลบบรรทัดนี้`)),
};
