import type { Query } from './rank.ts';
import { indexKeysOf, type IndexKey } from './thai-text.ts';

/** Most keys of a query that are looked up: each may cost a piece of the index over the network (16 kB). */
export const MOST_LOOKUPS = 10;

/** Of these, most that join what stands around a space. */
const MOST_JOINTS = 4;

/** Keys of a query to look up: those that tell something, evenly spread over the query when there are many. */
export const chooseLookups = ({ loose: { folded, weights } }: Query): IndexKey[] => {
  const all = indexKeysOf(folded);
  const telling = all.filter(({ start, end }) => weights[start] === 1 && weights[end - 1] === 1);
  const keys = [...new Map((telling.length ? telling : all).map((key) => [key.key, key])).values()];
  const joints = spread(
    keys.filter(({ joint }) => joint),
    MOST_JOINTS,
  );
  return [
    ...joints,
    ...spread(
      keys.filter(({ joint }) => !joint),
      MOST_LOOKUPS - joints.length,
    ),
  ];
};

/** At most so many of a list, evenly spread over it, its ends among them. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);
