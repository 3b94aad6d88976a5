import type { AnyEntry } from '../domain/entry.ts';
import { eventDays } from '../domain/event-days.ts';
import { shortRange } from '../thai/date.ts';

/** Days apart that are named one by one. */
const MAX_NAMED = 3;

/** When what an entry tells of took place, in few words: `3–5 ม.ค. 65`, `9 ก.พ. 65, 16 ก.พ. 65`; nothing for one that tells of no event. */
export const eventDaysText = (entry: AnyEntry): string | undefined => {
  const days = eventDays(entry);
  const [first] = days;
  if (!first) return undefined;
  return days.length > MAX_NAMED
    ? `${shortRange(first.start, days.at(-1)!.end)} (${days.length} วัน)`
    : days.map(({ start, end }) => shortRange(start, end)).join(', ');
};
