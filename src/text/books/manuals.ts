import { isInForce } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { entryChapter, type Book, type BodyOf } from '../book.ts';
import { manualPaper } from '../papers/manual.ts';

/** All manuals for the people (คู่มือสำหรับประชาชน), by department. */
export const manualsBook = (kb: KnowledgeBase, bodyOf: BodyOf): Book => {
  const manuals = kb.entries('manuals').filter((manual) => manual.data.audience === 'public' && isInForce(manual, kb.today));
  const departments = kb.entries('departments').map(({ id }) => id);
  /** Those of no department that the town has come last. */
  const place = (id: string) => (departments.includes(id) ? departments.indexOf(id) : departments.length);
  return {
    title: ['คู่มือสำหรับประชาชน'],
    listsSections: false,
    chapters: manuals
      .toSorted((a, b) => place(a.data.department) - place(b.data.department))
      .map((manual) =>
        entryChapter(manual, manualPaper(kb, manual, bodyOf(manual)).sections, kb.find('departments', manual.data.department)?.data.title),
      ),
  };
};
