import ical from 'ical-generator';
import { addDays } from '../thai/days.ts';
import type { CalendarEvent } from '../text/due-dates.ts';
import { printable, printableLine } from '../text/printable.ts';

/** What a calendar file needs beside its dates. */
export interface CalendarOptions {
  name: string;
  /** The day the file is made, ISO 8601. */
  today: string;
  /** The full URL of an address of the site; its host makes the ids of events unique in the world. */
  toUrl: (address: string) => string;
}

/** Due dates as a calendar file (RFC 5545): events of whole days, in order. */
export const toIcs = (dates: readonly CalendarEvent[], { name, today, toUrl }: CalendarOptions): string => {
  const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
  const host = new URL(toUrl('/')).hostname;
  // The library escapes the texts of events, but not this name.
  const escaped = printableLine(name).replace(/[\\;,]/g, '\\$&');
  const calendar = ical({ name: escaped, prodId: { company: 'tessaban-km', product: 'due-dates', language: 'TH' } });
  for (const { id, day, title, description, address } of dates)
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp: midnight(today),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: printable(title),
      description: printable(description),
      url: toUrl(address),
    });
  // The library leaves out the end of the last line, which the format asks for.
  return `${calendar.toString()}\r\n`;
};
