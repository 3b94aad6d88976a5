import type { AnyEntry } from './entry.ts';
import type { Period } from './row-period.ts';

/** The days on which what an entry tells of took place, in order: one span of days, or single days apart; none for one that tells of no event. */
export const eventDays = (entry: AnyEntry): readonly Period[] => {
  const single = (day: string): Period => ({ start: day, end: day });
  switch (entry.collection) {
    case 'meetings':
      return [single(entry.data.date)];
    case 'cop-summaries':
      return [entry.data, ...entry.data.moreDays].map(({ date }) => single(date));
    case 'training-reports':
      return [{ start: entry.data.start, end: entry.data.end }];
    case 'activities':
      return [{ start: entry.data.start, end: entry.data.end ?? entry.data.start }];
    default:
      return [];
  }
};
