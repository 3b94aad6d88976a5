import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/build.ts';
import { PAK_NAM_FOLDER, SAN_PONG_FOLDER } from '../support/municipalities.ts';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { planResults, resultsOf } from '../../src/domain/plan-results.ts';
import { summarize } from '../../src/domain/plan-summary.ts';
import type { RowCause } from '../../src/schemas/vocabulary.ts';
import { planRows } from '../../src/domain/plan.ts';
import { trainingFollowUp } from '../../src/domain/training-follow-up.ts';
import { loadContent } from '../../src/checks/check-content.ts';

/** What the engine counts beside what was counted by hand from the files, on 20 November 2026. */
const TODAY = '2026-11-20';
const readKnowledgeBase = (folder: string): KnowledgeBase => {
  const { site, entries } = loadContent(join(PROJECT, folder), 'public', TODAY);
  return createKnowledgeBase(site, 'public', TODAY, entries);
};
const sanPong = readKnowledgeBase(SAN_PONG_FOLDER);
const pakNam = readKnowledgeBase(PAK_NAM_FOLDER);

/** A row counted by hand: what counts, real things and samples apart, and where that leaves the row. */
interface HandCount {
  row: string;
  real?: readonly string[];
  sample?: readonly string[];
  status?: string;
  unclear?: string;
}

const NO_FIGURES = { status: 'not-measurable', unclear: 'no-figures' } as const;
const NO_TARGET = { status: 'not-measurable', unclear: 'no-target' } as const;

const SAN_PONG: readonly HandCount[] = [
  { row: '2565/km-1/1', ...NO_FIGURES },
  { row: '2565/km-1/2', sample: ['document-register-findable', 'knowledge-file-categories'], ...NO_TARGET },
  { row: '2565/km-1/3', sample: ['building-permit-document-check', 'rain-drain-cleaning'], ...NO_TARGET },
  { row: '2565/km-1/4', status: 'not-measurable', unclear: 'no-usage' },
  {
    row: '2565/km-1/5',
    sample: ['front-desk-2021-11', 'front-desk-2022-02', 'front-desk-2022-05', 'waste-sorting-2022-01', 'waste-sorting-2022-06'],
    ...NO_TARGET,
  },
  {
    row: '2565/km-1/6',
    sample: ['child-safety-2022-03', 'drainage-2022-03', 'e-saraban-2021-12', 'km-facilitator-2022-07', 'signboard-tax-2022-01'],
    status: 'overdue',
  },
  { row: '2565/km-2/1', status: 'not-measurable', unclear: 'reason-given' },
  { row: '2565/km-2/2', sample: ['km-team-2565-1', 'km-team-2565-2'], status: 'overdue' },
  { row: '2565/km-2/3', sample: ['lasting-waste-habits', 'one-visit-service', 'safe-children-activities'], status: 'overdue' },
  ...[1, 2, 3, 4, 5, 6].map((number) => ({ row: `2565/cm/${number}`, ...NO_FIGURES })),
];

const PAK_NAM: readonly HandCount[] = [
  { row: '2557/km-1/1', ...NO_FIGURES },
  { row: '2557/km-1/2', ...NO_FIGURES },
  { row: '2557/km-1/3', status: 'overdue' },
  { row: '2557/km-1/4', sample: ['payment-document-check'], status: 'overdue' },
  { row: '2557/km-1/5', ...NO_FIGURES },
  { row: '2557/km-1/6', sample: ['water-care-2014-03'], status: 'overdue' },
  { row: '2557/km-1/7', status: 'overdue' },
  { row: '2557/km-2/1', ...NO_FIGURES },
  // The one thing in its content that really happened: meeting 1/2556 of 15 November 2013.
  { row: '2557/km-2/2', real: ['km-1-2556'], status: 'overdue' },
  { row: '2557/km-2/3', ...NO_FIGURES },
  { row: '2557/km-2/4', sample: ['payment-document-check'], status: 'overdue' },
  { row: '2557/km-2/5', ...NO_FIGURES },
  { row: '2557/km-2/6', sample: ['pipe-leak-finding'], status: 'overdue' },
  { row: '2557/km-2/7', status: 'overdue' },
  { row: '2557/cm/1', ...NO_FIGURES },
  { row: '2557/cm/2', ...NO_FIGURES },
  { row: '2557/cm/3', ...NO_FIGURES },
  { row: '2557/cm/4', ...NO_FIGURES },
  { row: '2557/cm/5', status: 'not-measurable', unclear: 'reason-given' },
  { row: '2557/cm/6', ...NO_FIGURES },
];

