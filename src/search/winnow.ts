/**
 * A sample of a text's keys that query and page agree on without knowing each other: of every
 * `window` neighbouring keys the one of the least rank, the last of equals (winnowing; Schleimer,
 * Wilkerson and Aiken, 2003). A page keeps about 2 of `window` + 1 keys, and still every phrase of
 * `window` keys or more shares with it all that the phrase itself is sampled to.
 *
 * @param ranks Rank of each key, in the order of the text.
 * @returns Places of the keys kept, in order; all of fewer keys than a window.
 */
export const winnow = (ranks: readonly number[], window: number): number[] => {
  if (ranks.length < window) return ranks.map((_, place) => place);
  const kept: number[] = [];
  let least = -1;
  for (let end = window - 1; end < ranks.length; end++) {
    if (least <= end - window) {
      least = end - window + 1;
      for (let place = least + 1; place <= end; place++) if (ranks[place]! <= ranks[least]!) least = place;
    } else if (ranks[end]! <= ranks[least]!) least = end;
    if (kept.at(-1) !== least) kept.push(least);
  }
  return kept;
};

/** The rank of a key: without meaning, the same everywhere, and different for hardly any two (FNV-1a, mixed). */
export const rankOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let place = 0; place < key.length; place++) hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
};
