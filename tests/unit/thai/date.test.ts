import { describe, expect, it } from 'vitest';
import { dateRange, formalDate, longDate, officeTime, shortDate, longDayMonthOrYear } from '#src/thai/date.ts';

describe('a Thai date', () => {
  it.each([
    ['2022-01-12', '12 มกราคม 2565', '12 ม.ค. 65'],
    ['2021-10-01', '1 ตุลาคม 2564', '1 ต.ค. 64'],
    ['2022-09-30', '30 กันยายน 2565', '30 ก.ย. 65'],
    ['2024-02-29', '29 กุมภาพันธ์ 2567', '29 ก.พ. 67'],
    ['2021-12-31', '31 ธันวาคม 2564', '31 ธ.ค. 64'],
    ['2022-01-01', '1 มกราคม 2565', '1 ม.ค. 65'],
  ])('of %s is %s, in short %s', (day, long, short) => {
    expect(longDate(day)).toBe(long);
    expect(shortDate(day)).toBe(short);
  });

  it('on formal papers is in Thai digits', () => {
    expect(formalDate('2022-01-12')).toBe('๑๒ มกราคม ๒๕๖๕');
  });

  it('names every month', () => {
    const months = Array.from({ length: 12 }, (_, index) => longDate(`2022-${String(index + 1).padStart(2, '0')}-05`).split(' ')[1]);
    expect(months).toEqual([
      'มกราคม',
      'กุมภาพันธ์',
      'มีนาคม',
      'เมษายน',
      'พฤษภาคม',
      'มิถุนายน',
      'กรกฎาคม',
      'สิงหาคม',
      'กันยายน',
      'ตุลาคม',
      'พฤศจิกายน',
      'ธันวาคม',
    ]);
  });
});

describe('a range of days', () => {
  it.each([
    ['2022-01-12', '2022-01-12', '12 มกราคม 2565'],
    ['2022-01-12', '2022-01-14', '12–14 มกราคม 2565'],
    ['2022-01-31', '2022-02-02', '31 มกราคม – 2 กุมภาพันธ์ 2565'],
    ['2021-12-30', '2022-01-02', '30 ธันวาคม 2564 – 2 มกราคม 2565'],
    ['2021-01-12', '2022-01-12', '12 มกราคม 2564 – 12 มกราคม 2565'],
    ['2021-01-12', '2021-03-12', '12 มกราคม – 12 มีนาคม 2564'],
  ])('from %s to %s is %s', (start, end, text) => {
    expect(dateRange(start, end)).toBe(text);
  });
});

describe('a time of an office', () => {
  it('is written with a full stop and น.', () => {
    expect(officeTime('13:30')).toBe('13.30 น.');
  });
});

describe('a day as far as it is told', () => {
  it.each([
    ['2021-12-15', '15 ธันวาคม 2564'],
    ['2021-12', 'ธันวาคม 2564'],
    ['2021', 'พ.ศ. 2564'],
  ])('%s is %s', (told, words) => {
    expect(longDayMonthOrYear(told)).toBe(words);
  });
});
