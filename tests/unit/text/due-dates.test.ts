import { describe, expect, it } from 'vitest';
import { dueDates } from '#src/domain/due-dates.ts';
import type { KnowledgeBase } from '#src/domain/knowledge-base.ts';
import { describeDueDate } from '#src/text/due-dates.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type ValidEntry } from '../../support/entries.ts';

const describedIn = (kb: KnowledgeBase, department?: string) => dueDates(kb, department).map((due) => describeDueDate(kb, due));
const described = (entries: readonly ValidEntry[], department?: string) =>
  describedIn(makeKnowledgeBase(entries, { today: '2022-06-01' }), department);
const dates = (entries: readonly ValidEntry[], department?: string) =>
  described(entries, department).map(({ id, day, title, address }) => ({ id, day, title, address }));

const reviewed = makeEntry('assets', 'drain', { title: 'ล้างท่อ', department: 'engineering', reviewEvery: 12, updated: '2022-01-12' });
const training = makeEntry('training-reports', 'sign-tax', { course: 'ภาษีป้าย', returned: '2022-01-13', sample: true });
const row = (number: number, change = {}) => makePlanRow({ number, activity: `กิจกรรม ${number}`, ...change });
const plan = (...rows: ReturnType<typeof row>[]) => makeEntry('plans', '2565', { tables: [makePlanTable({ rows })] });

describe('due dates in words', () => {
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
        title: 'สิ้นสุด: กิจกรรม 1 (แผนการจัดการความรู้ ปีงบประมาณ 2565 ตารางที่ 1 กิจกรรมที่ 1)',
        address: '/plans/2565/km-1/1/',
      },
      { id: 'review-assets-drain', day: '2023-01-12', title: 'ครบกำหนดทบทวน: ล้างท่อ', address: '/assets/drain/' },
    ]);
  });

  it('say more below: how often, when somebody returned and handed in, what was to be reached', () => {
    const submitted = makeEntry('training-reports', 'late', { returned: '2022-01-13', submitted: '2022-02-01' });
    expect(described([reviewed, submitted, plan(row(1))]).map(({ description }) => description)).toEqual([
      'กลับวันที่ 13 มกราคม 2565 ส่งแล้ววันที่ 1 กุมภาพันธ์ 2565',
      expect.stringMatching(/^ตารางที่ 1 กิจกรรมที่ 1 กิจกรรม 1 เป้าหมาย: ปีละ ๑ ครั้ง ผล: /),
      'ขุมความรู้ ทบทวนทุก 12 เดือน',
    ]);
  });

  it('of rows that end on one day are one, which names them all', () => {
    const found = described([plan(row(1), row(2), row(3, { period: { printed: 'ม.ค.', spans: [{ end: '2022-01-31' }] } }))]);
    expect(found.map(({ id }) => id)).toEqual(['plan-2565-2022-01-31', 'plan-2565-2022-09-30']);
    expect(found[1]).toMatchObject({ title: 'สิ้นสุด 2 กิจกรรมของแผนการจัดการความรู้ ปีงบประมาณ 2565', address: '/plans/2565/timeline/' });
    expect(found[1]!.description.split('\n').map((line) => line.slice(0, 29))).toEqual([
      'ตารางที่ 1 กิจกรรมที่ 1 กิจกร',
      'ตารางที่ 1 กิจกรรมที่ 2 กิจกร',
    ]);
  });

  it('tell which of several spans of a row ends, and its days', () => {
    const found = described([plan(row(1, { period: { printed: 'ไตรมาส 1 และ 3', quarters: [1, 3] } }))]);
    expect(found.map(({ day, title }) => [day, title])).toEqual([
      ['2021-12-31', 'สิ้นสุดช่วงที่ 1 จาก 2: กิจกรรม 1 (แผนการจัดการความรู้ ปีงบประมาณ 2565 ตารางที่ 1 กิจกรรมที่ 1)'],
      ['2022-06-30', 'สิ้นสุดช่วงที่ 2 จาก 2: กิจกรรม 1 (แผนการจัดการความรู้ ปีงบประมาณ 2565 ตารางที่ 1 กิจกรรมที่ 1)'],
    ]);
    expect(found[0]!.description).toMatch(/^ตารางที่ 1 กิจกรรมที่ 1 กิจกรรม 1 ช่วงที่ 1 จาก 2 \(1 ตุลาคม – 31 ธันวาคม 2564\) เป้าหมาย: /);
  });

  it('of a department name the row that asks something of it', () => {
    const entries = [
      makeEntry('departments', 'finance'),
      plan(row(1, { responsible: { departments: ['engineering'] } }), row(2, { responsible: { departments: ['finance'] } })),
    ];
    expect(dates(entries, 'finance').map(({ title }) => title)).toEqual([expect.stringContaining('กิจกรรม 2')]);
  });
});
