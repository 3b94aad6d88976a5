import { dueDateId, type DueDate } from '../domain/due-dates.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { RowResult } from '../domain/plan-results.ts';
import { rowAddress, timelineAddress } from '../routes/addresses.ts';
import { longDate } from '../thai/date.ts';
import { COLLECTION_LABELS } from './labels.ts';
import { fullPlanName } from './plan-name.ts';
import { rowPlace, targetText, valuesText } from './results.ts';

/** A due date as a calendar shows it. */
export interface CalendarEvent {
  /** The same at every build, as long as it is about the same thing. */
  id: string;
  day: string;
  title: string;
  description: string;
  address: string;
}

const sampled = (entry: Pick<AnyEntry, 'data'>, title: string): string => (entry.data.sample ? `(ตัวอย่าง) ${title}` : title);

/** A due date in words. */
export const describeDueDate = (kb: KnowledgeBase, due: DueDate): CalendarEvent => {
  const when = { id: dueDateId(due), day: due.day };
  switch (due.kind) {
    case 'review':
      return {
        ...when,
        title: sampled(due.entry, `ครบกำหนดทบทวน: ${due.entry.data.title}`),
        description: `${COLLECTION_LABELS[due.entry.collection]} ทบทวนทุก ${due.entry.data.reviewEvery} เดือน`,
        address: due.entry.address,
      };
    case 'training-report': {
      const { returned } = due;
      const { course, submitted } = due.entry.data;
      return {
        ...when,
        title: sampled(due.entry, `กำหนดส่งรายงานผลการอบรม: ${course}`),
        description: `กลับวันที่ ${longDate(returned)}${submitted ? ` ส่งแล้ววันที่ ${longDate(submitted)}` : ''}`,
        address: due.entry.address,
      };
    }
    case 'rows':
      return { ...when, ...describeRowEnds(kb, due.plan, due.results) };
  }
};

const describeRowEnds = (kb: KnowledgeBase, plan: Entry<'plans'>, results: readonly RowResult[]): Omit<CalendarEvent, 'id' | 'day'> => {
  const title = fullPlanName(kb, plan);
  const [first] = results;
  return {
    title:
      first && results.length === 1 ? `สิ้นสุด: ${first.row.activity} (${title} ${rowPlace(first)})` : `สิ้นสุด ${results.length} ข้อของ${title}`,
    description: results
      .map((result) => {
        const { row, targets } = result;
        return `${rowPlace(result)} ${row.activity} เป้าหมาย: ${targets.map(targetText).join(' · ')} ผล: ${valuesText(result)}`;
      })
      .join('\n'),
    address: first && results.length === 1 ? rowAddress(first.key) : timelineAddress(plan.id),
  };
};
