import { describe, expect, it } from 'vitest';
import { dayOrder } from '#src/checks/rules/day-order.ts';
import {
  makeCommunity,
  makeCopSummary,
  makeGuide,
  makePlan,
  makeReport,
  makeTrainingReport,
  type Fields,
} from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const places = (tree: Parameters<typeof findingsOf>[1]) => findingsOf(dayOrder, tree).map(({ field, what }) => `${field} ${what}`);
const guide = (change: Fields) => places({ 'guides/km.yaml': makeGuide(change) });

describe('days of an entry', () => {
  it('begin with the one on which it was made', () => {
    expect(guide({ created: '2022-02-01' })).toEqual(['created วันที่จัดทำ (created) 2022-02-01 อยู่หลังวันปรับปรุง (updated) 2022-01-12']);
    expect(guide({ created: '2021-02-01', reviewed: '2020-01-01' })).toEqual([
      'reviewed วันทบทวน (reviewed) 2020-01-01 อยู่ก่อนวันที่จัดทำ (created) 2021-02-01',
    ]);
    expect(guide({ created: '2022-01-12', reviewed: '2022-01-12' })).toEqual([]);
    expect(guide({ reviewed: '2020-01-01' })).toEqual([]);
  });

  it('that tell of an event do not come before it', () => {
    const summary = (change: Fields) => ({
      'communities/front-desk.yaml': makeCommunity({ members: [{ role: 'practitioner', post: 'เจ้าหน้าที่' }] }),
      'cop-summaries/a.yaml': makeCopSummary({ updated: '2022-02-10', ...change }),
    });
    expect(places(summary({}))).toEqual([]);
    expect(places(summary({ date: '2022-02-11' }))).toEqual(['date วันที่ 2022-02-11 อยู่หลังวันปรับปรุง (updated) 2022-02-10']);
    expect(places(summary({ next: [{ what: 'เขียน', due: '2022-02-08' }] }))).toEqual([
      'next[1].due กำหนด 2022-02-08 อยู่ก่อนวันเสวนา 2022-02-09',
    ]);
    expect(places({ 'training-reports/a.yaml': makeTrainingReport({ submitted: '2022-01-20', updated: '2022-01-09' }) })).toHaveLength(1);
  });

  it('on which a report is handed in come after its year began', () => {
    const report = (submitted: string) => places({ 'plans/2565.yaml': makePlan(), 'reports/2565.yaml': makeReport({ submitted }) });
    expect(report('2021-10-01')).toEqual([]);
    expect(report('2021-09-30')).toEqual(['submitted วันที่เสนอรายงาน 2021-09-30 อยู่ก่อนปีงบประมาณ 2565 เริ่ม']);
  });
});
