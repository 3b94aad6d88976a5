/** An event of a calendar file: name of the property, parameters left out → value with its escapes undone. */
export type CalendarEvent = Readonly<Record<string, string>>;

/**
 * Events of a calendar file, read by RFC 5545.
 *
 * @throws when a line is too long, is broken within a character, or does not end as it must.
 */
export const eventsOf = (ics: string): CalendarEvent[] => {
  const lines = ics.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line does not end');
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('A line ends with half of its end');
  const long = lines.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`Longer than 75 octets: ${long}`);
  if (ics.includes('\uFFFD')) throw new Error('A line is broken within a character');
  const content = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  if (content[0] !== 'BEGIN:VCALENDAR' || content.at(-1) !== 'END:VCALENDAR') throw new Error('Not a calendar');
  const unescape = (text: string) => text.replace(/\\([\\;,nN])/g, (_, code: string) => (code.toLowerCase() === 'n' ? '\n' : code));
  const events: Record<string, string>[] = [];
  for (const line of content) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`Not a property: ${line}`);
    if (events.length > 0) events.at(-1)![name] = unescape(value!);
  }
  return events;
};
