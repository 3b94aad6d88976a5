import type { Entry } from '../domain/entry.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { EventKind } from '../domain/timeline.ts';
import { fullPlanName } from './plan-name.ts';

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
  'row-end': 'ข้อของแผนสิ้นสุด',
};
