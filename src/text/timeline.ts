import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { RowResult } from '../domain/plan-results.ts';
import type { EventKind, TimelineEvent } from '../domain/timeline.ts';
import { shortRange } from '../thai/date.ts';
import { fullPlanName } from './plan-name.ts';
import { partText, rowNumber } from './results.ts';

/** Title of the page of a plan's year. */
export const timelineTitle = (kb: KnowledgeBase, plan: Entry<'plans'>): string => `ปฏิทิน${fullPlanName(kb, plan)}`;

/** What happens on a day of a plan's year, in words. */
export const EVENT_LABELS: Record<EventKind, string> = {
  meeting: 'การประชุม',
  session: 'การเสวนา CoP',
  training: 'การอบรม',
  activity: 'โครงการและกิจกรรม',
  'report-due': 'กำหนดส่งรายงานการอบรม',
  'review-due': 'ครบกำหนดทบทวน',
  'row-end': 'กิจกรรมของแผนสิ้นสุด',
};

/** What an event is and when, behind its title: `โครงการและกิจกรรม 3–5 ม.ค. 65`, `กิจกรรมของแผนสิ้นสุด (ช่วงที่ 1 จาก 2) 31 ธ.ค. 64`. */
export const eventText = ({ kind, part, start, end }: Pick<TimelineEvent, 'kind' | 'part' | 'start' | 'end'>): string =>
  `${EVENT_LABELS[kind]}${part && part.parts > 1 ? ` (${partText(part)})` : ''} ${shortRange(start, end)}`;

/** Rows of a plan whose numbers have room beside a drawing. */
const MAX_NUMBERS = 3;

/** What a period of the plan is of: `กิจกรรม 1.1 2.3`, where there are more `8 กิจกรรม`. */
export const periodLabel = (results: readonly Pick<RowResult, 'tableNumber' | 'row'>[]): string =>
  results.length > MAX_NUMBERS ? `${results.length} กิจกรรม` : `กิจกรรม ${results.map(rowNumber).join(' ')}`;
