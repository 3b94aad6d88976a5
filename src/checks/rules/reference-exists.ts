import { fieldProblem } from '../../content/field-problem.ts';
import { allSchemas } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';
import { nearest } from '../../thai/nearest.ts';
import type { Rule } from '../rule.ts';

const TARGET_NAMES: Record<string, string> = { 'plan-row': 'แถวของแผน', entry: 'รายการ' };

/** Ids that an answer names when none is near. */
const MAX_NAMED = 8;

/** A reference names something that is there; the answer names the nearest that is. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  severity: 'error',
  title: 'รหัสที่อ้างถึงมีอยู่จริง',
  why: 'รหัสที่ไม่มีอยู่ทำให้ลิงก์และการนับผลงานขาดหาย',
  example: { at: 'guides', wrong: 'related: [guides/no-such-guide]', right: 'related: [guides/example]' },
  check: function* ({ entries, index }) {
    for (const { raw } of entries)
      for (const reference of collectReferences(allSchemas[raw.collection], raw.data)) {
        const { value, target, at } = reference;
        if (target === 'url' || index.has(reference)) continue;
        const candidates = index.candidates(target);
        const similar = nearest(value, candidates);
        const where = TARGET_NAMES[target] ?? `รายการใน ${target}`;
        const fix = similar.length
          ? `ที่ใกล้เคียง: ${similar.join(', ')}`
          : candidates.length
            ? `ที่มีอยู่: ${candidates.slice(0, MAX_NAMED).join(', ')}${candidates.length > MAX_NAMED ? ' …' : ''}`
            : `ยังไม่มี${where} เลย ให้เพิ่มก่อน หรือลบบรรทัดนี้`;
        yield fieldProblem(raw, at, `ไม่พบ${where} "${value}"`, fix);
      }
  },
};
