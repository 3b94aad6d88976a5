/** A source of repeatable choices. */
export interface Random {
  /** A number of at least 0 and below 1. */
  next: () => number;
  /** A whole number between both bounds, inclusive. */
  whole: (least: number, most: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** Different items, in random order. */
  sample: <Item>(items: readonly Item[], count: number) => Item[];
}

/**
 * Repeatable random numbers from a text seed (FNV-1a into mulberry32). Each entry gets a seed of
 * its own, so it says the same in a tree of 200 and in one of 5,000; only where it links differs.
 */
export const seeded = (seed: string): Random => {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)]!,
    sample: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)[0]!);
    },
  };
};
