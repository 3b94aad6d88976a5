import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs } from '#src/documents/calendar.ts';
import type { CalendarEvent } from '#src/text/due-dates.ts';
import { eventsOf } from '../../support/calendars.ts';

const options = {
  name: 'วันครบกำหนด, งาน KM; ทดสอบ',
  today: '2022-06-01',
  toUrl: (address: string) => `https://km.example.go.th${address}`,
};
const due = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'review-assets-drain',
  day: '2022-12-31',
  title: 'ครบกำหนดทบทวน: ล้างท่อก่อนฝนมา',
  description: 'ขุมความรู้ ทบทวนทุก 12 เดือน',
  address: '/assets/drain/',
  ...change,
});

describe('a calendar file', () => {
  it('has an event of a whole day for each due date', () => {
    expect(eventsOf(toIcs([due()], options))).toEqual([
      expect.objectContaining({
        UID: 'review-assets-drain@km.example.go.th',
        DTSTAMP: '20220601T000000Z',
        DTSTART: '20221231',
        DTEND: '20230101',
        SUMMARY: 'ครบกำหนดทบทวน: ล้างท่อก่อนฝนมา',
        DESCRIPTION: 'ขุมความรู้ ทบทวนทุก 12 เดือน',
        URL: 'https://km.example.go.th/assets/drain/',
      }),
    ]);
    expect(toIcs([due()], options)).toContain('DTSTART;VALUE=DATE:20221231\r\n');
  });

  it('says its name with its commas and semicolons', () => {
    const unfolded = toIcs([], options).replaceAll('\r\n ', '');
    expect(unfolded).toContain('\r\nX-WR-CALNAME:วันครบกำหนด\\, งาน KM\\; ทดสอบ\r\n');
  });

  it('without due dates is still a calendar', () => {
    expect(eventsOf(toIcs([], options))).toEqual([]);
  });

  it('is the same whenever it is written', () => {
    expect(toIcs([due()], options)).toBe(toIcs([due()], options));
  });

  it('gives back any Thai text, on lines of 75 octets that are broken between characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'กขำ้ิ์่ ,;\\"A1๕😀\n'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const [event] = eventsOf(toIcs([due({ title, description })], options));
        expect(event?.['SUMMARY']).toBe(title);
        expect(event?.['DESCRIPTION']).toBe(description);
      }),
    );
  });
});
