import { isVisible } from '../../content/audience.ts';
import { fieldProblem } from '../../content/field-problem.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** A service that the front page is to show may be shown to everybody. */
export const topServiceShown: Rule = {
  id: 'top-service-shown',
  severity: 'warning',
  title: 'บริการยอดนิยมเปิดให้ประชาชนอ่านได้',
  why: 'คู่มือที่เปิดไม่ได้หายไปจากหน้าแรกโดยไม่มีใครรู้',
  example: {
    wrong: { 'site/site.yaml': 'topServices:\n  - sign-tax', 'manuals/sign-tax.yaml': 'audience: staff' },
    right: { 'site/site.yaml': 'topServices:\n  - sign-tax', 'manuals/sign-tax.yaml': 'audience: public' },
  },
  check: function* (context) {
    const { site, entries } = context;
    const raw = entries.find((entry) => entry.raw.collection === 'site' && entry.data === site)?.raw;
    if (!site || !raw) return;
    const manuals = new Map(entriesOf(context, 'manuals').map((manual) => [manual.raw.id, manual]));
    for (const [index, id] of site.topServices.entries()) {
      const manual = manuals.get(id);
      if (!manual) continue; // What is missing is told as a reference.
      const { data } = manual;
      const why =
        data.status === 'draft'
          ? 'เป็นฉบับร่าง'
          : data.status === 'superseded'
            ? 'ถูกแทนที่แล้ว'
            : !isVisible(manual, 'public')
              ? 'เปิดเฉพาะเจ้าหน้าที่'
              : undefined;
      if (why)
        yield fieldProblem(
          raw,
          ['topServices', index],
          `"${id}" (${data.title}) ${why}`,
          data.supersededBy ? `ใช้ ${data.supersededBy} แทน` : 'ใช้คู่มือที่เผยแพร่ต่อประชาชน หรือลบบรรทัดนี้',
        );
    }
  },
};
