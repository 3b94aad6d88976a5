import type { FollowedReport, ReportTiming } from '../../domain/training-follow-up.ts';

/** How each state of a report is said and coloured, in the order in which they are shown. */
export const STATES = {
  overdue: { text: 'ยังไม่ส่ง เกินกำหนด', style: 'bad' },
  late: { text: 'ส่งช้า', style: 'bad' },
  waiting: { text: 'ยังไม่ถึงกำหนด', style: undefined },
  'on-time': { text: 'ส่งทันกำหนด', style: 'good' },
} as const satisfies Record<ReportTiming['state'], { text: string; style: 'bad' | 'good' | undefined }>;

/** Reports of one department that need nothing more, as far as the page lists them; those that do are all listed. */
const MAX_DONE = 40;

const isDone = ({ timing, outcome }: FollowedReport) => timing.state === 'on-time' && outcome !== 'open';

/** Reports of a department that the page lists, and how many it leaves out: all came in time and need nothing more. */
export const listReports = (reports: readonly FollowedReport[]): { listed: readonly FollowedReport[]; more: number } => {
  let done = 0;
  const listed = reports.filter((report) => !isDone(report) || (done += 1) <= MAX_DONE);
  return { listed, more: reports.length - listed.length };
};
