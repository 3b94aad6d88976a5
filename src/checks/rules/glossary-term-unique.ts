import { fieldProblem } from '../../content/field-problem.ts';
import type { Finding } from '../../content/problem.ts';
import type { RawEntry } from '../../content/raw-entry.ts';
import { isOfBase } from '../../domain/entry.ts';
import { fold } from '../../thai/fold.ts';
import { entriesOf, type EntryOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** What is said of a word that another term has too. */
const clash = (raw: RawEntry, path: readonly PropertyKey[], word: string, { raw: other, data }: EntryOf<'glossary'>): Finding =>
  fieldProblem(
    raw,
    path,
    `"${word}" เป็นคำของ "${data.title}" (${other.path}) อยู่แล้ว`,
    isOfBase(other)
      ? `ตัดคำนี้ออก หรือสร้าง glossary/${other.id}.yaml ของเราขึ้นใช้แทนคำศัพท์กลาง`
      : 'ให้คำนี้อยู่ในคำศัพท์เดียว หรือรวมสองคำศัพท์เป็นรายการเดียว',
  );

/** A synonym, a misspelling or an abbreviation leads to one term: it is not the title or any of these words of another. */
export const glossaryTermUnique: Rule = {
  id: 'glossary-term-unique',
  severity: 'warning',
  title: 'คำพ้อง คำที่มักเขียนผิด และอักษรย่อนำไปคำศัพท์เดียว',
  why: 'คำเดียวที่นำไปสองความหมายทำให้ผู้อ่านไม่รู้ว่าควรเชื่อความหมายใด',
  example: {
    wrong: {
      'glossary/knowledge-asset.yaml': 'title: ขุมความรู้\nsynonyms:\n  - คลังความรู้',
      'glossary/knowledge-store.yaml': 'title: คลังความรู้',
    },
    right: {
      'glossary/knowledge-asset.yaml': 'title: ขุมความรู้\nsynonyms:\n  - สินทรัพย์ความรู้',
      'glossary/knowledge-store.yaml': 'title: คลังความรู้',
    },
  },
  check: function* (context) {
    const published = entriesOf(context, 'glossary').filter(({ data }) => data.status === 'published');
    // Terms that towns share come first: a town is told at its own term, for it cannot edit the other.
    const terms = [...published.filter(({ raw }) => isOfBase(raw)), ...published.filter(({ raw }) => !isOfBase(raw))];
    const titles = new Map(terms.map((term) => [fold(term.data.title), term]));
    const taken = new Map<string, (typeof terms)[number]>();
    for (const term of terms) {
      const { raw, data } = term;
      const shared = taken.get(fold(data.title));
      if (shared && isOfBase(shared.raw) && !isOfBase(raw)) yield clash(raw, ['title'], data.title, shared);
      const words = [
        ...(['synonyms', 'misspellings'] as const).flatMap((field) => data[field].map((word, index) => ({ word, path: [field, index] }))),
        ...(data.abbreviation ? [{ word: data.abbreviation, path: ['abbreviation'] }] : []),
      ];
      for (const { word, path } of words) {
        const key = fold(word);
        const other = titles.get(key) ?? taken.get(key);
        if (!other || other === term) taken.set(key, term);
        else if (isOfBase(raw) && !isOfBase(other.raw)) taken.set(key, term);
        else yield clash(raw, path, word, other);
      }
    }
  },
};
