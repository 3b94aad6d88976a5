import { dueDateId, type DueDate, type SpanEnd } from '../domain/due-dates.ts';
import type { AnyEntry, Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { rowAddress, timelineAddress } from '../routes/addresses.ts';
import { dateRange, longDate } from '../thai/date.ts';
import { COLLECTION_LABELS } from './labels.ts';
import { fullPlanName } from './plan-name.ts';
import { partText, rowPlace, targetText, valuesText } from './results.ts';

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
      return { ...when, ...describeRowEnds(kb, due.plan, due.ends) };
  }
};

const describeRowEnds = (kb: KnowledgeBase, plan: Entry<'plans'>, ends: readonly SpanEnd[]): Omit<CalendarEvent, 'id' | 'day'> => {
  const name = fullPlanName(kb, plan);
  const [first] = ends;
  const only = ends.length === 1 ? first : undefined;
  return {
    title: only
      ? `สิ้นสุด${partText(only)}: ${only.result.row.activity} (${name} ${rowPlace(only.result)})`
      : ends.every(({ part, parts }) => part === parts)
        ? `สิ้นสุด ${ends.length} กิจกรรมของ${name}`
        : `สิ้นสุดช่วงเวลาของ ${ends.length} กิจกรรมใน${name}`,
    description: ends
      .map((end) => {
        const { result, span } = end;
        const days = end.parts > 1 ? ` ${partText(end)} (${dateRange(span.start, span.end)})` : '';
        return `${rowPlace(result)} ${result.row.activity}${days} เป้าหมาย: ${result.targets.map(targetText).join(' · ')} ผล: ${valuesText(result)}`;
      })
      .join('\n'),
    address: only ? rowAddress(only.result.key) : timelineAddress(plan.id),
  };
};
