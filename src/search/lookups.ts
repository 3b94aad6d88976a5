import type { Query } from './rank.ts';
import { indexKeysOf } from './thai-text.ts';

/** Most keys of a query that are looked up: each may cost a piece of the index over the network (16 kB). */
export const MOST_LOOKUPS = 10;

/** A key to look up in the index of a large site, and the letters of the query it stands for. */
export interface Lookup {
  key: string;
  start: number;
  end: number;
  /** A key that is not is the beginning of longer ones. */
  whole: boolean;
}

/** Keys of a query to look up: those that tell something, evenly spread over the query when there are many. */
export const chooseLookups = ({ loose: { folded, weights } }: Query): Lookup[] => {
  const all = indexKeysOf(folded);
  const telling = all.filter(({ start, end }) => weights[start] === 1 && weights[end - 1] === 1);
  const keys = [...new Map((telling.length ? telling : all).map((lookup) => [lookup.key, lookup])).values()];
  if (keys.length <= MOST_LOOKUPS) return keys;
  return Array.from({ length: MOST_LOOKUPS }, (_, index) => keys[Math.round((index * (keys.length - 1)) / (MOST_LOOKUPS - 1))]!);
};
