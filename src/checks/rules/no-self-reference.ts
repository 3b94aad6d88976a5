import { fieldProblem } from '../../content/field-problem.ts';
import { allSchemas } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';
import type { FileRule } from '../rule.ts';

/** An entry does not name itself as its source, as related, or as what replaces it. */
export const noSelfReference: FileRule = {
  id: 'no-self-reference',
  severity: 'warning',
  title: 'รายการไม่อ้างถึงตนเอง',
  why: 'ผู้อ่านกดลิงก์แล้วกลับมาหน้าเดิม',
  example: {
    wrong: { 'guides/example.md': '---\nrelated:\n  - guides/example\n---' },
    right: { 'guides/example.md': '---\nrelated:\n  - guides/roles\n---' },
  },
  checkFile: function* ({ raw }) {
    for (const { target, value, at } of collectReferences(allSchemas[raw.collection], raw.data))
      if ((target === 'entry' ? value : `${target}/${value}`) === `${raw.collection}/${raw.id}` && at[0] !== 'supersededBy')
        yield fieldProblem(raw, at, `"${value}" คือรายการนี้เอง`, 'ใส่รหัสของอีกรายการ หรือลบบรรทัดนี้');
  },
};
