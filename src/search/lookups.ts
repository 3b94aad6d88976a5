import type { Query } from './rank.ts';

/** Most keys of a query that are looked up: each may cost a piece of the index over the network. */
export const MOST_LOOKUPS = 12;

/** Keys of a query to look up: those that tell something, evenly spread over the query when there are many. */
export const chooseLookups = (query: Query): string[] => {
  const telling = query.strict.keys.filter(({ weight }) => weight === 1);
  const keys = [...new Set((telling.length ? telling : query.strict.keys).map(({ key }) => key))];
  if (keys.length <= MOST_LOOKUPS) return keys;
  return Array.from({ length: MOST_LOOKUPS }, (_, index) => keys[Math.round((index * (keys.length - 1)) / (MOST_LOOKUPS - 1))]!);
};
