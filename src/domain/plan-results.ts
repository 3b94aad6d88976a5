import type { AnyEntry, Entry } from './entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Measure } from '../schemas/measure.ts';
import type { PlanRow, PlanTable } from '../schemas/plan.ts';
import { PROCESSES, RESULT_STATUSES, type Process, type ResultStatus } from '../schemas/vocabulary.ts';
import { ofYear } from './gatherings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { tally, type Counted } from './measure/counted.ts';
import { measure } from './measure/measure.ts';
import type { Measured, NoValue } from './measure/measured.ts';
import { planBudget, planRows } from './plan.ts';
import { periodInYear, rowStatus, type Period } from './row-status.ts';
import { compareCodes } from '../thai/order.ts';

/** A plan row with what it has reached on a day. */
export interface RowResult extends Measured {
  /** `year/table/number`. */
  key: string;
  plan: Entry<'plans'>;
  table: PlanTable;
  row: PlanRow;
  /** Place of the table in its plan, from 1. */
  tableNumber: number;
  how: Measure | undefined;
  /** The target as data; undefined where the plan states no number. */
  target: { atLeast: number; unit: string } | undefined;
  /** Value ÷ target; above 1 when more than asked was reached, undefined without value or target. */
  progress: number | undefined;
  status: ResultStatus;
  /** Why the row cannot be judged by numbers. */
  unclear: NoValue | 'no-target' | undefined;
  period: Period;
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
    const measured = measure(kb, row.measure, fiscalYear, today);
    const { atLeast, unit } = row.target;
    const target = atLeast !== undefined && unit !== undefined ? { atLeast, unit } : undefined;
    const period = periodInYear(row.period, fiscalYear);
    results.set(key, {
      ...measured,
      key,
      plan,
      table,
      row,
      tableNumber: tables.indexOf(table) + 1,
      how: row.measure,
      target,
      progress: measured.value !== undefined && target ? measured.value / target.atLeast : undefined,
      status: rowStatus({ status: row.status, value: measured.value, target: target?.atLeast }, period, today),
      unclear: measured.missing ?? (target ? undefined : 'no-target'),
      period,
      evidence: evidenceOf(kb, row, key),
    });
  }
  days.set(today, results);
  return results;
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

/** Rows by the desired state that their table names; states without a table are kept, with no rows, so that the gap is seen. */
export const byDesiredState = (kb: KnowledgeBase, plan: Entry<'plans'>, today = kb.today): Group[] => {
  const results = resultsOf(kb, plan.id, today);
  const states = plan.data.desiredStates.map(({ id, title }) =>
    group(
      id,
      title,
      results.filter(({ table }) => table.desiredStateId === id),
    ),
  );
  // A table whose state is none of the plan's stands under the words it is printed with.
  const others = [...new Set(results.filter(({ table }) => !table.desiredStateId).map(({ table }) => table.desiredState))];
  return [
    ...states,
    ...others.map((title) =>
      group(
        '',
        title,
        results.filter(({ table }) => !table.desiredStateId && table.desiredState === title),
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
  row.responsible.all || row.responsible.departments.includes(department);

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
  const posts = results.filter(({ row }) => !row.responsible.all && row.responsible.departments.length === 0);
  return [...departments, group('', '', posts)].filter((department) => department.results.length > 0);
};

const URGENCY = Object.keys(RESULT_STATUSES) as ResultStatus[];

/** What needs attention first: overdue, behind, not started; within one status the row that is furthest from its target. */
export const lateFirst = (results: readonly RowResult[]): RowResult[] =>
  results
    .map((result, place) => ({ result, place }))
    .sort(
      (a, b) =>
        URGENCY.indexOf(a.result.status) - URGENCY.indexOf(b.result.status) ||
        (a.result.progress ?? 2) - (b.result.progress ?? 2) ||
        compareCodes(a.result.period.end, b.result.period.end) ||
        a.place - b.place,
    )
    .map(({ result }) => result);

/** Whether a status asks somebody to act. */
export const isLate = (status: ResultStatus): boolean => status === 'overdue' || status === 'behind';

/** A plan in figures, and how they differ from those of the plan before. */
export interface YearInFigures {
  plan: Entry<'plans'>;
  year: number;
  summary: Summary;
  budget: number;
  /** Entries of the year, by collection. */
  counts: Record<YearCount, Counted>;
  /** This year less the year before; undefined for the first plan. */
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
    const before = years.at(-1);
    years.push({
      plan,
      year,
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
