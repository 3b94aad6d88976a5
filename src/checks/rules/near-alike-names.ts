import { fieldProblem } from '../../content/field-problem.ts';
import { nearAlike } from '../../thai/near-alike.ts';
import type { Rule } from '../rule.ts';
import { fieldTexts, type FieldText } from '../written-texts.ts';

/** Fields whose words gather entries: the same thing is to be written the same way everywhere. */
const NAMES: readonly { label: string; isOne: (written: FieldText) => boolean }[] = [
  { label: 'หัวเรื่อง', isOne: ({ path }) => path[0] === 'topics' || path.at(-1) === 'topic' },
  { label: 'ตำแหน่ง', isOne: ({ path }) => path.at(-1) === 'post' || path.at(-2) === 'posts' },
  { label: 'คณะที่ประชุม', isOne: ({ raw, path }) => raw.collection === 'meetings' && path.length === 1 && path[0] === 'body' },
];

/** No topic, post or committee is written in two ways that differ by a letter or a tone mark. */
export const nearAlikeNames: Rule = {
  id: 'near-alike-names',
  severity: 'warning',
  title: 'ชื่อเดียวกันเขียนเหมือนกันทุกแห่ง',
  why: 'หัวเรื่องหรือตำแหน่งที่ต่างกันตัวเดียวถูกนับเป็นคนละชื่อ รายการจึงไม่มารวมกัน',
  example: {
    wrong: {
      'assets/before-rain.md': '---\ntitle: ล้างท่อก่อนฝน\ntopics:\n  - ท่อระบายน้ำ\n---',
      'assets/after-rain.md': '---\ntitle: ตรวจท่อหลังฝน\ntopics:\n  - ท่อระบายนำ\n---',
    },
    right: {
      'assets/before-rain.md': '---\ntitle: ล้างท่อก่อนฝน\ntopics:\n  - ท่อระบายน้ำ\n---',
      'assets/after-rain.md': '---\ntitle: ตรวจท่อหลังฝน\ntopics:\n  - ท่อระบายน้ำ\n---',
    },
  },
  check: function* (context) {
    const texts = context.entries.flatMap(({ raw }) => fieldTexts(raw).filter((written) => NAMES.some(({ isOne }) => isOne(written))));
    for (const { label, isOne } of NAMES) {
      const uses = Map.groupBy(
        texts.filter((written) => isOne(written)),
        ({ text }) => text.trim(),
      );
      for (const pair of nearAlike(uses.keys())) {
        // The slip is in the one that fewer use.
        const [common, rare] = pair.sort((a, b) => uses.get(b)!.length - uses.get(a)!.length);
        // Two that several use each are two things.
        if (uses.get(rare)!.length > 1 && uses.get(common)!.length < 2 * uses.get(rare)!.length) continue;
        for (const { raw, path } of uses.get(rare)!)
          yield fieldProblem(
            raw,
            path,
            `${label} "${rare}" ต่างจาก "${common}" เพียงเล็กน้อย`,
            `ถ้าเป็นเรื่องเดียวกัน เขียน "${common}" ถ้าไม่ใช่ ให้ใช้ชื่อที่ต่างกันชัดเจน`,
          );
      }
    }
  },
};
