import { COLLECTION_LABELS } from './labels.ts';
import { formatTarget, rowPlace, valueText } from './results.ts';
import { rowAddress, timelineAddress } from '../routes/addresses.ts';
import type { AnyEntry, Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import { asksOf, resultsOf, type RowResult } from '../domain/plan-results.ts';
import { reviewState } from '../domain/review-cycle.ts';
import { longDate } from '../thai/date.ts';
import { compareCodes } from '../thai/order.ts';
import { reportTiming } from '../domain/training-follow-up.ts';

/** Something that is due on a day. */
export interface DueDate {
  /** The same at every build, as long as it is about the same thing. */
  id: string;
  day: string;
  title: string;
  description: string;
  address: string;
}

const sampled = (entry: AnyEntry, title: string): string => (entry.data.sample ? `(ตัวอย่าง) ${title}` : title);

/** The department that an entry is of; a training report's else is that of its first participant who names one. */
const departmentOf = (entry: AnyEntry): string | undefined =>
  entry.data.department ??
  (entry.collection === 'training-reports' ? entry.data.participants.find(({ department }) => department)?.department : undefined);

/** Rows of one plan that end on the same day, as one due date: a plan has them end together, most often with its year. */
const rowEnds = (planId: string, title: string, results: readonly RowResult[]): DueDate[] => {
  const byDay = Map.groupBy(results, ({ period }) => period.end);
  return [...byDay].map(([day, own]) => ({
    id: `plan-${planId}-${day}`,
    day,
    title: own.length === 1 ? `สิ้นสุด: ${own[0]!.row.activity} (${title} ${rowPlace(own[0]!)})` : `สิ้นสุด ${own.length} ข้อของ${title}`,
    description: own
      .map((result) => {
        const { row, target } = result;
        return `${rowPlace(result)} ${row.activity} เป้าหมาย: ${target ? formatTarget(target) : row.target.printed} ผล: ${valueText(result)}`;
      })
      .join('\n'),
    address: own.length === 1 ? rowAddress(own[0]!.key) : timelineAddress(planId),
  }));
};

/**
 * Everything with a due day, in order of days: reviews of entries, training reports, ends of plan
 * rows; of one department only when it is named. Cancelled rows and superseded entries are not due.
 */
export const dueDates = (kb: KnowledgeBase, department?: string): DueDate[] => {
  const dates: DueDate[] = [];
  for (const entry of kb.all) {
    if (department !== undefined && departmentOf(entry) !== department) continue;
    const { title } = entry.data;
    const review = entry.data.status === 'published' ? reviewState(entry.data, kb.today) : undefined;
    if (review)
      dates.push({
        id: `review-${entry.collection}-${entry.id}`,
        day: review.due,
        title: sampled(entry, `ครบกำหนดทบทวน: ${title}`),
        description: `${COLLECTION_LABELS[entry.collection]} ทบทวนทุก ${entry.data.reviewEvery} เดือน`,
        address: entry.address,
      });
    if (entry.collection === 'training-reports') {
      const { course, returned, submitted } = entry.data;
      dates.push({
        id: `report-${entry.id}`,
        day: reportTiming(entry.data, kb.today).due,
        title: sampled(entry, `กำหนดส่งรายงานผลการอบรม: ${course}`),
        description: `กลับวันที่ ${longDate(returned)}${submitted ? ` ส่งแล้ววันที่ ${longDate(submitted)}` : ''}`,
        address: entry.address,
      });
    }
  }
  for (const plan of kb.entries('plans')) {
    const results = resultsOf(kb, plan.id).filter(
      (result) => result.status !== 'cancelled' && (department === undefined || asksOf(result, department)),
    );
    dates.push(...rowEnds(plan.id, `แผนการจัดการความรู้ ปี ${plan.data.fiscalYear}`, results));
  }
  return dates.sort((a, b) => compareCodes(a.day, b.day) || compareCodes(a.id, b.id));
};

/** Departments that something is due from; the others have no calendar, which may not be empty. */
export const busyDepartments = (kb: KnowledgeBase): readonly Entry<'departments'>[] =>
  kb.entries('departments').filter(({ id }) => dueDates(kb, id).length > 0);
