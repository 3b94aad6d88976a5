import { describe, expect, it } from 'vitest';
import { dueDates } from '#src/domain/due-dates.ts';
import { findCounted } from '#src/domain/measure/find.ts';
import { followUpYears, reportTiming, trainingFollowUp } from '#src/domain/training-follow-up.ts';
import { makeEntry, makeKnowledgeBase, type Fields, type ValidEntry } from '../../support/entries.ts';

const returned = '2022-01-13';

describe('a training report', () => {
  it.each([
    ['2022-01-13', 'on-time', 15],
    ['2022-01-27', 'on-time', 1],
    ['2022-01-28', 'on-time', 0],
    ['2022-01-29', 'late', 1],
    ['2022-02-28', 'late', 31],
  ])('submitted on %s is %s by %d days, since it was due on day 15', (submitted, state, days) => {
    expect(reportTiming({ returned, submitted }, '2030-01-01')).toEqual({ state, due: '2022-01-28', days });
  });

  it.each([
    ['2022-01-13', 'waiting', 15],
    ['2022-01-28', 'waiting', 0],
    ['2022-01-29', 'overdue', 1],
    ['2022-03-01', 'overdue', 32],
  ])('not submitted by %s is %s, %d days', (today, state, days) => {
    expect(reportTiming({ returned }, today)).toEqual({ state, due: '2022-01-28', days });
  });
});

describe('the follow-up of trainings', () => {
  const report = (id: string, change: Fields = {}) => makeEntry('training-reports', id, { returned, ...change });
  const followed = (...reports: ValidEntry[]) =>
    trainingFollowUp(
      makeKnowledgeBase([makeEntry('departments', 'finance'), makeEntry('departments', 'health'), ...reports], { today: '2022-06-01' }),
    );

  it('asks nothing of training that was given to residents', () => {
    const given = report('given', { kind: 'given', returned: undefined, submitted: undefined });
    expect(followed(given)).toMatchObject({ departments: [], counts: { real: { overdue: 0, waiting: 0 } } });
    const kb = makeKnowledgeBase([given], { today: '2022-06-01' });
    expect(followUpYears(kb)).toEqual([]);
    expect(dueDates(kb)).toEqual([]);
    const due = findCounted(kb, { by: 'training-reports', inTime: false, percentOfDue: true }, 2565, '2022-06-01');
    expect(due).toEqual({ entries: [], due: { real: 0, sample: 0 } });
  });

  it('lists missing reports first, then late ones, the longest due before the rest', () => {
    const { departments } = followed(
      report('in-time', { submitted: '2022-01-20', department: 'finance' }),
      report('late', { submitted: '2022-03-01', department: 'finance' }),
      report('missing', { department: 'finance' }),
      report('missing-longer', { department: 'finance', start: '2021-11-01', end: '2021-11-02', returned: '2021-11-03' }),
    );
    expect(departments[0]?.reports.map(({ entry, timing }) => [entry.id, timing.state])).toEqual([
      ['missing-longer', 'overdue'],
      ['missing', 'overdue'],
      ['late', 'late'],
      ['in-time', 'on-time'],
    ]);
  });

  it('puts a report under its department, else that of a participant, else under none', () => {
    const { departments } = followed(
      report('own', { department: 'health' }),
      report('of-participant', { participants: [{ post: 'ก' }, { post: 'ข', department: 'finance' }] }),
      report('of-none'),
    );
    expect(departments.map(({ department, reports }) => [department?.id, reports.map(({ entry }) => entry.id)])).toEqual([
      ['finance', ['of-participant']],
      ['health', ['own']],
      [undefined, ['of-none']],
    ]);
  });

  it('says what each became: assets named on either side, a stated reason, or nothing yet', () => {
    const { departments, counts } = followed(
      report('a', { assets: ['x'] }),
      report('b'),
      report('c', { noAssets: 'เป็นหลักสูตรบังคับที่มีคู่มือกลางแล้ว' }),
      report('d', { sample: true }),
      makeEntry('assets', 'x'),
      makeEntry('assets', 'y', { from: ['training-reports/b'] }),
    );
    expect(Object.fromEntries(departments[0]!.reports.map(({ entry, outcome }) => [entry.id, outcome]))).toEqual({
      a: 'assets',
      b: 'assets',
      c: 'reason',
      d: 'open',
    });
    expect([counts.real.assets, counts.real.reason, counts.real.open, counts.sample.open]).toEqual([2, 1, 0, 1]);
  });

  it('is of one fiscal year when asked', () => {
    const reports = [report('now'), report('then', { start: '2020-01-01', end: '2020-01-02', returned: '2020-01-03' })];
    const { departments } = trainingFollowUp(makeKnowledgeBase(reports), 2565);
    expect(departments.flatMap(({ reports: own }) => own.map(({ entry }) => entry.id))).toEqual(['now']);
  });
});
