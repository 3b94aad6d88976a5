import type { Figure } from '../../schemas/measure.ts';
import type { Counted, CountedEntry } from './counted.ts';
import type { MonthPoint } from './history.ts';

/** Why a measure gives no value. */
export type NoValue = 'no-measure' | 'reason-given' | 'no-figures' | 'no-usage' | 'nothing-due';

/** What a measure gives on a day. */
export interface Measured {
  /** In `unit`, real entries and figures only; undefined where it cannot be known. */
  value: number | undefined;
  /** The same of the samples alone; undefined when there are none. */
  sampleValue: number | undefined;
  /** Unit of the value: ร้อยละ for a percentage. */
  unit: string | undefined;
  /** How many things were counted, in `countUnit`; for a percentage this is what the whole is compared with. */
  count: Counted;
  countUnit: string | undefined;
  /** What a percentage is of; `of` says it in words, but where it is what was due. */
  whole: { real: number; sample: number; of: string | undefined; source?: string | undefined } | undefined;
  /** The entries that count, newest first, samples after the real ones. */
  entries: readonly CountedEntry[];
  /** The figures that count, in order of their days. */
  figures: readonly Figure[];
  /** The twelve months of the fiscal year. */
  history: readonly MonthPoint[];
  /** Counted, but on no known day of the year, so in no month. */
  undated: Counted;
  missing: NoValue | undefined;
}

/** A part of a whole in per cent; undefined where there is no whole. */
export const percentOf = (part: number, whole: number): number | undefined => (whole > 0 ? (part / whole) * 100 : undefined);
