import { fieldProblem } from '../../content/field-problem.ts';
import { allSchemas } from '../../schemas/collections.ts';
import { collectReferences } from '../../schemas/references.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** An English version is of a manual in Thai, is the only one of it, and is named by nothing else: what others mean is the manual. */
export const translationOfManual: Rule = {
  id: 'translation-of-manual',
  severity: 'error',
  binding: true,
  title: 'คู่มือภาษาไทยหนึ่งเรื่องมีฉบับภาษาอังกฤษได้ฉบับเดียว และรายการอื่นอ้างถึงฉบับภาษาไทย',
  why: 'ฉบับภาษาอังกฤษเป็นหน้าคู่ของคู่มือภาษาไทย ไม่ใช่บริการอีกบริการหนึ่ง จึงไม่นับและไม่อยู่ในรายการใด',
  example: {
    wrong: {
      'manuals/tax.md': '---\ntitle: การชำระภาษี\n---',
      'manuals/tax-en.md': '---\ntitle: Paying tax\ntranslationOf: tax\n---',
      'guides/example.md': '---\nrelated:\n  - manuals/tax-en\n---',
    },
    right: {
      'manuals/tax.md': '---\ntitle: การชำระภาษี\n---',
      'manuals/tax-en.md': '---\ntitle: Paying tax\ntranslationOf: tax\n---',
      'guides/example.md': '---\nrelated:\n  - manuals/tax\n---',
    },
  },
  check: function* (context) {
    const manuals = entriesOf(context, 'manuals');
    const originals = new Map(manuals.flatMap(({ raw, data }) => (data.translationOf === undefined ? [] : [[raw.id, data.translationOf]])));
    const first = new Map<string, string>();
    for (const { raw, data } of manuals) {
      const original = data.translationOf;
      if (original === undefined) continue;
      if (original !== raw.id && originals.has(original))
        yield fieldProblem(
          raw,
          ['translationOf'],
          `"${original}" เป็นฉบับภาษาอังกฤษอยู่แล้ว`,
          `ใส่รหัสของคู่มือภาษาไทย คือ ${originals.get(original)}`,
        );
      else if (first.has(original))
        yield fieldProblem(
          raw,
          ['translationOf'],
          `คู่มือ "${original}" มีฉบับภาษาอังกฤษอยู่แล้วใน ${first.get(original)}`,
          'รวมเป็นไฟล์เดียว แล้วลบไฟล์ที่ไม่ใช้',
        );
      else first.set(original, raw.file);
    }
    for (const { raw } of context.entries)
      for (const { target, value, at } of collectReferences(allSchemas[raw.collection], raw.data)) {
        const [collection, id] = target === 'entry' ? value.split('/') : [target, value];
        const original = collection === 'manuals' && id !== undefined ? originals.get(id) : undefined;
        // Its own way to the manual is told above.
        if (original === undefined || at[0] === 'translationOf') continue;
        yield fieldProblem(
          raw,
          at,
          `"${value}" เป็นฉบับภาษาอังกฤษ ซึ่งไม่อยู่ในรายการใด`,
          `เปลี่ยนเป็น ${target === 'entry' ? 'manuals/' : ''}${original} ผู้อ่านเปิดฉบับภาษาอังกฤษได้จากหน้านั้น`,
        );
      }
  },
};
