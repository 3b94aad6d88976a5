import type { Query } from './rank.ts';
import { indexKeysOf, isPiece, type IndexKey } from './thai-text.ts';
import { rankOf, winnow } from './winnow.ts';

/** Most keys of a query that are looked up: each may cost a piece of the index over the network (16 kB). */
export const MOST_LOOKUPS = 10;

/** Of these, most that join what stands around a space. */
const MOST_JOINTS = 4;

/**
 * Keys of a query to look up: those that tell something, evenly spread over the query when there are
 * many; of overlapping pieces, those that the index keeps of them by its `window`.
 */
export const chooseLookups = ({ loose: { folded, weights } }: Query, window: number): IndexKey[] => {
  const all = indexKeysOf(folded);
  const telling = all.filter(({ start, end }) => weights[start] === 1 && weights[end - 1] === 1);
  const keys = telling.length ? telling : all;
  const pieces = keys.filter(({ key, joint }) => isPiece(key, joint));
  const sampled = winnow(
    pieces.map(({ key }) => rankOf(key)),
    window,
  ).map((place) => pieces[place]!);
  const others = keys.filter(({ key, joint }) => !joint && !isPiece(key, joint));
  const joints = spread(once(keys.filter(({ joint }) => joint)), MOST_JOINTS);
  return [...joints, ...spread(once([...others, ...sampled].sort((a, b) => a.start - b.start)), MOST_LOOKUPS - joints.length)];
};

const once = (keys: readonly IndexKey[]): IndexKey[] => [...new Map(keys.map((key) => [key.key, key])).values()];

/** At most so many of a list, evenly spread over it, its ends among them. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);
