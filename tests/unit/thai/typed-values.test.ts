import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '#src/thai/date.ts';
import { toThaiDigits } from '#src/thai/digits.ts';
import { addDays } from '#src/thai/days.ts';
import { readAnswer, readDay, readMonth, readNumber, readTime, readYear } from '#src/thai/typed-values.ts';

const dayOf = (typed: string) => {
  const read = readDay(typed);
  return read && 'day' in read ? read.day : read;
};
const isCertain = (typed: string) => {
  const read = readDay(typed);
  return read !== undefined && 'day' in read && read.certain;
};

describe('a day as people type it', () => {
  it.each([
    '12 ม.ค. 2565',
    '12 มค 2565',
    '12 มค. 2565',
    '12 ม.ค.2565',
    '12ม.ค.2565',
    '12-ม.ค.-2565',
    '๑๒ มกราคม ๒๕๖๕',
    '12 มกราคม พ.ศ. 2565',
    '12 มกราคม พ.ศ.2565',
    'วันที่ 12 มกราคม 2565',
    'วันพุธที่ 12 มกราคม 2565',
    'พุธ 12 ม.ค. 2565',
    '12 มกราคม ค.ศ. 2022',
    '12/01/2565',
    '12/1/2565',
    '12-01-2565',
    '12.1.2565',
    '12 01 2565',
    '๑๒/๐๑/๒๕๖๕',
    '2565-01-12',
    '๒๕๖๕-๐๑-๑๒',
    '2565/1/12',
    '25650112',
    '2022-1-12',
    '2022/01/12',
    '20220112',
    '2022-01-12T00:00:00',
    '2022-01-12 10:30',
    '12 Jan 2022',
    '12 January 2022',
    'Jan 12, 2022',
  ])('%s is 2022-01-12, and no other', (typed) => {
    expect(dayOf(typed)).toBe('2022-01-12');
    expect(isCertain(typed)).toBe(true);
  });

  it.each([
    ['12-1-65', '2022-01-12'],
    ['12 ม.ค. 65', '2022-01-12'],
    ['12/1/22', '2022-01-12'],
    // A program may have written the month first.
    ['12/01/2022', '2022-01-12'],
    ['2022-13-01', '2022-01-13'],
  ])('%s is %s, but may be another', (typed, day) => {
    expect(dayOf(typed)).toBe(day);
    expect(isCertain(typed)).toBe(false);
  });

  it('of every month is known as our own pages write it', () => {
    for (let day = '2021-12-28'; day < '2023-02-01'; day = addDays(day, 3)) {
      expect(dayOf(longDate(day))).toBe(day);
      expect(dayOf(toThaiDigits(longDate(day)))).toBe(day);
      expect(dayOf(shortDate(day))).toBe(day);
    }
  });

  it('that its month does not have is told with the last that it has', () => {
    expect(readDay('31/02/2565')).toEqual({ missing: { day: 31, month: 2, year: 2565 }, last: '2022-02-28' });
    expect(readDay('29 ก.พ. 2565')).toEqual({ missing: { day: 29, month: 2, year: 2565 }, last: '2022-02-28' });
    expect(dayOf('29 ก.พ. 2567')).toBe('2024-02-29');
    expect(readDay('31/4/2565')).toEqual({ missing: { day: 31, month: 4, year: 2565 }, last: '2022-04-30' });
  });

  it.each(['', 'เร็ว ๆ นี้', '2565', 'ม.ค. 2565', '13/13/2565', '0/1/2565', '12 มกรา 2565', '12/01/9999', '1.5', '053-211-234'])(
    '%j is none',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );
});

describe('a time as people type it', () => {
  it.each([
    ['8.30 น.', '08:30'],
    ['08.30 น', '08:30'],
    ['๑๓.๓๐ น.', '13:30'],
    ['13.30', '13:30'],
    ['8:30', '08:30'],
    ['13:30:00', '13:30'],
    ['เวลา 9.00 น.', '09:00'],
    ['9 น.', '09:00'],
    ['9 นาฬิกา', '09:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '25.00', '13.75', '8', 'บ่าย', '8.30-16.30 น.'])('%j is none', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});

describe('a number as people type it', () => {
  it.each([
    ['๑,๕๐๐ บาท', 1500, 'บาท'],
    ['1,500', 1500, ''],
    ['1,500.-', 1500, ''],
    ['1500.50 บาท', 1500.5, 'บาท'],
    ['๙๐%', 90, '%'],
    ['ร้อยละ ๙๐', 90, ''],
    ['พ.ศ. 2565', 2565, ''],
    ['15 วันทำการ', 15, 'วันทำการ'],
    ['-3', -3, ''],
  ])('%s is %d of "%s"', (typed, value, unit) => {
    expect(readNumber(typed)).toEqual({ value, unit });
  });

  it.each(['', 'สิบ', '1,50', '5-10 วัน', '12/1'])('%j is none', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('is yes or no in Thai and in English, or none', () => {
    expect(['ใช่', 'yes', 'On', ' จริง ', 'มี'].map(readAnswer)).toEqual([true, true, true, true, true]);
    expect(['ไม่ใช่', 'no', 'OFF', 'ไม่มี'].map(readAnswer)).toEqual([false, false, false, false]);
    expect(readAnswer('อาจจะ')).toBeUndefined();
  });
});

describe('a month or a year as people type it', () => {
  it.each([
    ['ธ.ค. 2564', '2021-12'],
    ['เดือนธันวาคม พ.ศ. ๒๕๖๔', '2021-12'],
    ['12/2564', '2021-12'],
    ['2564-12', '2021-12'],
    ['2021-12', '2021-12'],
    ['13/2564', undefined],
    ['เดือนนี้', undefined],
    ['2564', undefined],
  ])('%s is the month %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  it.each([
    ['2564', '2021'],
    ['พ.ศ. ๒๕๖๔', '2021'],
    ['ปี 2564', '2021'],
    ['2021', '2021'],
    ['64', undefined],
    ['ปีนี้', undefined],
  ])('%s is the year %s', (typed, year) => {
    expect(readYear(typed)).toBe(year);
  });
});
