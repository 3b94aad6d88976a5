import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '#src/thai/opening-hours.ts';

const DAYS = ['อา', 'จ', 'อ', 'พ', 'พฤ', 'ศ', 'ส'];
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** `จ 8:30-16:30`, one for each stretch of the week. */
const week = (text: string): string[] | undefined =>
  readOpeningHours(text)?.spans.map(({ day, from, to }) => `${DAYS[day]} ${clock(from)}-${clock(to)}`);
const each = (days: string, ...times: string[]): string[] => days.split(' ').flatMap((day) => times.map((time) => `${day} ${time}`));

const OFFICE = each('จ อ พ พฤ ศ', '8:30-16:30');

describe('hours of an office', () => {
  it.each([
    'วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. (เว้นวันหยุดราชการ)',
    'วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. เว้นวันหยุดราชการ',
    'จันทร์-ศุกร์ 08:30–16:30 น.',
    'วันจันทร์ ถึง วันศุกร์ ๐๘:๓๐ - ๑๖:๓๐ น.',
    'วันจันทร์ถึงวันศุกร์ ตั้งแต่เวลา ๐๘.๓๐ น. ถึง ๑๖.๓๐ น. ยกเว้นวันหยุดราชการและวันหยุดนักขัตฤกษ์',
    'จ.-ศ. 8.30-16.30 น.',
    'เปิดให้บริการวันจันทร์ – ศุกร์ (ยกเว้นวันหยุดราชการ) 08.30 - 16.30 น.',
    '08.30–16.30 น. วันจันทร์–วันศุกร์',
    'วันจันทร์–วันศุกร์ 08.30–16.30 น. ไม่พักเที่ยง',
    'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี และวันศุกร์ เวลา 08.30 ถึง 16.30 นาฬิกา',
    'ทุกวัน 08.30-16.30 น. หยุดวันเสาร์และวันอาทิตย์',
    'วันจันทร์–วันศุกร์\nเวลา 08.30–16.30 น.',
  ])('are read from %j', (text) => {
    expect(week(text)).toEqual(OFFICE);
  });

  it.each([
    ['จันทร์ถึงศุกร์ 8.30-12.00 และ 13.00-16.30', each('จ อ พ พฤ ศ', '8:30-12:00', '13:00-16:30')],
    ['วันจันทร์–วันศุกร์ เวลา 08.30–16.30 น. พักเที่ยง 12.00–13.00 น.', each('จ อ พ พฤ ศ', '8:30-12:00', '13:00-16:30')],
    ['ทุกวัน 24 ชั่วโมง', each('อา จ อ พ พฤ ศ ส', '0:00-24:00')],
    ['ทุกวันตลอด 24 ชม.', each('อา จ อ พ พฤ ศ ส', '0:00-24:00')],
    ['ตลอด 24 ชั่วโมง ทุกวัน ไม่เว้นวันหยุดราชการ', each('อา จ อ พ พฤ ศ ส', '0:00-24:00')],
    ['วันพุธ เวลา 9 น. ถึง 12 น.', ['พ 9:00-12:00']],
    ['วันพฤหัสบดี 9.00-12.00 น.', ['พฤ 9:00-12:00']],
    ['เสาร์–อาทิตย์ 9.00–12.00 น.', ['อา 9:00-12:00', 'ส 9:00-12:00']],
    ['วันอังคารและวันศุกร์ เวลา 13.00-15.00 น.', ['อ 13:00-15:00', 'ศ 13:00-15:00']],
    ['จันทร์-ศุกร์ 8.30-16.30 น.\nเสาร์ 9.00-12.00 น.', [...OFFICE, 'ส 9:00-12:00']],
    ['วันจันทร์–ศุกร์ 08.30–16.30 น. และวันเสาร์ 09.00–12.00 น. (เว้นวันหยุดราชการ)', [...OFFICE, 'ส 9:00-12:00']],
    ['ทุกวัน เว้นวันพุธ 10.00-20.00 น.', each('อา จ อ พฤ ศ ส', '10:00-20:00')],
  ])('of %j', (text, spans) => {
    expect(week(text)).toEqual(spans.toSorted((a, b) => DAYS.indexOf(a.split(' ')[0]!) - DAYS.indexOf(b.split(' ')[0]!)));
  });

  it.each([
    ['days without a time', 'วันจันทร์ถึงวันศุกร์'],
    ['a time without days', '08.30–16.30 น.'],
    ['every day without a time', 'ทุกวัน'],
    ['what an announcement says', 'ตามวันและเวลาในประกาศของเทศบาล'],
    ['office hours without figures', 'ในวันและเวลาราชการ'],
    ['a week of the month', 'วันพุธแรกของเดือน เวลา 09.00–12.00 น.'],
    ['a day of the month', 'วันที่ 1 ของเดือน 09.00–12.00 น.'],
    ['a season', 'จันทร์-ศุกร์ 8.30-16.30 น. (มกราคม–เมษายน เปิดวันเสาร์)'],
    ['hours of holidays', 'วันหยุดราชการ 09.00–12.00 น.'],
    ['a time over midnight', 'ทุกวัน 20.00–04.00 น.'],
    ['a beginning alone', 'วันจันทร์ ตั้งแต่ 08.30 น.'],
    ['a time that no clock shows', 'วันจันทร์ 08.30–16.75 น.'],
    ['two hours of one day', 'จันทร์-ศุกร์ 8.30-16.30 น. วันพุธ 9.00-12.00 น.'],
    ['an online service', 'ยื่นได้ทุกเวลา'],
    ['nothing', ''],
  ])('are not guessed from %s', (_, text) => {
    expect(week(text)).toBeUndefined();
  });

  it('tell whether public holidays are left out', () => {
    expect(readOpeningHours('จันทร์-ศุกร์ 8.30-16.30 น. หยุดวันหยุดราชการ')?.exceptHolidays).toBe(true);
    expect(readOpeningHours('จันทร์-ศุกร์ 8.30-16.30 น.')?.exceptHolidays).toBe(false);
  });
});
