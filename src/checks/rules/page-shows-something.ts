import type { CollectionName } from '../../schemas/collections.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import type { Rule } from '../rule.ts';

/** Fields that fill a page without a body; collections whose own fields always do are not named. */
const SHOWN: Partial<Record<CollectionName, readonly string[]>> = {
  guides: ['quotations'],
  assets: ['attachments'],
  manuals: ['steps', 'flow', 'criteria', 'methods', 'documents'],
};

/** A published page shows something beside its title. */
export const pageShowsSomething: Rule = {
  id: 'page-shows-something',
  severity: 'warning',
  title: 'หน้าที่เผยแพร่มีเนื้อหา',
  why: 'ผู้อ่านเปิดหน้าแล้วพบแต่ชื่อเรื่อง',
  example: {
    wrong: { 'guides/example.md': { described: 'มีแต่ส่วนหัว ไม่มีเนื้อหา' } },
    right: { 'guides/example.md': 'เรื่องนี้ใช้เมื่อรับเอกสารจากประชาชน' },
  },
  check: function* ({ valid }) {
    for (const { raw, data } of valid) {
      const fields = SHOWN[raw.collection as CollectionName];
      if (!fields || data.status !== 'published' || raw.body.trim() !== '') continue;
      const filled = fields.some((field) => ((data as Record<string, unknown>)[field] as readonly unknown[]).length > 0);
      if (!filled)
        yield { ...fieldProblem(raw, [], 'หน้านี้ไม่มีเนื้อหา', 'เขียนเนื้อหาใต้บรรทัด --- หรือตั้ง status: draft จนกว่าจะเขียนเสร็จ'), field: 'เนื้อหา' };
    }
  },
};
