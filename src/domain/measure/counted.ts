import type { AnyEntry } from '../entry.ts';

/** A number of the real thing, and apart from it the number of invented examples (`sample: true`). */
export interface Counted {
  real: number;
  sample: number;
}

export const NOTHING: Counted = { real: 0, sample: 0 };

/** An entry that counts, and the day it counts from where that day is known and lies in the fiscal year. */
export interface CountedEntry {
  entry: AnyEntry;
  day: string | undefined;
}

/** Entries counted, samples apart. */
export const tally = (entries: readonly AnyEntry[]): Counted => {
  const sample = entries.filter(({ data }) => data.sample).length;
  return { real: entries.length - sample, sample };
};
