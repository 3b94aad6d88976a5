import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOf, quartersOf } from '#src/domain/measure/history.ts';
import { measure } from '#src/domain/measure/measure.ts';
import type { Measured } from '#src/domain/measure/measured.ts';
import { measureSchema } from '#src/schemas/measure.ts';
import { makeEntry, makeKnowledgeBase, type Fields, type ValidEntry } from '../../support/entries.ts';

const TODAY = '2022-06-01';
const of = (entries: readonly ValidEntry[], how: Fields, today = TODAY, year = 2565) =>
  measure(makeKnowledgeBase(entries, { today }), measureSchema.parse(how), year);
const idsOf = ({ entries }: ReturnType<typeof measure>) => entries.map(({ entry }) => entry.id);
const asset = (id: string, change: Fields = {}) => makeEntry('assets', id, { fiscalYear: 2565, ...change });

describe('a count of entries', () => {
  const ASSETS = { by: 'entries', collection: 'assets' };

  it('takes the entries of the fiscal year only', () => {
    const result = of([asset('now'), asset('then', { fiscalYear: 2564 }), asset('later', { fiscalYear: 2566 })], ASSETS);
    expect([result.value, result.unit, idsOf(result)]).toEqual([1, 'รายการ', ['now']]);
  });

  it('places an entry that names no year by the day it was made, else by its last update', () => {
    const made = asset('made', { fiscalYear: undefined, created: '2021-09-30', updated: '2022-01-01' });
    const updated = asset('updated', { fiscalYear: undefined, updated: '2021-10-01' });
    expect(idsOf(of([made, updated], ASSETS))).toEqual(['updated']);
    expect(idsOf(of([made, updated], ASSETS, TODAY, 2564))).toEqual(['made']);
  });

  it('counts by the day of the update when asked, whatever year the entry names', () => {
    const entries = [asset('old', { fiscalYear: 2560, updated: '2022-09-30' }), asset('new', { updated: '2022-10-01' })];
    expect(idsOf(of(entries, { ...ASSETS, when: 'updated' }, '2023-01-01'))).toEqual(['old']);
  });

  it.each([
    [{ step: 'organization' }, ['a']],
    [{ stage: 'core' }, ['b']],
    [{ kind: 'explicit' }, ['b']],
    [{ topic: 'ภาษี' }, ['a', 'b']],
    [{ department: 'finance' }, ['c']],
    [{ topic: 'ภาษี', stage: 'core' }, ['b']],
  ])('takes only those that meet %j', (condition, ids) => {
    const entries = [
      asset('a', { step: 'organization', topics: ['ภาษี'] }),
      asset('b', { stage: 'core', kind: 'explicit', topics: ['ภาษี'] }),
      asset('c', { department: 'finance' }),
    ];
    expect(idsOf(of(entries, { ...ASSETS, ...condition }))).toEqual(ids);
  });

  it('takes the sessions of one community', () => {
    const session = (id: string, community: string) => makeEntry('cop-summaries', id, { community });
    expect(
      idsOf(of([session('a', 'front'), session('b', 'waste')], { by: 'entries', collection: 'cop-summaries', community: 'waste' })),
    ).toEqual(['b']);
  });

  it('counts samples apart', () => {
    const result = of([asset('real'), asset('one', { sample: true }), asset('two', { sample: true })], ASSETS);
    expect([result.value, result.sampleValue, result.count]).toEqual([1, 2, { real: 1, sample: 2 }]);
    expect(idsOf(result)).toEqual(['real', 'one', 'two']);
  });

  it('is zero, not unknown, where there is nothing', () => {
    expect(of([], ASSETS)).toMatchObject({ value: 0, sampleValue: undefined, missing: undefined });
  });

  it('does not count what is dated after the day', () => {
    const session = (id: string, date: string) => makeEntry('cop-summaries', id, { date });
    const entries = [session('before', TODAY), session('after', '2022-06-02')];
    expect(idsOf(of(entries, { by: 'entries', collection: 'cop-summaries' }))).toEqual(['before']);
  });

  it('is a percentage of a stated whole', () => {
    const whole = { amount: 8, of: 'งานทั้งหมด' };
    expect(of([asset('a'), asset('b'), asset('c', { sample: true })], { ...ASSETS, whole })).toMatchObject({
      value: 25,
      sampleValue: 12.5,
      unit: 'ร้อยละ',
      count: { real: 2, sample: 1 },
      countUnit: 'รายการ',
    });
  });
});

