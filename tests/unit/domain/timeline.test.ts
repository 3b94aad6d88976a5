import { describe, expect, it } from 'vitest';
import { timelineOf } from '#src/domain/timeline.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields, type ValidEntry } from '../../support/entries.ts';

const timeline = (rows: Fields[], ...entries: ValidEntry[]) => {
  const plan = makeEntry('plans', '2565', {
    tables: [makePlanTable({ rows: rows.map((row, index) => makePlanRow({ number: index + 1, ...row })) })],
  });
  const kb = makeKnowledgeBase([plan, ...entries]);
  return timelineOf(kb, kb.find('plans', '2565')!);
};
const eventsOf = (made: ReturnType<typeof timeline>) =>
  made.months.flatMap(({ month, events }) => events.map(({ day, kind }) => [month, day, kind]));

describe('the timeline of a plan', () => {
  it('gathers rows of the same days, in the order they begin', () => {
    const half = { printed: 'ครึ่งปี', spans: [{ start: '2022-04-01' }] };
    const { periods } = timeline([{ period: half }, {}, { period: half }]);
    expect(periods.map(({ start, end, results }) => [start, end, results.map(({ row }) => row.number)])).toEqual([
      ['2021-10-01', '2022-09-30', ['2']],
      ['2022-04-01', '2022-09-30', ['1', '3']],
    ]);
  });

  it('has what happens in the year, month by month, and nothing of other years', () => {
    const made = timeline(
      [{}],
      makeEntry('meetings', 'first', { date: '2021-10-01' }),
      makeEntry('meetings', 'before', { date: '2021-09-30' }),
      makeEntry('cop-summaries', 'last', { date: '2022-09-30' }),
      makeEntry('cop-summaries', 'after', { date: '2022-10-01' }),
    );
    expect(eventsOf(made)).toEqual([
      ['2021-10', '2021-10-01', 'meeting'],
      ['2022-09', '2022-09-30', 'session'],
    ]);
    expect(made.months).toHaveLength(12);
  });

  it('has the end of each span of a row, but that of the year', () => {
    const made = timeline([
      { period: { printed: 'ไตรมาส 1, 3', quarters: [1, 3] } },
      { period: { printed: 'ต.ค. และ ก.ย.', months: ['2021-10', '2022-09'] } },
    ]);
    expect(made.months.flatMap(({ events }) => events.map(({ day, row, part }) => [day, row, part]))).toEqual([
      ['2021-10-31', '2565/km-1/2', { part: 1, parts: 2 }],
      ['2021-12-31', '2565/km-1/1', { part: 1, parts: 2 }],
      ['2022-06-30', '2565/km-1/1', { part: 2, parts: 2 }],
    ]);
  });

  it('has each day of what takes several: of a session, of an activity, of a training', () => {
    const made = timeline(
      [{}],
      makeEntry('activities', 'camp', { start: '2022-01-03', end: '2022-01-05' }),
      makeEntry('cop-summaries', 'talks', { date: '2022-02-09', moreDays: [{ date: '2022-02-16' }] }),
      makeEntry('training-reports', 'course', { submitted: '2022-01-14' }),
    );
    expect(made.months.flatMap(({ events }) => events.map(({ day, end, kind }) => [day, end, kind]))).toEqual([
      ['2022-01-03', '2022-01-05', 'activity'],
      ['2022-01-10', '2022-01-12', 'training'],
      ['2022-01-28', '2022-01-28', 'report-due'],
      ['2022-02-09', '2022-02-09', 'session'],
      ['2022-02-16', '2022-02-16', 'session'],
    ]);
  });

  it('has what begins before the year and ends in it on its first day there', () => {
    const made = timeline([{}], makeEntry('activities', 'camp', { start: '2021-09-29', end: '2021-10-02' }));
    expect(made.months[0]!.events).toMatchObject([{ day: '2021-10-01', end: '2021-10-02' }]);
  });

  it('has the days on which something is due: reports, reviews, and rows that end before the year', () => {
    const made = timeline(
      [{ period: { printed: 'ธ.ค.', spans: [{ end: '2021-12-31' }] } }, {}],
      makeEntry('training-reports', 'course'),
      makeEntry('manuals', 'permit', { updated: '2021-06-15', issued: '2021-06-15', reviewEvery: 12 }),
    );
    expect(eventsOf(made)).toEqual([
      ['2021-12', '2021-12-31', 'row-end'],
      ['2022-01', '2022-01-10', 'training'],
      ['2022-01', '2022-01-28', 'report-due'],
      ['2022-06', '2022-06-15', 'review-due'],
    ]);
  });
});
