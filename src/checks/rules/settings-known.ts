import { fieldProblem } from '../../content/field-problem.ts';
import { editAt } from '../../content/positions.ts';
import { nearest } from '../../thai/nearest.ts';
import type { Rule } from '../rule.ts';
import { isAllowed, settingsOf } from '../severity.ts';

/** What a town says of rules is about rules that there are, and lowers none that keeps the build or its readers safe. */
export const settingsKnown: Rule = {
  id: 'settings-known',
  severity: 'error',
  binding: true,
  title: 'ระดับของกฎใน site.yaml ตั้งให้กฎที่มี และตั้งได้',
  why: 'กฎที่สะกดผิดจะไม่มีผล ส่วนกฎที่ป้องกันเว็บไซต์เสียหรือข้อมูลรั่วไหลลดระดับไม่ได้',
  example: { at: 'site', wrong: 'checks:\n  headin-level: warning', right: 'checks:\n  heading-level: warning' },
  check: function* ({ tree, ruleTexts }) {
    const site = tree.entries.find(({ raw }) => raw.collection === 'site')?.raw;
    if (!site) return;
    const ids = ruleTexts.map(({ id }) => id);
    const settings = settingsOf(tree);
    for (const [id, setting] of settings) {
      const rule = ruleTexts.find((known) => known.id === id);
      const path = ['checks', id];
      if (!rule) {
        const near = nearest(id, ids).filter((other) => !settings.some(([set]) => set === other));
        const edit = near.length === 1 ? editAt(site, path, { name: near[0]! }) : undefined;
        const fix = near.length > 0 ? `น่าจะหมายถึง ${near.join(' หรือ ')} เปลี่ยนชื่อเป็น ${near[0]!}` : 'ลบบรรทัดนี้ หรือใช้ชื่อกฎที่อยู่ท้ายข้อความของผลตรวจ';
        yield { ...fieldProblem(site, path, `ไม่มีกฎชื่อ "${id}"`, fix), ...(edit && { edit }) };
      } else if (rule.binding && ['off', 'note', 'warning', 'error'].includes(setting) && !isAllowed(rule, setting))
        yield fieldProblem(site, path, `กฎ ${id} ลดระดับไม่ได้ เพราะป้องกันเว็บไซต์เสียหรือข้อมูลรั่วไหล`, 'ลบบรรทัดนี้ แล้วแก้เนื้อหาตามที่กฎบอก');
    }
  },
};