describe('the history of a count', () => {
  const result = of(
    [
      asset('oct', { updated: '2021-10-01' }),
      asset('nov', { updated: '2021-11-30', sample: true }),
      asset('may', { updated: '2022-05-31' }),
      // Made in the year that it names, changed later: the month is not known.
      asset('unknown', { updated: '2023-01-01' }),
    ],
    { by: 'entries', collection: 'assets' },
  );

  it('has the twelve months of the fiscal year, October first', () => {
    expect(monthsOf(2565)).toEqual(['2021-10', '2021-11', '2021-12', ...Array.from({ length: 9 }, (_, index) => `2022-0${index + 1}`)]);
    expect(result.history.map(({ month }) => month)).toEqual(monthsOf(2565));
  });

  it('adds up month by month until the month of the day, samples apart', () => {
    expect(result.history.map(({ value }) => value?.real)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2, undefined, undefined, undefined]);
    expect(result.history.map(({ added }) => added.sample)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('says apart what counts but has no month, so that everything adds up to the value', () => {
    const months = result.history.reduce((sum, { added }) => sum + added.real, 0);
    expect([result.value, months, result.undated.real]).toEqual([3, 2, 1]);
  });

  it('sums up in quarters', () => {
    expect(quartersOf(result.history).map(({ quarter, added, value }) => [quarter, added.real, value?.real])).toEqual([
      [1, 1, 1],
      [2, 0, 1],
      [3, 1, 2],
      [4, 0, undefined],
    ]);
  });
});

describe('a count of meetings', () => {
  const meeting = (id: string, change: Fields) => makeEntry('meetings', id, change);

  it('takes those held in the year, until the day', () => {
    const entries = [
      meeting('first', { date: '2021-10-01' }),
      meeting('before', { date: '2021-09-30' }),
      meeting('future', { date: '2022-07-01' }),
    ];
    const result = of(entries, { by: 'meetings' });
    expect([result.value, result.unit, idsOf(result)]).toEqual([1, 'ครั้ง', ['first']]);
  });

  it('may be of one committee', () => {
    const entries = [meeting('a', { committee: 'km-team' }), meeting('b', {})];
    expect(idsOf(of(entries, { by: 'meetings', committee: 'km-team' }))).toEqual(['a']);
  });
});

describe('a count of training reports', () => {
  const report = (id: string, submitted: string | undefined, change: Fields = {}) =>
    makeEntry('training-reports', id, { returned: '2022-01-13', submitted, ...change });
  const entries = [
    report('in-time', '2022-01-28'),
    report('late', '2022-01-29'),
    report('missing', undefined),
    report('sample', '2022-01-20', { sample: true }),
  ];

  it('takes those handed in', () => {
    const result = of(entries, { by: 'training-reports' });
    expect([result.value, result.sampleValue, result.unit]).toEqual([2, 1, 'ฉบับ']);
  });

  it('takes those handed in in time, when asked', () => {
    expect(idsOf(of(entries, { by: 'training-reports', inTime: true }))).toEqual(['in-time', 'sample']);
  });

  it('is a percentage of the reports that are due, when asked', () => {
    const result = of(entries, { by: 'training-reports', inTime: true, percentOfDue: true });
    expect(result.value).toBeCloseTo(100 / 3);
    expect([result.unit, result.whole]).toMatchObject(['ร้อยละ', { real: 3, sample: 1 }]);
  });

  it('is no percentage while nothing is due', () => {
    const waiting = makeEntry('training-reports', 'waiting', { returned: '2022-05-30', start: '2022-05-20', end: '2022-05-22' });
    const result = of([waiting], { by: 'training-reports', percentOfDue: true });
    expect([result.value, result.missing]).toEqual([undefined, 'nothing-due']);
  });

  it('does not yet count one that is handed in after the day', () => {
    expect(of(entries, { by: 'training-reports' }, '2022-01-28').value).toBe(1);
  });

  describe('of training given to residents', () => {
    const given = (id: string, change: Fields = {}) => report(id, undefined, { kind: 'given', returned: undefined, ...change });
    const both = [...entries, given('given'), given('shown', { sample: true })];

    it('takes them with those of training received', () => {
      const result = of(both, { by: 'training-reports' });
      expect([result.value, result.sampleValue]).toEqual([3, 2]);
    });

    it.each([
      ['given', ['given', 'shown']],
      ['received', ['late', 'in-time', 'sample']],
    ])('takes %s alone, when asked', (kind, ids) => {
      expect(idsOf(of(both, { by: 'training-reports', kind }))).toEqual(ids);
    });

    it('takes none where only what falls due is asked for', () => {
      expect(idsOf(of(both, { by: 'training-reports', inTime: true }))).toEqual(['in-time', 'sample']);
      const share = of(both, { by: 'training-reports', percentOfDue: true });
      expect([idsOf(share), share.whole?.real]).toEqual([['late', 'in-time', 'sample'], 3]);
    });

    it.each([
      ['the last day of the training', {}, '2022-01-11', '2022-01-12'],
      ['the day of the report, where it names one', { submitted: '2022-02-03' }, '2022-02-02', '2022-02-03'],
    ])('counts from %s', (_, change, before, day) => {
      expect(of([given('given', change)], { by: 'training-reports' }, before).value).toBe(0);
      expect(of([given('given', change)], { by: 'training-reports' }, day).entries).toMatchObject([{ day }]);
    });

    it('is part of a total', () => {
      const parts = [{ by: 'meetings' }, { by: 'training-reports', kind: 'given' }];
      expect(idsOf(of(both, { by: 'total', unit: 'รายการ', parts }))).toEqual(['given', 'shown']);
    });
  });
});

describe('a count of reviews', () => {
  const entries = [
    asset('done', { reviewEvery: 12, reviewed: '2022-02-01', updated: '2020-01-01' }),
    asset('late', { reviewEvery: 12, updated: '2021-02-01' }),
    asset('not-due', { reviewEvery: 12, updated: '2022-05-01' }),
    asset('without', {}),
  ];

  it('takes entries reviewed in the year', () => {
    expect(idsOf(of(entries, { by: 'reviews' }))).toEqual(['done']);
    expect(of(entries, { by: 'reviews', collection: 'manuals' }).value).toBe(0);
  });

  it('is a percentage of those that were due, when asked', () => {
    expect(of(entries, { by: 'reviews', percentOfDue: true })).toMatchObject({ value: 50, whole: { real: 2 } });
  });
});

describe('days that were kept', () => {
  const UPDATED = { by: 'entries', collection: 'assets', when: 'updated' };
  const twice = asset('twice', { updated: '2023-02-01', earlierUpdates: ['2022-02-01'] });

  it('count an entry that was updated in two years in both', () => {
    expect(idsOf(of([twice], UPDATED, '2023-06-01', 2565))).toEqual(['twice']);
    expect(idsOf(of([twice], UPDATED, '2023-06-01', 2566))).toEqual(['twice']);
    expect(idsOf(of([twice], UPDATED, '2023-06-01', 2564))).toEqual([]);
  });

  it('count an entry that was reviewed in two years in both', () => {
    const reviewed = asset('twice', { updated: '2020-01-01', reviewEvery: 12, reviewed: '2023-02-01', earlierReviews: ['2022-02-01'] });
    const reviews = { by: 'reviews', percentOfDue: true };
    expect(of([reviewed], reviews, '2023-06-01', 2565)).toMatchObject({ value: 100, count: { real: 1 } });
    expect(of([reviewed], reviews, '2023-06-01', 2566)).toMatchObject({ value: 100, count: { real: 1 } });
    // Due by the end of the year before, and not done in it.
    expect(of([reviewed], reviews, '2023-06-01', 2564)).toMatchObject({ value: 0, whole: { real: 1 } });
  });

  it('count an entry once a year, from the first of its days', () => {
    const often = asset('often', { updated: '2022-05-01', earlierUpdates: ['2021-11-01', '2022-02-01'] });
    const { value, history } = of([often], UPDATED);
    expect([value, history.filter(({ added }) => added.real > 0).map(({ month }) => month)]).toEqual([1, ['2021-11']]);
  });

  it('place an asset of no named year in that of its first update', () => {
    const kept = asset('kept', { fiscalYear: undefined, updated: '2023-02-01', earlierUpdates: ['2022-02-01'] });
    expect(of([kept], { by: 'entries', collection: 'assets' }, '2023-06-01', 2565).value).toBe(1);
    expect(of([kept], { by: 'entries', collection: 'assets' }, '2023-06-01', 2566).value).toBe(0);
  });

  it('not come yet do not count', () => {
    expect(of([twice], UPDATED, '2022-01-31', 2565).value).toBe(0);
  });
});

describe('the results of a closed year', () => {
  const day = (first: string, last: string) =>
    fc.date({ min: new Date(first), max: new Date(last), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const past = day('2019-10-01', '2022-09-30');
  const later = day('2022-10-01', '2024-09-30');
  interface Days {
    created: string | undefined;
    updates: string[];
    reviews: string[];
    reviewEvery: number | undefined;
  }
  const days: fc.Arbitrary<Days> = fc.record({
    created: fc.option(past, { nil: undefined }),
    updates: fc.uniqueArray(past, { minLength: 1, maxLength: 3 }),
    reviews: fc.uniqueArray(past, { maxLength: 3 }),
    reviewEvery: fc.option(fc.integer({ min: 1, max: 36 }), { nil: undefined }),
  });
  const edits = fc.record({
    updates: fc.uniqueArray(later, { minLength: 1, maxLength: 2 }),
    reviews: fc.uniqueArray(later, { maxLength: 2 }),
    superseded: fc.boolean(),
  });
  /** An entry with these days, the last of each by itself as editors write them. */
  const written = (id: string, { created, updates, reviews, reviewEvery }: Days, change: Fields = {}) =>
    asset(id, {
      fiscalYear: undefined,
      created,
      reviewEvery,
      updated: updates.toSorted().at(-1),
      earlierUpdates: updates.toSorted().slice(0, -1),
      reviewed: reviews.toSorted().at(-1),
      earlierReviews: reviews.toSorted().slice(0, -1),
      ...change,
    });
  const MEASURES = [
    { by: 'entries', collection: 'assets', when: 'created' },
    { by: 'entries', collection: 'assets', when: 'updated' },
    { by: 'reviews' },
    { by: 'reviews', percentOfDue: true },
  ];

  it('do not change when entries are updated, reviewed or replaced later and their earlier days are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(days, edits), { minLength: 1, maxLength: 4 }), (histories) => {
        const before = histories.map(([known], index) => written(`a-${index}`, known));
        const after = histories.map(([known, { updates, reviews, superseded }], index) =>
          written(
            `a-${index}`,
            { ...known, updates: [...known.updates, ...updates], reviews: [...known.reviews, ...reviews] },
            superseded ? { status: 'superseded', supersededBy: 'a-new' } : {},
          ),
        );
        for (const how of MEASURES)
          for (const year of [2563, 2564, 2565]) {
            const [old, now] = [before, after].map((entries) => of(entries, how, '2024-10-01', year)) as [Measured, Measured];
            expect([idsOf(now), now.value, now.whole, now.history], JSON.stringify([how, year])).toEqual([
              idsOf(old),
              old.value,
              old.whole,
              old.history,
            ]);
          }
      }),
    );
  });

  it('hold the review of an entry that was due in it, though another has replaced it since', () => {
    const replaced = asset('old', {
      reviewEvery: 12,
      earlierUpdates: ['2021-02-01'],
      updated: '2022-11-15',
      status: 'superseded',
      supersededBy: 'new',
    });
    const due = { by: 'reviews', percentOfDue: true };
    expect(of([replaced], due, '2023-06-01', 2565)).toMatchObject({ value: 0, whole: { real: 1 } });
    expect(of([replaced], due, '2023-06-01', 2566)).toMatchObject({ value: undefined, missing: 'nothing-due' });
  });
});

