import { describe, expect, it } from 'vitest';
import { yearOfDay } from '#src/checks/rules/year-of-day.ts';
import { makeAsset, makeMeeting, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const meeting = (change: Fields) =>
  findingsOf(yearOfDay, { 'meetings/a.yaml': makeMeeting(change) }).map(({ field, what }) => `${field} ${what}`);
const asset = (change: Fields) => findingsOf(yearOfDay, { 'assets/a.yaml': makeAsset(change) });

describe('the year of an entry', () => {
  it('is the fiscal year of its day', () => {
    expect(meeting({ fiscalYear: 2564 })).toEqual(['fiscalYear ปีงบประมาณ 2564 ไม่ตรงกับวันที่ 2022-01-12 (12 มกราคม 2565)']);
    expect(meeting({ fiscalYear: 2565 })).toEqual([]);
    expect(asset({ fiscalYear: 2563, created: '2022-01-05' })).toHaveLength(1);
  });

  it('may be another where only an update is known', () => {
    expect(asset({ fiscalYear: 2563 })).toEqual([]);
  });

  it('of a meeting is the calendar year or the fiscal year', () => {
    expect(meeting({ date: '2021-11-12', year: 2564 })).toEqual([]);
    expect(meeting({ date: '2021-11-12', year: 2565 })).toEqual([]);
    expect(meeting({ year: 2563 })).toEqual(['year ครั้งที่ 1/2563 ไม่ตรงกับวันประชุม 2022-01-12 (12 มกราคม 2565)']);
  });
});
