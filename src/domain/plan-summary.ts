import type { RowCause } from '../schemas/vocabulary.ts';
import type { AnyEntry } from './entry.ts';
import type { RowResult } from './plan-results.ts';
import { CAUSES } from './row-cause.ts';

/** Rows in figures: how many stand where, and how far they are together. */
export interface Summary {
  rows: number;
  byCause: Record<RowCause, number>;
  /** Rows with both a value and a target. */
  comparable: number;
  /** Mean of value ÷ target over the comparable rows, each at most 1; undefined when there are none. */
  progress: number | undefined;
  /** Real entries that count in any of the rows, each once; and samples, apart. */
  entries: { real: number; sample: number };
}

/** Sums up rows. */
export const summarize = (results: readonly RowResult[]): Summary => {
  const byCause = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<RowCause, number>;
  const entries = new Set<AnyEntry>();
  for (const result of results) {
    byCause[result.cause] += 1;
    for (const { entry } of result.entries) entries.add(entry);
  }
  const shares = results.flatMap(({ progress }) => (progress === undefined ? [] : [Math.min(1, progress)]));
  let sample = 0;
  for (const { data } of entries) if (data.sample) sample += 1;
  return {
    rows: results.length,
    byCause,
    comparable: shares.length,
    progress: shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : undefined,
    entries: { real: entries.size - sample, sample },
  };
};
