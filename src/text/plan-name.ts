import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { fold } from '../thai/fold.ts';

/** A title as titles are told apart. */
const plain = (title: string): string => fold(title).replace(/\s+/g, ' ');

/** What one of several plans of a year is called: its title, with the name of its file where titles are the same; nothing for the only plan of a year. */
const ownName = (kb: KnowledgeBase, plan: Entry<'plans'>): string | undefined => {
  const { title, fiscalYear } = plan.data;
  const others = kb.entries('plans').filter((other) => other !== plan && other.data.fiscalYear === fiscalYear);
  if (others.length === 0) return undefined;
  return others.some(({ data }) => plain(data.title) === plain(title)) ? `${title} (${plan.id})` : title;
};

/** The name of a plan, else what is usual for the only one of its year; the year follows, in the words for it, where the name does not tell it. */
const named = (kb: KnowledgeBase, plan: Entry<'plans'>, usual: string, words: string): string => {
  const name = ownName(kb, plan) ?? usual;
  const year = String(plan.data.fiscalYear);
  return toArabicDigits(name).includes(year) ? name : `${name} ${words} ${year}`;
};

/** A plan in few words, in links and breadcrumbs: `แผนปี 2565`. Of several plans of a year each has its own name. */
export const planName = (kb: KnowledgeBase, plan: Entry<'plans'>): string => named(kb, plan, `แผนปี ${plan.data.fiscalYear}`, 'ปี');

/** A plan at the head of a page: `แผนการจัดการความรู้ ปีงบประมาณ 2565`. */
export const fullPlanName = (kb: KnowledgeBase, plan: Entry<'plans'>): string =>
  named(kb, plan, `แผนการจัดการความรู้ ปีงบประมาณ ${plan.data.fiscalYear}`, 'ปี');

/** A plan as formal papers name it: `แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. 2565`. */
export const formalPlanName = (kb: KnowledgeBase, plan: Entry<'plans'>): string =>
  named(kb, plan, 'แผนการจัดการความรู้', 'ประจำปีงบประมาณ พ.ศ.');
