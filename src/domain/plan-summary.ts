import { RESULT_STATUSES, type ResultStatus } from '../schemas/vocabulary.ts';
import type { AnyEntry } from './entry.ts';
import type { RowResult } from './plan-results.ts';

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
