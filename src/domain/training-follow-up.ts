import { addDays, daysBetween } from './days.ts';

/** Days from return to the report's due day (follow-up rules of the KM plan: ภายใน 15 วันนับแต่วันกลับ). */
export const REPORT_DAYS = 15;

/** Where a training report stands on a day; `days` late or left. */
export type ReportTiming = { state: 'on-time' | 'late' | 'overdue' | 'waiting'; due: string; days: number };

/** Whether a report came in time; one not submitted yet is judged by `today`. */
export const reportTiming = (report: { returned: string; submitted?: string | undefined }, today: string): ReportTiming => {
  const due = addDays(report.returned, REPORT_DAYS);
  const days = daysBetween(due, report.submitted ?? today);
  if (report.submitted) return { state: days > 0 ? 'late' : 'on-time', due, days: Math.abs(days) };
  return { state: days > 0 ? 'overdue' : 'waiting', due, days: Math.abs(days) };
};
