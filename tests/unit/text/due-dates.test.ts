import { busyDepartments, dueDates } from '#src/domain/due-dates.ts';
import { describe, expect, it } from 'vitest';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type ValidEntry } from '../../support/entries.ts';

const dates = (entries: readonly ValidEntry[], department?: string) =>
  dueDates(makeKnowledgeBase(entries, { today: '2022-06-01' }), department).map(({ id, day, title, address }) => ({
    id,
    day,
    title,
    address,
  }));

const reviewed = makeEntry('assets', 'drain', { title: 'ล้างท่อ', department: 'engineering', reviewEvery: 12, updated: '2022-01-12' });
const training = makeEntry('training-reports', 'sign-tax', { course: 'ภาษีป้าย', returned: '2022-01-13', sample: true });
const row = (number: number, change = {}) => makePlanRow({ number, activity: `กิจกรรม ${number}`, ...change });
const plan = (...rows: ReturnType<typeof row>[]) => makeEntry('plans', '2565', { tables: [makePlanTable({ rows })] });

describe('due dates', () => {
  it('are those of reviews, of training reports and of the ends of plan rows, in order', () => {
    expect(dates([reviewed, training, plan(row(1))])).toEqual([
      {
        id: 'report-sign-tax',
        day: '2022-01-28',
        title: '(ตัวอย่าง) กำหนดส่งรายงานผลการอบรม: ภาษีป้าย',
        address: '/training-reports/sign-tax/',
      },
      {
        id: 'plan-2565-2022-09-30',
        day: '2022-09-30',
        title: 'สิ้นสุด: กิจกรรม 1 (แผนการจัดการความรู้ ปี 2565 ตารางที่ 1 ข้อ 1)',
        address: '/plans/2565/km-1/1/',
      },
      { id: 'review-assets-drain', day: '2023-01-12', title: 'ครบกำหนดทบทวน: ล้างท่อ', address: '/assets/drain/' },
    ]);
  });

  it('of rows that end on one day are one, which names them all', () => {
    const kb = makeKnowledgeBase([plan(row(1), row(2), row(3, { period: { printed: 'ม.ค.', end: '2022-01-31' } }))]);
    const found = dueDates(kb);
    expect(found.map(({ id }) => id)).toEqual(['plan-2565-2022-01-31', 'plan-2565-2022-09-30']);
    expect(found[1]).toMatchObject({ title: 'สิ้นสุด 2 ข้อของแผนการจัดการความรู้ ปี 2565', address: '/plans/2565/timeline/' });
    expect(found[1]!.description.split('\n').map((line) => line.slice(0, 22))).toEqual(['ตารางที่ 1 ข้อ 1 กิจกร', 'ตารางที่ 1 ข้อ 2 กิจกร']);
  });

  it('are none of a cancelled row, a superseded entry or an entry without a cycle', () => {
    const old = makeEntry('assets', 'old', { reviewEvery: 12, status: 'superseded', supersededBy: 'drain' });
    expect(dates([makeEntry('assets', 'once'), old, plan(row(1, { status: 'cancelled' }))])).toEqual([]);
  });

  it('of a department are those of its entries, of its people, and of the rows that ask something of it', () => {
    const entries = [
      makeEntry('departments', 'engineering', { title: 'กองช่าง', code: 'กช.' }),
      makeEntry('departments', 'finance'),
      reviewed,
      makeEntry('training-reports', 'by-people', { participants: [{ post: 'นายช่าง', department: 'engineering' }] }),
      plan(row(1, { responsible: { departments: ['engineering'] } }), row(2, { responsible: { departments: ['finance'] } })),
    ];
    expect(dates(entries, 'engineering').map(({ id }) => id)).toEqual(['report-by-people', 'plan-2565-2022-09-30', 'review-assets-drain']);
    expect(dates(entries, 'finance').map(({ id }) => id)).toEqual(['plan-2565-2022-09-30']);
    expect(dates(entries, 'finance')[0]!.title).toContain('กิจกรรม 2');
  });

  it('give a calendar only to departments that something is due from', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'engineering', { title: 'กองช่าง', code: 'กช.' }),
      makeEntry('departments', 'finance'),
      reviewed,
    ]);
    expect(busyDepartments(kb).map(({ id }) => id)).toEqual(['engineering']);
  });
});
