import type { AnyEntry, Entry } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Measure } from '../schemas/measure.ts';
import type { PlanRow, PlanTable, Target } from '../schemas/plan.ts';
import { PROCESSES, RESULT_STATUSES, type Process, type ResultStatus } from '../schemas/vocabulary.ts';
import { ofYear } from './gatherings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted, type CountedEntry } from './measure/counted.ts';
import { measure } from './measure/measure.ts';
import type { Measured, NoValue } from './measure/measured.ts';
import { newestFirst } from './measure/find.ts';
import { goalOf, progressTo, type Goal } from './goal.ts';
import { planBudget } from './plan-budget.ts';
import { planOfYear, planRows } from './plan.ts';
import { periodInYear, type RowPeriod } from './row-period.ts';
import { rowStatus, targetStatus } from './row-status.ts';
import { compareCodes } from '../thai/order.ts';

/** One target of a row with what has been reached on a day. */
export interface TargetResult extends Measured {
  /** As the plan states it; undefined for a row that states none. */
  target: Target | undefined;
  how: Measure | undefined;
  /** The target as data; undefined where the plan states no number. */
  goal: Goal | undefined;
  /** Value ÷ target; above 1 when more than asked was reached, undefined without value or target. */
  progress: number | undefined;
  status: ResultStatus;
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
  /** When it is worked on; undefined where the plan names no time. */
  period: RowPeriod | undefined;
  /** The entries that count for any of its targets, each once. */
  entries: readonly CountedEntry[];
  /** How many of these are real, and how many are samples. */
  count: Counted;
  /** Entries that the plan names as proof, or that say they serve the row, whether counted or not. */
  evidence: readonly AnyEntry[];
}

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
  const results = new Map<string, RowResult>();
  for (const { plan, table, row, key } of planRows(kb).values()) {
    const { fiscalYear, tables } = plan.data;
    const period = periodInYear(row.period, fiscalYear);
    const toResult = (target: Target | undefined): TargetResult => {
      const measured = measure(kb, target?.measure, fiscalYear, today);
      const goal = target && goalOf(target);
      return {
        ...measured,
        target,
        how: target?.measure,
        goal,
        progress: measured.value !== undefined && goal ? progressTo(goal, measured.value) : undefined,
        status: targetStatus({ status: row.status, value: measured.value, goal }, period, fiscalYear, today),
        unclear: measured.missing ?? (goal ? undefined : 'no-target'),
      };
    };
    const [first, ...others] = row.targets;
    const targets: RowResult['targets'] = [toResult(first), ...others.map(toResult)];
    const entries = countedOnce(targets);
    results.set(key, {
      key,
      plan,
      table,
      row,
      tableNumber: tables.indexOf(table) + 1,
      targets,
      progress: progressOf(targets),
      status: rowStatus(targets.map(({ status }) => status)),
      period,
      entries,
      count: tally(entries.map(({ entry }) => entry)),
      evidence: evidenceOf(kb, row, key),
    });
  }
  days.set(today, results);
  return results;
};

/** How far a row is: as far as its one target, or the mean of several. */
const progressOf = ([first, ...others]: RowResult['targets']): number | undefined => {
  if (others.length === 0) return first.progress;
  const shares = [first, ...others].map(({ progress }) => progress && Math.min(1, progress));
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

/** Rows in figures: how many stand where, and how far they are together. */
export interface Summary {
  rows: number;
  byStatus: Record<ResultStatus, number>;
  /** Rows with both a value and a target. */
  comparable: number;
  /** Mean of value ÷ target over the comparable rows, each at most 1; undefined when there are none. */
  progress: number | undefined;
  /** Real entries that count in any of the rows, each once; and samples, apart. */
  entries: { real: number; sample: number };
}

/** Sums up rows. */
export const summarize = (results: readonly RowResult[]): Summary => {
  const byStatus = Object.fromEntries(Object.keys(RESULT_STATUSES).map((status) => [status, 0])) as Record<ResultStatus, number>;
  const entries = new Set<AnyEntry>();
  for (const result of results) {
    byStatus[result.status] += 1;
    for (const { entry } of result.entries) entries.add(entry);
  }
  const shares = results.flatMap(({ progress }) => (progress === undefined ? [] : [Math.min(1, progress)]));
  let sample = 0;
  for (const { data } of entries) if (data.sample) sample += 1;
  return {
    rows: results.length,
    byStatus,
    comparable: shares.length,
    progress: shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined,
    entries: { real: entries.size - sample, sample },
  };
};

/** A part of a plan: a desired state, a process or a department, with its rows and their summary. */
export interface Group {
  /** Id of the desired state, process or department; `''` for rows that belong to none. */
  id: string;
  title: string;
  results: readonly RowResult[];
  summary: Summary;
}

const group = (id: string, title: string, results: readonly RowResult[]): Group => ({ id, title, results, summary: summarize(results) });

/** Rows by the desired state that their table names; what names none has no title. States without a table are kept, with no rows, so that the gap is seen. */
export const byDesiredState = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] => {
  const results = resultsOf(kb, plan.id, today);
  const states = plan.data.desiredStates.map(({ id, title }) =>
    group(
      id,
      title,
      results.filter(({ table }) => table.desiredStateId === id),
    ),
  );
  // A table whose state is none of the plan's stands under the words it is printed with; one that prints none, under none.
  const others = [...new Set(results.filter(({ table }) => !table.desiredStateId).map(({ table }) => table.desiredState ?? ''))];
  return [
    ...states,
    ...others.map((title) =>
      group(
        '',
        title,
        results.filter(({ table }) => !table.desiredStateId && (table.desiredState ?? '') === title),
      ),
    ),
  ];
};

