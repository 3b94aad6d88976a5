import type { AnyEntry, Entry } from './entry.ts';
import type { Measure } from '../schemas/measure.ts';
import type { PlanRow, PlanTable, Target } from '../schemas/plan.ts';
import type { ResultStatus, RowCause } from '../schemas/vocabulary.ts';
import { fiscalYearOf } from '../thai/fiscal-year.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted, type CountedEntry } from './measure/counted.ts';
import { measure } from './measure/measure.ts';
import type { Measured, NoValue } from './measure/measured.ts';
import { newestFirst } from './measure/find.ts';
import { goalOf, overLimit, progressTo, type Goal } from './goal.ts';
import { planRows, type RowInPlan } from './plan.ts';
import { isRecorded, rowCause, targetCause } from './row-cause.ts';
import { periodInYear, type RowPeriod } from './row-period.ts';
import { rowStatus, targetStatus } from './row-status.ts';

/** One target of a row with what has been reached on a day. */
export interface TargetResult extends Measured {
  /** As the plan states it; undefined for a row that states none. */
  target: Target | undefined;
  how: Measure | undefined;
  /** The target as data; undefined where the plan states no number. */
  goal: Goal | undefined;
  /** Value ÷ target; above 1 when more than asked was reached, undefined without target, where nothing is recorded, and beyond a limit. */
  progress: number | undefined;
  /** By how much the value is above the limit that the target sets; undefined where it is not. */
  over: number | undefined;
  status: ResultStatus;
  /** What pages say of it: the status, or why it tells nothing. */
  cause: RowCause;
  /** Why the target cannot be judged by numbers. */
  unclear: NoValue | 'no-target' | undefined;
}

/** A plan row with what it has reached on a day. */
export interface RowResult {
  /** `plan/table/number`. */
  key: string;
  plan: Entry<'plans'>;
  table: PlanTable;
  row: PlanRow;
  /** Place of the table in its plan, from 1. */
  tableNumber: number;
  /** At least one: a row without a target has what is known without. */
  targets: readonly [TargetResult, ...TargetResult[]];
  /** The mean over its targets, each at most 1 where there are several; undefined where one of them cannot be compared. */
  progress: number | undefined;
  status: ResultStatus;
  /** What pages say of it: the status, or why it tells nothing. */
  cause: RowCause;
  /** When it is worked on; undefined where the plan names no time. */
  period: RowPeriod | undefined;
  /** The entries that count for any of its targets, each once. */
  entries: readonly CountedEntry[];
  /** How many of these are real, and how many are samples. */
  count: Counted;
  /** Entries that the plan names as proof, or that say they serve the row, whether counted or not. */
  evidence: readonly AnyEntry[];
}

/** Whether the fiscal year of a plan is over on a day: what is missing of it is history then. */
export const isOver = ({ data }: Entry<'plans'>, today: string): boolean => data.fiscalYear < fiscalYearOf(today);

const worked = new WeakMap<KnowledgeBase, Map<string, ReadonlyMap<string, RowResult>>>();

/**
 * Every plan row with its result on a day, by key; worked out once a build and day.
 * Rows stand in the order of their plans, tables and numbers.
 */
export const planResults = (kb: KnowledgeBase, today = kb.today): ReadonlyMap<string, RowResult> => {
  if (!worked.has(kb)) worked.set(kb, new Map());
  const days = worked.get(kb)!;
  const known = days.get(today);
  if (known) return known;
  const results = new Map([...planRows(kb).values()].map((place) => [place.key, resultOn(kb, place, today)]));
  days.set(today, results);
  return results;
};

/** One plan row with its result on a day. */
export const resultOn = (kb: KnowledgeBase, { plan, table, row, key }: RowInPlan, today: string): RowResult => {
  const { fiscalYear, tables } = plan.data;
  const period = periodInYear(row.period, fiscalYear);
  const isPast = isOver(plan, today);
  const toResult = (target: Target | undefined): TargetResult => {
    const measured = measure(kb, target?.measure, fiscalYear, today);
    const goal = target && goalOf(target);
    // Only of a limit does nothing counted say how far a row is: it is kept.
    const tells = goal?.atLeast === undefined || isRecorded({ ...measured, how: target?.measure });
    const status = targetStatus({ status: row.status, value: measured.value, goal }, period, fiscalYear, today);
    return {
      ...measured,
      target,
      how: target?.measure,
      goal,
      progress: goal && measured.value !== undefined && tells ? progressTo(goal, measured.value) : undefined,
      over: goal && measured.value !== undefined ? overLimit(goal, measured.value) : undefined,
      status,
      cause: targetCause({ ...measured, status, goal, how: target?.measure }, isPast),
      unclear: measured.missing ?? (goal ? undefined : 'no-target'),
    };
  };
  const [first, ...others] = row.targets;
  const targets: RowResult['targets'] = [toResult(first), ...others.map(toResult)];
  const entries = countedOnce(targets);
  const status = rowStatus(targets.map((target) => target.status));
  return {
    key,
    plan,
    table,
    row,
    tableNumber: tables.indexOf(table) + 1,
    targets,
    progress: progressOf(targets),
    status,
    cause: rowCause(status, targets),
    period,
    entries,
    count: tally(entries.map(({ entry }) => entry)),
    evidence: evidenceOf(kb, row, key),
  };
};

/** What a target counts for in a mean: nothing of a limit is kept once it is broken. */
const shareOf = ({ progress, over }: TargetResult): number | undefined => (over === undefined ? progress : 0);

/** How far a row is: as far as its one target, or the mean of several. */
const progressOf = ([first, ...others]: RowResult['targets']): number | undefined => {
  if (others.length === 0) return shareOf(first);
  const shares = [first, ...others].map(shareOf).map((share) => share && Math.min(1, share));
  return shares.every((share) => share !== undefined) ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined;
};

/** The entries of all targets of a row, in the order of one. */
const countedOnce = ([first, ...others]: RowResult['targets']): readonly CountedEntry[] => {
  if (others.length === 0) return first.entries;
  const entries = [...new Map([first, ...others].flatMap((target) => target.entries).map((counted) => [counted.entry, counted])).values()];
  const samplesLast = (a: CountedEntry, b: CountedEntry) => Number(a.entry.data.sample) - Number(b.entry.data.sample);
  return entries.sort((a, b) => samplesLast(a, b) || newestFirst(a, b));
};

/** A report on the plan speaks of its rows, but proves nothing about them. */
const evidenceOf = (kb: KnowledgeBase, row: PlanRow, key: string): AnyEntry[] => [
  ...new Set([
    ...row.evidence.map((named) => kb.at(named)).filter((entry) => entry !== undefined),
    ...kb.referringTo(key).filter(({ collection }) => collection !== 'reports'),
  ]),
];

/** Results of one plan, in its order. */
export const resultsOf = (kb: KnowledgeBase, plan: string, today = kb.today): RowResult[] =>
  [...planResults(kb, today).values()].filter((result) => result.plan.id === plan);