describe.each([
  ['San Pong', sanPong, SAN_PONG],
  ['Pak Nam Tha Ruea', pakNam, PAK_NAM],
] as const)('the plan of %s', (_, kb, counted) => {
  it('has a measure, or a stated reason for none, in every row', () => {
    const without = [...planRows(kb).values()].filter(({ row }) => row.targets.some(({ measure }) => !measure)).map(({ key }) => key);
    expect(without).toEqual([]);
  });

  it('has every row counted by hand', () => {
    expect([...planRows(kb).keys()]).toEqual(counted.map(({ row }) => row));
  });

  it.each(counted)('counts in $row what was counted by hand', ({ row, real = [], sample = [], status, unclear }) => {
    const { status: reached, targets } = planResults(kb).get(row)!;
    const [result] = targets;
    const idsOf = (samples: boolean) =>
      result.entries
        .filter(({ entry }) => entry.data.sample === samples)
        .map(({ entry }) => entry.id)
        .toSorted();
    expect([idsOf(false), idsOf(true)]).toEqual([real.toSorted(), sample.toSorted()]);
    expect([reached, result.unclear]).toEqual([status, unclear]);
    if (result.how && !['figures', 'usage', 'none'].includes(result.how.by))
      expect([result.value, result.sampleValue]).toEqual([real.length, sample.length || undefined]);
    // Everything counted has its month, so that the history adds up to the value.
    const months = result.history.reduce((sum, { added }) => sum + added.real + added.sample, 0);
    expect(months + result.undated.real + result.undated.sample).toBe(real.length + sample.length);
  });
});

describe('the figures above the plan of', () => {
  const causes = (counts: Partial<Record<RowCause, number>>) => ({ ...summarize([]).byCause, ...counts });

  it('San Pong, whose year is over, are no result at all: samples are none', () => {
    expect(summarize(resultsOf(sanPong, '2565'))).toEqual({
      rows: 15,
      byCause: causes({ 'no-number': 8, 'not-counted': 1, 'no-record': 6 }),
      comparable: 0,
      progress: undefined,
      // Of rows 1/2, 1/3, 1/5, 1/6, 2/2 and 2/3, each entry once.
      entries: { real: 0, sample: 2 + 2 + 5 + 5 + 2 + 3 },
    });
  });

  it('Pak Nam are one row a third done, of the one meeting that is recorded', () => {
    expect(summarize(resultsOf(pakNam, '2557'))).toEqual({
      rows: 20,
      byCause: causes({ missed: 1, 'no-number': 2, 'not-counted': 1, 'no-record': 16 }),
      comparable: 1,
      progress: 1 / 3,
      entries: { real: 1, sample: 3 },
    });
  });
});

describe('the same rows on other days', () => {
  const statuses = (kb: KnowledgeBase, row: string, days: readonly string[]) => days.map((day) => planResults(kb, day).get(row)!.status);

  it('are not started before the year and on its first day', () => {
    expect(statuses(pakNam, '2557/km-2/2', ['2013-09-30', '2013-10-01'])).toEqual(['not-started', 'not-started']);
  });

  it('are on track with the first meeting, and behind when a second should have been', () => {
    // One of three meetings is expected by 30 January, two by 1 June.
    expect(statuses(pakNam, '2557/km-2/2', ['2013-11-14', '2013-11-15', '2014-01-30', '2014-05-31', '2014-06-01'])).toEqual([
      'not-started',
      'on-track',
      'on-track',
      'on-track',
      'behind',
    ]);
  });

  it('are overdue from the day after the year', () => {
    expect(statuses(pakNam, '2557/km-2/2', ['2014-09-30', '2014-10-01'])).toEqual(['behind', 'overdue']);
  });
});

describe('the follow-up of trainings', () => {
  it('of San Pong has five samples, one of them late, each an asset by now', () => {
    const { counts } = trainingFollowUp(sanPong, 2565);
    expect(counts.sample).toEqual({ 'on-time': 4, late: 1, overdue: 0, waiting: 0, assets: 5, reason: 0, open: 0 });
    expect(Object.values(counts.real).every((count) => count === 0)).toBe(true);
  });

  it('of Pak Nam has none', () => {
    expect(trainingFollowUp(pakNam).departments).toEqual([]);
  });
});
