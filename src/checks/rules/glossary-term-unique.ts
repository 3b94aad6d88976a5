import { fieldProblem } from '../../content/field-problem.ts';
import { fold } from '../../thai/fold.ts';
import { entriesOf } from '../entries-of.ts';
import type { Rule } from '../rule.ts';

/** A synonym or an abbreviation leads to one term: it is not the title, synonym or abbreviation of another. */
export const glossaryTermUnique: Rule = {
  id: 'glossary-term-unique',
  severity: 'warning',
  title: 'คำพ้องและอักษรย่อนำไปคำศัพท์เดียว',
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
    const terms = entriesOf(context, 'glossary').filter(({ data }) => data.status === 'published');
    const titles = new Map(terms.map((term) => [fold(term.data.title), term]));
    const taken = new Map<string, (typeof terms)[number]>();
    for (const term of terms) {
      const { raw, data } = term;
      const words = [
        ...data.synonyms.map((word, index) => ({ word, path: ['synonyms', index] })),
        ...(data.abbreviation ? [{ word: data.abbreviation, path: ['abbreviation'] }] : []),
      ];
      for (const { word, path } of words) {
        const key = fold(word);
        const other = titles.get(key) ?? taken.get(key);
        if (other && other !== term)
          yield fieldProblem(
            raw,
            path,
            `"${word}" เป็นคำของ "${other.data.title}" (${other.raw.path}) อยู่แล้ว`,
            'ให้คำนี้อยู่ในคำศัพท์เดียว หรือรวมสองคำศัพท์เป็นรายการเดียว',
          );
        else taken.set(key, term);
      }
    }
  },
};
