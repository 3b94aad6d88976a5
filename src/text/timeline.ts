import type { EventKind } from '../domain/timeline.ts';

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
