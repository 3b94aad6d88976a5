import { describe, expect, it } from 'vitest';
import { dueDates } from '#src/domain/due-dates.ts';
import { describeDueDate } from '#src/text/due-dates.ts';
import { fullPlanName, planName } from '#src/text/plan-name.ts';
import { reportTitle } from '#src/text/report.ts';
import { resultRecords } from '#src/text/results-table.ts';
import { rowTitle } from '#src/text/results.ts';
import { timelineTitle } from '#src/text/timeline.ts';
import { makeEntry, makeKnowledgeBase, type Fields } from '../../support/entries.ts';

const TITLE = 'แผนการจัดการความรู้ ปี 2565';
const withPlans = (plans: Record<string, Fields>) =>
  makeKnowledgeBase(Object.entries(plans).map(([id, change]) => makeEntry('plans', id, change)));
const namesIn = (plans: Record<string, Fields>) => {
  const kb = withPlans(plans);
  return Object.fromEntries(kb.entries('plans').map((plan) => [plan.id, planName(kb, plan)]));
};

describe('the name of a plan', () => {
  it('is its year where that tells it from the others', () => {
    expect(namesIn({ '2565': {}, '2564': { fiscalYear: 2564 } })).toEqual({ '2565': 'แผนปี 2565', '2564': 'แผนปี 2564' });
  });

  it('is its title where a year has several', () => {
    expect(namesIn({ '2565': {}, '2565-health': { title: 'แผน KM ด้านสุขภาพ ปี ๒๕๖๕' }, '2564': { fiscalYear: 2564 } })).toEqual({
      '2565': TITLE,
      '2565-health': 'แผน KM ด้านสุขภาพ ปี ๒๕๖๕',
      '2564': 'แผนปี 2564',
    });
  });

  it('tells the year where its title does not', () => {
    expect(namesIn({ '2565': {}, '2565-health': { title: 'แผน KM ด้านสุขภาพ' } })['2565-health']).toBe('แผน KM ด้านสุขภาพ ปี 2565');
  });

  it('has the name of its file where titles are the same', () => {
    expect(namesIn({ '2565': {}, '2565-2': { title: 'แผนการจัดการความรู้  ปี ๒๕๖๕' }, '2565-health': { title: 'แผน KM ด้านสุขภาพ' } })).toEqual({
      '2565': `${TITLE} (2565)`,
      '2565-2': 'แผนการจัดการความรู้  ปี ๒๕๖๕ (2565-2)',
      '2565-health': 'แผน KM ด้านสุขภาพ ปี 2565',
    });
  });

  it('is longer at the head of a page', () => {
    const kb = withPlans({ '2565': {} });
    expect(fullPlanName(kb, kb.find('plans', '2565')!)).toBe('แผนการจัดการความรู้ ปีงบประมาณ 2565');
  });
});

describe('wherever a plan of a year with several is named', () => {
  const kb = withPlans({ '2565': {}, '2565-health': { title: 'แผน KM ด้านสุขภาพ' } });
  const plan = kb.find('plans', '2565-health')!;
  it.each([
    ['the title of a row', rowTitle(kb, '2565-health/km-1/1'), 'การบ่งชี้ความรู้ (แผน KM ด้านสุขภาพ ปี 2565 ตารางที่ 1 กิจกรรมที่ 1)'],
    ['its calendar', timelineTitle(kb, plan), 'ปฏิทินแผน KM ด้านสุขภาพ ปี 2565'],
    ['its report', reportTitle(kb, plan), 'รายงานผลการติดตามและประเมินผลแผน KM ด้านสุขภาพ ประจำปีงบประมาณ พ.ศ. 2565'],
    [
      'an end of a row',
      dueDates(kb)
        .map((due) => describeDueDate(kb, due))
        .find(({ id }) => id.startsWith('plan-2565-health'))?.title,
      'สิ้นสุด: ประชุมทบทวนความรู้ที่จำเป็น (แผน KM ด้านสุขภาพ ปี 2565 ตารางที่ 1 กิจกรรมที่ 1)',
    ],
    ['the table of results', resultRecords(kb).find(({ id }) => id === '2565-health/km-1/1')?.plan, 'แผน KM ด้านสุขภาพ'],
  ])('%s tells which', (_, name, expected) => expect(name).toBe(expected));
});
