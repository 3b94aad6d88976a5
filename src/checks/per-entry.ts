import type { RawEntry } from '../content/raw-entry.ts';

/** Works something out once for each file, however many rules ask for it. */
export const perEntry = <Value>(make: (raw: RawEntry) => Value): ((raw: RawEntry) => Value) => {
  const known = new WeakMap<RawEntry, { value: Value }>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before.value;
    const value = make(raw);
    known.set(raw, { value });
    return value;
  };
};
