import { departmentOf, entryYear, isInForce, type AnyEntry, type Entry } from './entry.ts';
import { addDays, daysBetween } from '../thai/days.ts';
import { becameOf } from './knowledge-chain.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { compareCodes } from '../thai/order.ts';

/** Days from return to the report's due day (follow-up rules of the KM plan: ภายใน 15 วันนับแต่วันกลับ). */
export const REPORT_DAYS = 15;

/** Where a training report stands on a day; `days` late or left. */
export interface ReportTiming {
  state: 'on-time' | 'late' | 'overdue' | 'waiting';
  due: string;
  days: number;
}

/** Whether a report came in time; one not submitted yet is judged by `today`. */
export const reportTiming = (report: { returned: string; submitted?: string | undefined }, today: string): ReportTiming => {
  const due = addDays(report.returned, REPORT_DAYS);
  const days = daysBetween(due, report.submitted ?? today);
  if (report.submitted) return { state: days > 0 ? 'late' : 'on-time', due, days: Math.abs(days) };
  return { state: days > 0 ? 'overdue' : 'waiting', due, days: Math.abs(days) };
};

/** The day on which staff came back from training; nothing of training that was given to residents, whose report is not followed. */
export const returnDay = ({ data }: Pick<Entry<'training-reports'>, 'data'>): string | undefined =>
  data.kind === 'received' ? data.returned : undefined;

/** What a training became: assets, a stated reason for none, or neither yet. */
export type TrainingOutcome = 'assets' | 'reason' | 'open';

/** A training report as the follow-up rule sees it. */
export interface FollowedReport {
  entry: Entry<'training-reports'>;
  returned: string;
  timing: ReportTiming;
  /** Fiscal year of the training. */
  year: number;
  outcome: TrainingOutcome;
  assets: readonly AnyEntry[];
}

/** Reports of one department; `department` is undefined for those that name none. */
export interface DepartmentFollowUp {
  department: Entry<'departments'> | undefined;
  /** Missing ones first, then late, then the rest; within each the one due longest ago. */
  reports: readonly FollowedReport[];
  counts: FollowUpCounts;
}

/** How reports stand; samples are counted in `sample` only. */
export interface FollowUpCounts {
  real: Record<ReportTiming['state'] | TrainingOutcome, number>;
  sample: Record<ReportTiming['state'] | TrainingOutcome, number>;
}

const ORDER: ReportTiming['state'][] = ['overdue', 'late', 'waiting', 'on-time'];

/** How a report stands on a day; one handed in later, or of somebody not yet back, is still waiting. */
const followReport = (kb: KnowledgeBase, entry: Entry<'training-reports'>, returned: string, today: string): FollowedReport => {
  const { submitted, noAssets } = entry.data;
  const assets = becameOf(kb, entry);
  return {
    entry,
    returned,
    timing: reportTiming({ returned, submitted: submitted && submitted <= today ? submitted : undefined }, today),
    year: entryYear(entry)!,
    outcome: assets.length > 0 ? 'assets' : noAssets ? 'reason' : 'open',
    assets,
  };
};

const count = (reports: readonly FollowedReport[]): FollowUpCounts => {
  const none = () => ({ 'on-time': 0, late: 0, overdue: 0, waiting: 0, assets: 0, reason: 0, open: 0 });
  const counts: FollowUpCounts = { real: none(), sample: none() };
  for (const { entry, timing, outcome } of reports) {
    const kind = counts[entry.data.sample ? 'sample' : 'real'];
    kind[timing.state] += 1;
    kind[outcome] += 1;
  }
  return counts;
};

/** Training reports by department, of one fiscal year or of all; departments in their own order, then reports that name none. */
export const trainingFollowUp = (
  kb: KnowledgeBase,
  year?: number,
  today = kb.today,
): { departments: DepartmentFollowUp[]; counts: FollowUpCounts } => {
  const reports = kb
    .entries('training-reports')
    .flatMap((entry) => {
      const returned = returnDay(entry);
      return returned === undefined ? [] : [followReport(kb, entry, returned, today)];
    })
    .filter(({ entry, year: own }) => isInForce(entry as AnyEntry, today) && (year === undefined || own === year))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.timing.state) - ORDER.indexOf(b.timing.state) ||
        compareCodes(a.timing.due, b.timing.due) ||
        compareCodes(a.entry.id, b.entry.id),
    );
  const departments = [...kb.entries('departments'), undefined]
    .map((department) => {
      const own = reports.filter((report) => {
        const id = departmentOf(report.entry);
        return department ? id === department.id : id === undefined || !kb.find('departments', id);
      });
      return { department, reports: own, counts: count(own) };
    })
    .filter(({ reports: own }) => own.length > 0);
  return { departments, counts: count(reports) };
};

/** Fiscal years of which trainings are known, newest first. */
export const followUpYears = (kb: KnowledgeBase): number[] =>
  [
    ...new Set(
      kb
        .entries('training-reports')
        .filter(returnDay)
        .map((entry) => entryYear(entry as AnyEntry)!),
    ),
  ].sort((a, b) => b - a);
