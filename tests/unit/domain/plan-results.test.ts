import { describe, expect, it } from 'vitest';
import { byDesiredState, byDepartment } from '#src/domain/plan-groups.ts';
import { planResults, resultsOf } from '#src/domain/plan-results.ts';
import { summarize } from '#src/domain/plan-summary.ts';
import { lateFirst } from '#src/domain/row-order.ts';
import { compareYears } from '#src/domain/year-comparison.ts';
import { valueText } from '#src/text/results.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields, type ValidEntry } from '../../support/entries.ts';

const ASSETS = { by: 'entries', collection: 'assets' };
const target = (atLeast: number, unit = 'รายการ') => ({ printed: `${atLeast} ${unit}`, atLeast, unit });
const rows = (...changes: Fields[]) => changes.map((change, index) => makePlanRow({ number: index + 1, ...change }));
const plan = (tables: Fields[], change: Fields & { fiscalYear?: number } = {}) =>
  makeEntry('plans', String(change.fiscalYear ?? 2565), { tables: tables.map((table) => makePlanTable(table)), ...change });
const asset = (id: string, change: Fields = {}) => makeEntry('assets', id, { fiscalYear: 2565, ...change });
const resultOf = (entries: readonly ValidEntry[], key = '2565/km-1/1', today = '2022-06-01') =>
  planResults(makeKnowledgeBase(entries, { today })).get(key)!;

describe('the result of a row', () => {
  it('has its value, target, share and status', () => {
    const entries = [plan([{ rows: rows({ targets: [{ ...target(4), measure: ASSETS }] }) }]), asset('a'), asset('b', { sample: true })];
    expect(resultOf(entries)).toMatchObject({
      key: '2565/km-1/1',
      tableNumber: 1,
      targets: [{ value: 1, sampleValue: 1, goal: { atLeast: 4, unit: 'รายการ' }, progress: 0.25, unclear: undefined }],
      progress: 0.25,
      status: 'behind',
    });
  });

  it.each([
    [{}, 'no-measure'],
    [{ targets: [{ ...target(1), measure: { by: 'none', reason: 'ก' } }] }, 'reason-given'],
    [{ targets: [{ ...target(1, 'คน'), measure: { by: 'figures', unit: 'คน', figures: [] } }] }, 'no-figures'],
    [{ targets: [{ printed: 'ตามแผน', measure: ASSETS }] }, 'no-target'],
  ])('of %j says that it cannot be judged and why', (row, unclear) => {
    expect(resultOf([plan([{ rows: rows(row) }])])).toMatchObject({
      status: 'not-measurable',
      targets: [{ unclear }],
      progress: undefined,
    });
  });

  it('has no share of a limit that is broken, and says by how much it is', () => {
    const failed = (value: number, atMost = 5) =>
      resultOf([
        plan([
          {
            rows: rows({
              targets: [
                {
                  printed: 'ไม่เกินร้อยละ 5',
                  atMost,
                  unit: 'ร้อยละ',
                  measure: { by: 'figures', unit: 'ร้อยละ', figures: [{ date: '2022-03-01', value, source: 'รายงาน' }] },
                },
              ],
            }),
          },
        ]),
      ]);
    // What counts in a mean is that nothing of the limit was kept.
    expect(failed(8)).toMatchObject({ status: 'over-limit', targets: [{ value: 8, over: 3, progress: undefined }], progress: 0 });
    expect(failed(5)).toMatchObject({ targets: [{ value: 5, over: undefined, progress: 1 }], progress: 1 });
    expect(failed(0, 0)).toMatchObject({ targets: [{ over: undefined, progress: 1 }] });
    expect(failed(1, 0)).toMatchObject({ targets: [{ over: 1, progress: undefined }], progress: 0 });
    expect(valueText(failed(8).targets[0])).toBe('ร้อยละ 8 เกินเพดาน 3 จุด');
    expect(valueText(failed(5).targets[0])).toBe('ร้อยละ 5');
  });

  it('names its evidence once, counted or not', () => {
    const entries = [
      plan([{ rows: rows({ evidence: ['assets/a'], targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'ก' } }] }) }]),
      asset('a', { planRows: ['2565/km-1/1'] }),
      asset('b', { planRows: ['2565/km-1/1'] }),
    ];
    expect(resultOf(entries).evidence.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('of several targets is done when all are, and counts an entry once', () => {
    const several = (...counts: number[]) =>
      resultOf([
        plan([{ rows: rows({ targets: counts.map((count) => ({ ...target(count), measure: ASSETS })) }) }]),
        asset('a'),
        asset('b'),
      ]);
    expect(several(1, 2)).toMatchObject({ status: 'done', progress: 1, count: { real: 2, sample: 0 } });
    expect(several(1, 8)).toMatchObject({ status: 'behind', progress: 0.625, targets: [{ status: 'done' }, { status: 'behind' }] });
    expect(several(1, 8).entries.map(({ entry }) => entry.id)).toEqual(['a', 'b']);
  });

  it('has no progress where one of several targets cannot be compared', () => {
    const result = resultOf([plan([{ rows: rows({ targets: [{ ...target(1), measure: ASSETS }, { printed: 'พึงพอใจ' }] }) }]), asset('a')]);
    expect(result).toMatchObject({ status: 'not-measurable', progress: undefined });
  });

  it('of a row without targets is not known', () => {
    expect(resultOf([plan([{ rows: rows({ targets: [] }) }])])).toMatchObject({
      status: 'not-measurable',
      targets: [{ target: undefined }],
    });
  });

  it('is worked out once for a kb and day', () => {
    const kb = makeKnowledgeBase([plan([{ rows: rows({}) }])]);
    expect(planResults(kb)).toBe(planResults(kb));
    expect(planResults(kb, '2021-01-01')).not.toBe(planResults(kb));
  });
});

