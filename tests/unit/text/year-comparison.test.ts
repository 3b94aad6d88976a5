import { describe, expect, it } from 'vitest';
import { compareYears } from '#src/domain/year-comparison.ts';
import { comparisonLines, yearHeading } from '#src/text/year-comparison.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const years = compareYears(
  makeKnowledgeBase(
    [
      makeEntry('plans', '2564', { fiscalYear: 2564, tables: [] }),
      makeEntry('plans', '2565'),
      makeEntry('meetings', 'first', { date: '2021-11-01' }),
      makeEntry('meetings', 'invented', { date: '2021-12-01', sample: true }),
    ],
    { today: '2022-06-01' },
  ),
);
const figures = (label: string) => comparisonLines(years).find((line) => line.label === label)?.of;

describe('plans side by side', () => {
  it('say what changed, and count samples apart', () => {
    expect(years.map(figures('รายงานการประชุม')!)).toEqual([
      { text: '0', address: undefined, change: undefined, sample: undefined },
      { text: '1', address: '/years/2565/#gathered-meetings', change: '+1', sample: 'ตัวอย่าง 1' },
    ]);
  });

  it('call training reports what the page of the year calls them, and lead there', () => {
    const [of, ...more] = comparisonLines(years).filter(({ label }) => label.startsWith('รายงานผลการอบรม'));
    expect([of?.label, more]).toEqual(['รายงานผลการอบรม', []]);
    const year = { ...years[1]!, counts: { ...years[1]!.counts, 'training-reports': { real: 2, sample: 0 } } };
    expect(of!.of(year)).toMatchObject({ text: '2', address: '/years/2565/#gathered-training-reports' });
  });

  it('have headings of their own, several plans of one year too, each less the main plan of the year before', () => {
    const several = compareYears(
      makeKnowledgeBase([
        makeEntry('plans', '2564', { fiscalYear: 2564, tables: [] }),
        makeEntry('plans', '2565-health', { title: 'แผน KM ด้านสุขภาพ' }),
        makeEntry('plans', '2565'),
        makeEntry('plans', '2566', { fiscalYear: 2566, title: 'แผน KM ปี 2566', tables: [] }),
      ]),
    );
    const shown = several.map((year) => [year.plan.id, yearHeading(year), year.change?.rows]);
    expect(shown).toEqual([
      ['2564', 'ปี 2564', undefined],
      ['2565', 'ปี 2565 (1)', 1],
      ['2565-health', 'ปี 2565 (2)', 1],
      ['2566', 'ปี 2566', -1],
    ]);
  });

  it('lead to no part of a plan without rows, which its page does not have', () => {
    expect(years.map(figures('กิจกรรมของแผน')!)).toEqual([
      { text: '0', address: undefined, change: undefined },
      { text: '1', address: '/plans/2565/rows/', change: '+1' },
    ]);
  });
});
