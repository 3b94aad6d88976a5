import { describe, expect, it } from 'vitest';
import { createKnowledgeBase } from '#src/domain/knowledge-base.ts';
import { measure } from '#src/domain/measure/measure.ts';
import { usageOverview, type UsageMonth } from '#src/domain/usage.ts';
import { allSchemas } from '#src/schemas/collections.ts';
import { measureSchema } from '#src/schemas/measure.ts';
import { makeAsset, makeEntry, makeKnowledgeBase, makeManual, makeSite } from '../../support/entries.ts';

const entries = [
  makeEntry('manuals', 'permit', makeManual({ updated: '2021-01-05', reviewEvery: 12 })),
  makeEntry('manuals', 'birth', makeManual({ updated: '2022-05-01', created: '2021-06-01', reviewEvery: 12 })),
  makeEntry('assets', 'drain', makeAsset({ updated: '2021-02-01' })),
  makeEntry('assets', 'new', makeAsset({ updated: '2022-05-20' })),
];
const month = (name: string, pages: Record<string, number>, sample = false): UsageMonth => ({ month: name, pages, sample });
const withUsage = (usage: readonly UsageMonth[], today = '2022-06-15') =>
  createKnowledgeBase(allSchemas.site.parse(makeSite()), 'staff', today, entries, usage);

const usage = [
  month('2022-06', { '/manuals/permit/': 1000 }),
  month('2022-04', { '/manuals/permit/': 5, '/manuals/birth/': 9, '/assets/drain/': 2, '/': 40 }),
  month('2021-09', { '/manuals/permit/': 300 }),
  month('2022-05', { '/manuals/permit/': 4, '/manuals/gone/': 1, '/': 10 }),
  month('2022-03', { '/manuals/permit/': 77 }, true),
];

describe('a measure of reads', () => {
  const of = (how: object, kb = withUsage(usage), year = 2565, today?: string) =>
    measure(kb, measureSchema.parse({ by: 'usage', ...how }), year, today);

  it('adds up the months of the fiscal year that have come, samples apart', () => {
    const measured = of({});
    expect(measured).toMatchObject({ value: 1071, sampleValue: 77, unit: 'ครั้ง', missing: undefined });
    expect(of({}, withUsage(usage), 2565, '2022-05-31')).toMatchObject({ value: 71 });
  });

  it('counts the pages of the collections that it names, those too that are gone', () => {
    expect(of({ collections: ['manuals'] }).value).toBe(1019);
    expect(of({ collections: ['assets'], unit: 'หน้า' })).toMatchObject({ value: 2, unit: 'หน้า' });
    expect(of({ collections: ['assets', 'manuals'] }).value).toBe(1021);
  });

  it('tells by month what was added and what it came to', () => {
    const points = of({ collections: ['assets', 'manuals'] }).history.filter(({ month: name }) => name >= '2022-03' && name <= '2022-07');
    expect(points.map(({ added, value }) => [added.real, value?.real])).toEqual([
      [0, undefined],
      [16, 16],
      [5, 21],
      [1000, 1021],
      [0, undefined],
    ]);
  });

  it('has no value for a year of which no month was counted, and zero where nobody read', () => {
    expect(of({}, withUsage(usage), 2563)).toMatchObject({ value: undefined, missing: 'no-usage' });
    expect(of({ collections: ['experts'] })).toMatchObject({ value: 0, missing: undefined });
    expect(of({}, makeKnowledgeBase(entries))).toMatchObject({ value: undefined, missing: 'no-usage' });
  });
});

describe('what editors see of what is read', () => {
  const ids = (list: readonly { entry: { id: string } }[]) => list.map(({ entry }) => entry.id);

  it('is of the last twelve months that were counted', () => {
    const overview = usageOverview(withUsage(usage))!;
    expect(overview.months.map((each) => each.month)).toEqual(['2021-09', '2022-04', '2022-05', '2022-06']);
    expect(overview.total).toBe(300 + 56 + 15 + 1000);
    expect(usageOverview(withUsage([...usage, month('2020-01', { '/': 5 })]))!.total).toBe(1371);
  });

  it('names the most and the least read, and of those read what is overdue', () => {
    const { most, least, overdue, sample } = usageOverview(withUsage(usage))!;
    expect(ids(most)).toEqual(['permit', 'birth', 'drain']);
    // The new asset was not there all the time.
    expect(least.map(({ entry, reads }) => [entry.id, reads])).toEqual([
      ['drain', 2],
      ['birth', 9],
      ['permit', 1309],
    ]);
    expect(overdue.map(({ entry, due }) => [entry.id, due])).toEqual([['permit', '2022-01-05']]);
    expect(sample).toBe(false);
  });

  it('takes invented numbers only where there are no others, and nothing where there are none', () => {
    expect(usageOverview(withUsage([usage[4]!]))).toMatchObject({ sample: true, total: 77 });
    expect(usageOverview(withUsage([]))).toBeUndefined();
    expect(usageOverview(withUsage([month('2022-07', { '/': 1 })]))).toBeUndefined();
  });
});
