import { MIGRATIONS } from '../../migrations/registry.ts';
import { rewriteEntry } from '../../migrations/rewrite-entry.ts';
import type { Rule } from '../rule.ts';

/** Content is written in the shapes of today, so that what an old one is told is what mends it at once. */
export const currentShape: Rule = {
  id: 'current-shape',
  severity: 'error',
  binding: true,
  title: 'ไฟล์เขียนตามรูปแบบปัจจุบัน',
  why: 'ระบบรุ่นใหม่เปลี่ยนชื่อช่องบางช่อง ไฟล์ที่เขียนไว้เดิมจึงอ่านไม่ครบ คำสั่งเดียวปรับให้ได้โดยไม่ต้องแก้เอง',
  example: {
    at: 'plan-row',
    wrong: 'period: { printed: ต.ค. 64, start: 2021-10-01, end: 2021-10-31 }',
    right: 'period: { printed: ต.ค. 64, spans: [{ start: 2021-10-01, end: 2021-10-31 }] }',
  },
  check: function* ({ tree }) {
    const wrong = new Map(tree.problems.toReversed().map((problem) => [problem.file, problem]));
    for (const { raw, data } of tree.entries) {
      const first = data === undefined ? wrong.get(raw.file) : undefined;
      const rewritten = first && rewriteEntry(raw, MIGRATIONS);
      if (!rewritten) continue;
      const { file, line, column, field } = first;
      yield {
        file,
        line,
        column,
        field,
        what: `ไฟล์นี้เขียนตามรูปแบบเดิม (${rewritten.done.join(' · ')})`,
        fix: 'สั่ง npm run migrate เพื่อดูสิ่งที่จะแก้ แล้วสั่ง npm run migrate -- --write',
      };
    }
  },
};
