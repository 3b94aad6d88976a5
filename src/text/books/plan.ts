import type { Entry } from '../../domain/entry.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { BodyOf, Book, Chapter } from '../book.ts';
import { formalDigits, inThaiDigits, type Section } from '../paper.ts';
import { planPaper } from '../papers/plan.ts';
import { formalPlanName } from '../plan-name.ts';
import { writeReport } from '../report.ts';

/** Sections that stand upright and those that lie on their side, in turns: a table begins a page anyway, and so a chapter. */
const chaptersOf = (sections: readonly Section[], title: string): Chapter[] => {
  const upright = sections.filter(({ parts }) => parts.every(({ wide }) => !wide));
  const before = upright.filter(({ id }) => !AFTER_TABLES.has(id));
  const after = upright.filter(({ id }) => AFTER_TABLES.has(id));
  const tables = sections.filter((section) => !upright.includes(section));
  return [
    { title, sections: before },
    ...tables.map((table, place): Chapter => ({
      title: formalDigits(`ตารางที่ ${place + 1} ${table.title}`),
      sections: [{ ...table, title: '' }],
    })),
    { title: 'การประเมินและการติดตามผล', sections: after },
  ].filter((chapter) => chapter.sections.length > 0);
};

/** What the printed plan has behind its tables. */
const AFTER_TABLES = new Set(['criteria', 'follow-up']);

/** The plan of a year as it is signed, and behind it what was reached, as the report to the mayor has it. */
export const planBook = (kb: KnowledgeBase, plan: Entry<'plans'>, bodyOf: BodyOf): Book => ({
  title: [formalDigits(formalPlanName(kb, plan)), 'พร้อมผลการดำเนินงาน'],
  listsSections: true,
  chapters: [
    ...chaptersOf(inThaiDigits(planPaper(kb, plan, bodyOf(plan))).sections, 'สาระสำคัญของแผน'),
    { title: 'ผลการดำเนินงานตามแผน', sections: writeReport(kb, plan).sections },
  ],
});
