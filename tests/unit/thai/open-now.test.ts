import { describe, expect, it } from 'vitest';
import { openState } from '#src/thai/open-now.ts';
import { readOpeningHours } from '#src/thai/opening-hours.ts';

const at = (hours: string, moment: string, closed: Parameters<typeof openState>[1] = []): string =>
  openState(readOpeningHours(hours)!.spans, closed, Date.parse(moment)).text.replaceAll('\u00a0', ' ');
const OFFICE = 'วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น.';

describe('an office at a moment', () => {
  // 23 November 2026 is a Monday.
  it.each([
    ['2026-11-23T08:29:59+07:00', 'ยังไม่เปิด เปิด 08.30 น.'],
    ['2026-11-23T08:30:00+07:00', 'เปิดอยู่ ปิด 16.30 น.'],
    ['2026-11-23T16:29:59+07:00', 'เปิดอยู่ ปิด 16.30 น.'],
    ['2026-11-23T16:30:00+07:00', 'ปิดแล้ว เปิดวันอังคาร 08.30 น.'],
    ['2026-11-27T18:00:00+07:00', 'ปิดแล้ว เปิดวันจันทร์ 08.30 น.'],
    ['2026-11-29T10:00:00+07:00', 'ปิดแล้ว เปิดวันจันทร์ 08.30 น.'],
  ])('is told at %s', (moment, text) => {
    expect(at(OFFICE, moment)).toBe(text);
  });

  it('goes by the clock of Bangkok, whatever the zone of the moment', () => {
    expect(at(OFFICE, '2026-11-23T01:30:00Z')).toBe('เปิดอยู่ ปิด 16.30 น.');
    expect(at(OFFICE, '2026-11-22T20:29:00-05:00')).toBe('ยังไม่เปิด เปิด 08.30 น.');
    // Still Sunday in London, Monday in Bangkok.
    expect(at('วันจันทร์ 00.00–08.00 น.', '2026-11-22T18:00:00Z')).toBe('เปิดอยู่ ปิด 08.00 น.');
  });

  it('pauses at noon', () => {
    const hours = 'จันทร์ถึงศุกร์ 8.30-12.00 และ 13.00-16.30';
    expect(at(hours, '2026-11-23T11:00:00+07:00')).toBe('เปิดอยู่ ปิด 12.00 น.');
    expect(at(hours, '2026-11-23T12:10:00+07:00')).toBe('พักอยู่ เปิด 13.00 น.');
  });

  it('that never closes says so, and one that closes over midnight says when', () => {
    expect(at('ทุกวัน 24 ชั่วโมง', '2026-11-23T03:00:00+07:00')).toBe('เปิดตลอด 24 ชั่วโมง');
    expect(at('จันทร์-ศุกร์ 24 ชั่วโมง', '2026-11-26T03:00:00+07:00')).toBe('เปิดอยู่ ปิดวันศุกร์ 24.00 น.');
  });

  it('is closed on the days that the town names', () => {
    const closed = [
      { date: '2026-12-31', title: 'วันสิ้นปี' },
      { date: '2027-01-01', title: 'วันขึ้นปีใหม่' },
    ];
    expect(at(OFFICE, '2026-12-31T10:00:00+07:00', closed)).toBe('วันนี้ปิด (วันสิ้นปี) เปิดวันจันทร์ 08.30 น.');
    expect(at(OFFICE, '2026-12-30T17:00:00+07:00', closed)).toBe('ปิดแล้ว เปิดวันจันทร์ 08.30 น.');
  });

  it('that opens in a week or later is told with the date', () => {
    expect(at('วันพุธ 9.00-12.00 น.', '2026-11-25T13:00:00+07:00')).toBe('ปิดแล้ว เปิดวันพุธที่ 2 ธ.ค. 09.00 น.');
  });

  it.each([
    [OFFICE, '2026-11-23T10:00:00+07:00', 'Open now, closes at 16:30'],
    [OFFICE, '2026-11-23T08:00:00+07:00', 'Not open yet, opens at 08:30'],
    [OFFICE, '2026-11-27T18:00:00+07:00', 'Closed now, opens Monday at 08:30'],
    [OFFICE, '2026-12-31T10:00:00+07:00', 'Closed today, opens Friday at 08:30'],
    ['จันทร์ถึงศุกร์ 8.30-12.00 และ 13.00-16.30', '2026-11-23T12:10:00+07:00', 'Closed for a break, opens at 13:00'],
    ['วันพุธ 9.00-12.00 น.', '2026-11-25T13:00:00+07:00', 'Closed now, opens Wednesday 2 Dec at 09:00'],
    ['ทุกวัน 24 ชั่วโมง', '2026-11-23T03:00:00+07:00', 'Open 24 hours'],
  ])('is told in English: %s at %s', (hours, moment, text) => {
    const closed = [{ date: '2026-12-31', title: 'วันสิ้นปี' }];
    expect(openState(readOpeningHours(hours)!.spans, closed, Date.parse(moment), 'en').text).toBe(text);
  });
});