/** Rows by process, those that the plan has. */
export const byProcess = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] =>
  (Object.keys(PROCESSES) as Process[])
    .map((process) =>
      group(
        process,
        PROCESSES[process],
        resultsOf(kb, plan.id, today).filter(({ table }) => table.process === process),
      ),
    )
    .filter(({ results }) => results.length > 0);

/** Whether a row asks something of a department. */
export const asksOf = ({ row }: { row: PlanRow }, department: string): boolean =>
  row.responsible.all || row.responsible.departments.includes(department) || row.responsible.joint.includes(department);

/** Rows by responsible department; rows of all departments stand under each, rows of posts and committees under `''`. */
export const byDepartment = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] => {
  const results = resultsOf(kb, plan.id, today);
  const departments = kb.entries('departments').map(({ id, data }) =>
    group(
      id,
      data.title,
      results.filter((result) => asksOf(result, id)),
    ),
  );
  const posts = results.filter(
    ({ row }) => !row.responsible.all && row.responsible.departments.length + row.responsible.joint.length === 0,
  );
  return [...departments, group('', '', posts)].filter((department) => department.results.length > 0);
};

const URGENCY = Object.keys(RESULT_STATUSES) as ResultStatus[];

/** After every day: of rows that end on no known day. */
const LAST = '9999-12-31';

/** What needs attention first: overdue, over a limit, behind, not started; within one status the row that is furthest from its target. */
export const lateFirst = (results: readonly RowResult[]): RowResult[] =>
  results
    .map((result, place) => ({ result, place }))
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.result.status) - URGENCY.indexOf(b.result.status) ||
        (a.result.progress ?? 2) - (b.result.progress ?? 2) ||
        compareCodes(a.result.period?.end ?? LAST, b.result.period?.end ?? LAST) ||
        a.place - b.place,
    )
    .map(({ result }) => result);

/** Whether a status asks somebody to act. */
export const needsAction = (status: ResultStatus): boolean => status === 'overdue' || status === 'over-limit' || status === 'behind';

/** A plan in figures, and how they differ from those of the plan of the year before. */
export interface YearInFigures {
  plan: Entry<'plans'>;
  year: number;
  /** Place among several plans of the year, from 1; undefined for the only one. */
  place: number | undefined;
  summary: Summary;
  budget: number;
  /** Entries of the year, by collection. */
  counts: Record<YearCount, Counted>;
  /** This plan less the main one of the year before; undefined in the first year. */
  change: { rows: number; done: number; progress: number | undefined; budget: number; counts: Record<YearCount, number> } | undefined;
}

/** Collections that are compared between years, beside the plan's own rows. */
export const YEAR_COUNTS = [
  'assets',
  'cop-summaries',
  'training-reports',
  'activities',
  'meetings',
] as const satisfies readonly CollectionName[];
export type YearCount = (typeof YEAR_COUNTS)[number];

/** Entries of a year by collection: those that the page of the year gathers. */
const countYear = (kb: KnowledgeBase, year: number): YearInFigures['counts'] => {
  const gathered = new Map(ofYear(kb, year).map(({ collection, entries }) => [collection, entries]));
  return Object.fromEntries(YEAR_COUNTS.map((name) => [name, tally(gathered.get(name) ?? [])])) as YearInFigures['counts'];
};

/** Every plan side by side, oldest first. */
export const compareYears = (kb: KnowledgeBase, today = kb.today): YearInFigures[] => {
  const plans = kb.entries('plans').toSorted((a, b) => a.data.fiscalYear - b.data.fiscalYear);
  const years: YearInFigures[] = [];
  for (const plan of plans) {
    const year = plan.data.fiscalYear;
    const summary = summarize(resultsOf(kb, plan.id, today));
    const budget = planBudget(plan);
    const counts = countYear(kb, year);
    const ofSameYear = plans.filter(({ data }) => data.fiscalYear === year);
    const earlier = years.findLast((each) => each.year < year)?.year;
    const before = earlier === undefined ? undefined : years.find((each) => each.plan === planOfYear(kb, earlier));
    years.push({
      plan,
      year,
      place: ofSameYear.length > 1 ? ofSameYear.indexOf(plan) + 1 : undefined,
      summary,
      budget,
      counts,
      change: before && {
        rows: summary.rows - before.summary.rows,
        done: summary.byStatus.done - before.summary.byStatus.done,
        progress:
          summary.progress !== undefined && before.summary.progress !== undefined ? summary.progress - before.summary.progress : undefined,
        budget: budget - before.budget,
        counts: Object.fromEntries(YEAR_COUNTS.map((name) => [name, counts[name].real - before.counts[name].real])) as Record<
          YearCount,
          number
        >,
      },
    });
  }
  return years;
};