describe('a total', () => {
  it('adds up its parts, an entry that two of them find once', () => {
    const how = {
      by: 'total',
      unit: 'รายการ',
      parts: [{ by: 'entries', collection: 'assets' }, { by: 'entries', collection: 'assets', step: 'access' }, { by: 'meetings' }],
    };
    const result = of([asset('a', { step: 'access' }), asset('b'), makeEntry('meetings', 'm')], how);
    expect([result.value, result.unit]).toEqual([3, 'รายการ']);
  });
});

describe('figures by hand', () => {
  const figure = (date: string, value: number, change: Fields = {}) => ({ date, value, source: 'ใบลงชื่อ', ...change });

  it('add up', () => {
    const figures = [figure('2022-03-01', 30), figure('2021-10-01', 12)];
    expect(of([], { by: 'figures', unit: 'คน', figures })).toMatchObject({ value: 42, unit: 'คน', missing: undefined });
  });

  it('that are percentages are not added: the latest holds', () => {
    const figures = [figure('2022-03-01', 62), figure('2021-12-01', 40)];
    expect(of([], { by: 'figures', unit: 'ร้อยละ', figures }).value).toBe(62);
  });

  it('are a percentage of a whole, their unit kept', () => {
    const figures = [figure('2022-03-01', 30), figure('2022-04-01', 45)];
    const result = of([], { by: 'figures', unit: 'คน', whole: { amount: 120, of: 'บุคลากรทั้งหมด' }, figures });
    expect(result).toMatchObject({ value: 62.5, unit: 'ร้อยละ', countUnit: 'คน', count: { real: 75 } });
  });

  it('are unknown, not zero, while none is recorded', () => {
    expect(of([], { by: 'figures', unit: 'คน', figures: [] })).toMatchObject({ value: undefined, missing: 'no-figures' });
  });

  it('may be zero', () => {
    expect(of([], { by: 'figures', unit: 'คน', whole: { amount: 120, of: 'บุคลากร' }, figures: [figure('2022-03-01', 0)] }).value).toBe(0);
  });

  it('of samples are apart, those after the day not yet there', () => {
    const figures = [figure('2022-03-01', 30, { sample: true }), figure('2022-08-01', 9)];
    expect(of([], { by: 'figures', unit: 'คน', figures })).toMatchObject({ value: undefined, sampleValue: 30 });
  });

  it('of which the latest holds add nothing month by month', () => {
    const { history } = of([], { by: 'figures', unit: 'ร้อยละ', figures: [figure('2021-10-05', 10), figure('2021-11-05', 15)] });
    expect(history.slice(0, 3).map(({ added, value }) => [added.real, value?.real])).toEqual([
      [0, 10],
      [0, 15],
      [0, 15],
    ]);
  });

  it('have a history: what each month added, and the value at its end', () => {
    const figures = [figure('2021-11-05', 10), figure('2022-01-10', 5)];
    const { history } = of([], { by: 'figures', unit: 'คน', figures });
    expect(history.slice(0, 5).map(({ added, value }) => [added.real, value?.real])).toEqual([
      [0, undefined],
      [10, 10],
      [0, 10],
      [5, 15],
      [0, 15],
    ]);
  });
});

describe('what is not measured', () => {
  it('says whether there is a reason', () => {
    expect(of([], { by: 'none', reason: 'ไม่มีข้อมูล' })).toMatchObject({ value: undefined, missing: 'reason-given' });
    expect(measure(makeKnowledgeBase([]), undefined, 2565)).toMatchObject({ value: undefined, missing: 'no-measure' });
  });
});
