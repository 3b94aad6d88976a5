import { isVisible } from '../../content/audience.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import { ReferenceIndex } from '../../content/reference-index.ts';
import type { ValidEntry } from '../../content/tree.ts';
import { allSchemas } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';
import { AUDIENCES, type Audience } from '../../schemas/vocabulary.ts';
import type { Finding } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** What an audience sees needs nothing that it may not see; references that it can do without are left out instead. */
export const referenceVisible: Rule = {
  id: 'reference-visible',
  severity: 'error',
  binding: true,
  title: 'สิ่งที่จำเป็นต้องอ้างถึง ผู้อ่านเปิดดูได้',
  why: 'หน้าที่เผยแพร่แล้วจะขาดข้อมูลสำคัญ ถ้าอ้างถึงฉบับร่างหรือเรื่องเฉพาะเจ้าหน้าที่',
  example: {
    wrong: {
      'plans/2566.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566\nstatus: draft',
      'reports/2566.yaml': 'title: รายงานผลตามแผน ปี 2566\nplan: "2566"',
    },
    right: {
      'plans/2566.yaml': 'title: แผนการจัดการความรู้ ปี 2566\nfiscalYear: 2566\nstatus: published',
      'reports/2566.yaml': 'title: รายงานผลตามแผน ปี 2566\nplan: "2566"',
    },
  },
  check: function* ({ valid }) {
    // What is missing or breaks its schema is told by itself.
    const sound = indexOf(valid);
    const found = new Map<string, Finding>();
    for (const audience of Object.keys(AUDIENCES) as Audience[]) {
      const shown = valid.filter((entry) => isVisible(entry, audience));
      const visible = indexOf(shown);
      for (const { raw, data } of shown)
        for (const reference of collectReferences(allSchemas[raw.collection], data)) {
          if (reference.optional || reference.target === 'url' || !sound.has(reference) || visible.has(reference)) continue;
          const problem = fieldProblem(
            raw,
            reference.at,
            `รายการนี้เผยแพร่ต่อผู้อ่านที่เปิด "${reference.value}" ไม่ได้ (ฉบับร่างหรือเฉพาะเจ้าหน้าที่)`,
            'ตั้ง audience หรือ status ของสองรายการให้สอดคล้องกัน',
          );
          // What staff may not see, the public may not either: said once.
          found.set(`${problem.file}:${problem.field}`, problem);
        }
    }
    yield* found.values();
  },
};

const indexOf = (entries: readonly ValidEntry[]): ReferenceIndex =>
  new ReferenceIndex(entries.map(({ raw, data }) => ({ collection: raw.collection, id: raw.id, data })));
