import { fieldProblem } from '../../content/field-problem.ts';
import { accentContrast, LEAST_CONTRAST, readableAccent } from '../../styles/palette.ts';
import type { Rule } from '../rule.ts';

/** Text in the colour of the town can be read by everybody. */
export const accentReadable: Rule = {
  id: 'accent-readable',
  severity: 'error',
  binding: true,
  title: 'สีประจำหน่วยงานอ่านออกบนพื้นของหน้าเว็บ',
  why: 'ตัวหนังสือสีอ่อนบนพื้นอ่อนอ่านไม่ออก โดยเฉพาะผู้สูงอายุและผู้มีสายตาเลือนราง',
  example: { at: 'site', wrong: 'accent: "#f2c500"', right: 'accent: "#826900"' },
  check: function* ({ entries, site }) {
    const raw = entries.find((entry) => entry.raw.collection === 'site' && entry.data === site)?.raw;
    if (!raw || !site?.accent) return;
    const contrast = accentContrast(site.accent);
    if (contrast < LEAST_CONTRAST)
      yield fieldProblem(
        raw,
        ['accent'],
        // Cut, not rounded: 4.49 is not 4.5.
        `สี ${site.accent} อ่านยากบนพื้นอ่อน ความต่างของสีเพียง ${(Math.floor(contrast * 10) / 10).toFixed(1)} ต่อ 1 ต้องไม่น้อยกว่า ${LEAST_CONTRAST} ต่อ 1`,
        `ใช้ "${readableAccent(site.accent)}" ซึ่งเป็นสีเดียวกันที่เข้มพอ`,
      );
  },
};
