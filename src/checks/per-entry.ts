import type { RawEntry } from '../content/raw-entry.ts';

/** Works something out once for each file, however many rules ask for it. Only of the last file it is kept: rules are asked file by file. */
export const perEntry = <Value>(make: (raw: RawEntry) => Value): ((raw: RawEntry) => Value) => {
  let last: { raw: RawEntry; value: Value } | undefined;
  return (raw) => {
    if (last?.raw !== raw) last = { raw, value: make(raw) };
    return last.value;
  };
};
