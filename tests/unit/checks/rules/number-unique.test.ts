import { describe, expect, it } from 'vitest';
import { numberUnique } from '#src/checks/rules/number-unique.ts';
import { makeAssessment, makeMeeting } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const meeting = (change = {}) => makeMeeting({ title: 'รายงานการประชุม', ...change });

describe('numbers', () => {
  it('of meetings of one body and year are given once', () => {
    const tree = { 'meetings/a.yaml': meeting(), 'meetings/b.yaml': meeting({ date: '2022-03-12', updated: '2022-03-20' }) };
    expect(findingsOf(numberUnique, tree)).toMatchObject([
      { file: 'meetings/a.yaml', field: 'number' },
      { file: 'meetings/b.yaml', field: 'number', what: 'ครั้งที่ 1/2565 ของคณะนี้ซ้ำกับ meetings/a.yaml' },
    ]);
  });

  it('of meetings begin anew with each year and body', () => {
    const tree = {
      'meetings/a.yaml': meeting(),
      'meetings/b.yaml': meeting({ year: 2564, date: '2021-03-12' }),
      'meetings/c.yaml': meeting({ body: 'คณะกรรมการติดตาม' }),
      'meetings/d.yaml': meeting({ number: 2 }),
    };
    expect(findingsOf(numberUnique, tree)).toEqual([]);
  });

  it('of items of an agenda and of statements are given once', () => {
    const agenda = [
      { number: 1, title: 'เรื่องแจ้ง', items: [{ number: '1.1' }, { number: '1.1' }] },
      { number: 1, title: 'เรื่องพิจารณา', items: [{}, {}] },
    ];
    const statement = { number: '1.1', text: 'มีการบ่งชี้ความรู้' };
    const categories = [{ number: 1, title: 'หมวด', statements: [statement, { ...statement }] }];
    const tree = { 'meetings/a.yaml': meeting({ agenda }), 'assessments/a.yaml': makeAssessment({ categories }) };
    expect(findingsOf(numberUnique, tree).map(({ field }) => field)).toEqual([
      'agenda[2].number',
      'agenda[1].items[2].number',
      'categories[1].statements[2].number',
    ]);
  });
});