describe('a summary', () => {
  const kb = makeKnowledgeBase([
    plan([
      {
        rows: rows(
          { targets: [{ ...target(1), measure: ASSETS }] },
          { targets: [{ ...target(4), measure: ASSETS }] },
          { targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'ก' } }] },
          { status: 'cancelled' },
        ),
      },
    ]),
    asset('a'),
    asset('b'),
    asset('c', { sample: true }),
  ]);

  it('counts rows by cause, and means the shares of those with numbers, none above the whole', () => {
    const summary = summarize(resultsOf(kb, '2565'));
    expect(summary).toMatchObject({ rows: 4, comparable: 2, progress: 0.75 });
    expect(summary.byCause).toMatchObject({ done: 1, 'on-track': 1, 'not-counted': 1, cancelled: 1, overdue: 0 });
  });

  it('counts an entry once, whatever the rows that it counts in, samples apart', () => {
    expect(summarize(resultsOf(kb, '2565')).entries).toEqual({ real: 2, sample: 1 });
  });

  it('of no rows has no share', () => {
    expect(summarize([])).toMatchObject({ rows: 0, progress: undefined });
  });
});

describe('rows are grouped', () => {
  const kb = makeKnowledgeBase([
    makeEntry('departments', 'finance'),
    makeEntry('departments', 'health', { title: 'กองสาธารณสุข' }),
    plan(
      [
        { id: 'km-1', desiredStateId: 'one', rows: rows({ responsible: { all: true } }, { responsible: { departments: ['finance'] } }) },
        { id: 'km-2', desiredState: 'อย่างอื่น', rows: rows({ responsible: { printed: ['นายกเทศมนตรี'] } }) },
        { id: 'cm', desiredStateId: 'one', process: 'change-management', rows: rows({ step: 'measurement' }) },
      ],
      {
        desiredStates: [
          { id: 'one', title: 'หนึ่ง' },
          { id: 'two', title: 'สอง' },
        ],
      },
    ),
  ]);
  const entry = kb.find('plans', '2565')!;
  const shape = (groups: ReturnType<typeof byDesiredState>) =>
    groups.map(({ id, title, results }) => [id, title, results.map(({ key }) => key)]);

  it('by desired state, those without rows too, and tables of no state by their words', () => {
    expect(shape(byDesiredState(kb, entry))).toEqual([
      ['one', 'หนึ่ง', ['2565/km-1/1', '2565/km-1/2', '2565/cm/1']],
      ['two', 'สอง', []],
      ['', 'อย่างอื่น', ['2565/km-2/1']],
    ]);
  });

  it('by department, with rows of all under each, and rows of posts apart', () => {
    expect(shape(byDepartment(kb, entry))).toEqual([
      ['finance', 'กองคลัง', ['2565/km-1/1', '2565/km-1/2']],
      ['health', 'กองสาธารณสุข', ['2565/km-1/1']],
      ['', '', ['2565/km-2/1', '2565/cm/1']],
    ]);
  });
});

describe('what is late', () => {
  it('comes first, the furthest from its target before the rest', () => {
    const past = { printed: 'ต.ค. 64', spans: [{ end: '2021-10-31' }] };
    const kb = makeKnowledgeBase([
      plan([
        {
          rows: rows(
            { targets: [{ printed: 'ตามแผน', measure: { by: 'none', reason: 'ก' } }] },
            { targets: [{ ...target(1), measure: ASSETS }] },
            { targets: [{ ...target(4), measure: ASSETS }] },
            { targets: [{ ...target(2), measure: ASSETS }], period: past },
            { targets: [{ ...target(9), measure: ASSETS }], period: past },
          ),
        },
      ]),
      asset('a'),
    ]);
    expect(lateFirst(resultsOf(kb, '2565')).map(({ row, status }) => [row.number, status])).toEqual([
      ['5', 'overdue'],
      ['4', 'overdue'],
      ['3', 'behind'],
      ['1', 'not-measurable'],
      ['2', 'done'],
    ]);
  });
});

describe('years side by side', () => {
  it('stand oldest first, each with its change', () => {
    const kb = makeKnowledgeBase([
      plan([{ rows: rows({ targets: [{ ...target(2), measure: ASSETS }], budget: { printed: '100', baht: 100 } }) }], { fiscalYear: 2565 }),
      plan([{ rows: rows({ targets: [{ ...target(2), measure: ASSETS }] }) }], { fiscalYear: 2564 }),
      asset('a'),
      asset('b'),
      asset('c', { fiscalYear: 2564 }),
    ]);
    const [first, second] = compareYears(kb);
    expect(first).toMatchObject({ year: 2564, change: undefined, summary: { progress: 0.5 } });
    expect(second).toMatchObject({
      year: 2565,
      counts: { assets: { real: 2, sample: 0 } },
      change: { rows: 0, done: 1, progress: 0.5, budget: 100, counts: { assets: 1, meetings: 0 } },
    });
  });
});
