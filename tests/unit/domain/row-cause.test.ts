import { describe, expect, it } from 'vitest';
import { byResponsible } from '#src/domain/plan-groups.ts';
import { planResults, resultsOf } from '#src/domain/plan-results.ts';
import { summarize } from '#src/domain/plan-summary.ts';
import { planTrend } from '#src/domain/plan-trend.ts';
import { CAUSES, needsAction, rowCause, standingOf } from '#src/domain/row-cause.ts';
import { filteredRows, rowFilters } from '#src/domain/row-filter.ts';
import { urgentRows } from '#src/domain/row-order.ts';
import { causeShares } from '#src/domain/row-shares.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields, type ValidEntry } from '../../support/entries.ts';

const ASSETS = { by: 'entries', collection: 'assets' };
const asset = (id: string, change: Fields = {}) => makeEntry('assets', id, { fiscalYear: 2565, created: '2021-11-01', ...change });
const figures = (...values: number[]) => ({
  by: 'figures',
  unit: 'คน',
  figures: values.map((value) => ({ date: '2021-12-01', value, source: 'ใบลงชื่อ' })),
});
const plan = (...rows: Fields[]) =>
  makeEntry('plans', '2565', {
    tables: [makePlanTable({ rows: rows.map((row, index) => makePlanRow({ number: index + 1, ...row })) })],
  });
const unitOf = (measure: Fields | undefined) => (measure === ASSETS ? 'รายการ' : 'คน');
const asked = (measure: Fields | undefined, target: Fields = { atLeast: 4, unit: unitOf(measure) }): Fields => ({
  targets: [{ printed: 'ตามแผน', ...target, ...(measure && { measure }) }],
});
const MIDDLE = '2022-06-01';
/** Within the same fiscal year still: none of these rows is history. */
const LAST = '2022-09-30';
const NEXT_YEAR = '2022-10-01';
const DONE_BY_MARCH = { period: { printed: 'ไตรมาส 1-2', quarters: [1, 2] } };
const causeOf = (row: Fields, entries: ValidEntry[] = [], today = MIDDLE) =>
  planResults(makeKnowledgeBase([plan(row), ...entries], { today })).get('2565/km-1/1')!.cause;

describe('the cause of a row', () => {
  it.each([
    ['a counted nothing is no result yet', asked(ASSETS), [], 'unrecorded'],
    ['samples record nothing', asked(ASSETS), [asset('a', { sample: true })], 'unrecorded'],
    ['what was counted and is short is behind', asked(ASSETS), [asset('a')], 'behind'],
    ['… and overdue after its last day', { ...asked(ASSETS), ...DONE_BY_MARCH }, [asset('a')], 'overdue'],
    ['a zero that somebody entered is a result', { ...asked(figures(0)), ...DONE_BY_MARCH }, [], 'overdue'],
    ['no figure is entered', asked(figures()), [], 'unrecorded'],
    ['the target is no number', asked(ASSETS, {}), [asset('a')], 'no-number'],
    ['neither number nor figure: the number comes first', asked(figures(), {}), [], 'no-number'],
    ['the plan says why it is not counted', asked({ by: 'none', reason: 'เป็นงานประจำ' }, {}), [], 'not-counted'],
    ['a number is asked for, and no way to count it', asked(undefined), [], 'no-measure'],
    ['enough', asked(ASSETS, { atLeast: 1, unit: 'รายการ' }), [asset('a')], 'done'],
    ['a limit is broken', asked(figures(9), { atMost: 5, unit: 'คน' }), [], 'over-limit'],
    ['a limit is kept with nothing counted', asked(ASSETS, { atMost: 5, unit: 'รายการ' }), [], 'on-track'],
    ['before its first day', { ...asked(ASSETS), period: { printed: 'ไตรมาส 4', quarters: [4] } }, [], 'not-due'],
    ['cancelled', { ...asked(ASSETS), status: 'cancelled' }, [], 'cancelled'],
    ['the plan itself says that it is not done', { ...asked(figures()), ...DONE_BY_MARCH, status: 'in-progress' }, [], 'overdue'],
  ] as const)('%s', (_, row, entries, cause) => {
    expect(causeOf(row, [...entries])).toBe(cause);
  });

  it.each([
    [asked(ASSETS), [asset('a')], 'behind', 'missed'],
    [asked(ASSETS), [], 'unrecorded', 'no-record'],
    [asked(figures()), [], 'unrecorded', 'no-record'],
    [asked(undefined), [], 'no-measure', 'no-record'],
    [asked(figures(9), { atMost: 5, unit: 'คน' }), [], 'over-limit', 'missed'],
    [asked(ASSETS, { atLeast: 1, unit: 'รายการ' }), [asset('a')], 'done', 'done'],
    [asked({ by: 'none', reason: 'เป็นงานประจำ' }, {}), [], 'not-counted', 'not-counted'],
  ] as const)('of a year that is over is history: %#', (row, entries, now, then) => {
    expect([MIDDLE, NEXT_YEAR].map((today) => causeOf(row, [...entries], today))).toEqual([now, then]);
  });

  it('of the last day of a year is not history yet', () => expect(causeOf(asked(ASSETS), [], LAST)).toBe('unrecorded'));

  it('of what was due and not done at all is late, not unrecorded', () => {
    const training = makeEntry('training-reports', 'late', { start: '2021-11-01', end: '2021-11-02', fiscalYear: 2565 });
    const row = asked({ by: 'training-reports', percentOfDue: true }, { atLeast: 90, unit: 'ร้อยละ' });
    expect(causeOf(row, [training])).toBe('behind');
  });

  it('of several targets is the most urgent of those that stand as the row does', () => {
    expect(
      rowCause('not-measurable', [
        { status: 'not-measurable', cause: 'not-counted' },
        { status: 'not-measurable', cause: 'no-number' },
        { status: 'done', cause: 'done' },
      ]),
    ).toBe('no-number');
    expect(
      rowCause('on-track', [
        { status: 'done', cause: 'done' },
        { status: 'not-started', cause: 'not-due' },
      ]),
    ).toBe('on-track');
  });

  it('has one standing, and asks for action when it is late or unknown', () => {
    expect(Object.fromEntries(CAUSES.map((cause) => [cause, standingOf(cause)]))).toMatchObject({
      overdue: 'late',
      missed: 'late',
      unrecorded: 'unknown',
      'no-record': 'unknown',
      'not-due': 'on-track',
      done: 'done',
    });
    expect(CAUSES.filter(needsAction)).toEqual(['overdue', 'over-limit', 'behind', 'unrecorded', 'no-measure', 'no-number']);
  });
});

describe('the rows of a plan', () => {
  const departments = ['finance', 'health'].map((id) => makeEntry('departments', id, { title: `กอง ${id}` }));
  const rows = [
    { ...asked(ASSETS), responsible: { all: true } },
    { ...asked({ by: 'none', reason: 'เป็นงานประจำ' }, {}), responsible: { departments: ['finance'], joint: ['health'] } },
    { ...asked(ASSETS), responsible: { departments: ['finance'] } },
    { ...asked(ASSETS, { atLeast: 1, unit: 'รายการ' }), responsible: { printed: ['ปลัดเทศบาล'] } },
  ];
  const kbOn = (today: string, ...change: Fields[]) =>
    makeKnowledgeBase([...departments, plan(...rows, ...change), asset('a'), asset('b', { sample: true, created: '2022-01-05' })], {
      today,
    });
  const kb = kbOn(MIDDLE);
  const entry = kb.find('plans', '2565')!;
  const numbers = (results: readonly { row: { number: string } }[]) => results.map(({ row }) => row.number);

  it('stand once for all departments, whether the plan says so or names them all', () => {
    expect(byResponsible(kb, entry).map(({ kind, title, results }) => [kind, title, numbers(results)])).toEqual([
      ['all', '', ['1', '2']],
      ['department', 'กอง finance', ['3']],
      ['posts', '', ['4']],
    ]);
  });

  it('are filtered by every cause that is there, and by departments that do not answer for all', () => {
    const name = (filter: ReturnType<typeof rowFilters>[number]) => (filter.by === 'cause' ? filter.cause : filter.department.id);
    expect(rowFilters(kb, entry).map((filter) => [name(filter), numbers(filteredRows(kb, entry, filter))])).toEqual([
      ['behind', ['1', '3']],
      ['not-counted', ['2']],
      ['done', ['4']],
      ['finance', ['1', '2', '3']],
      ['health', ['1', '2']],
    ]);
  });

  it('have no filter by department where all answer for every row', () => {
    const same = makeKnowledgeBase([...departments, plan(rows[0]!, rows[1]!)], { today: MIDDLE });
    expect(rowFilters(same, same.find('plans', '2565')!).map(({ by }) => by)).toEqual(['cause', 'cause']);
  });

  it('ask for action in order of urgency, and no more once their year is over', () => {
    const withUnknown = kbOn(MIDDLE, asked(figures()));
    expect(numbers(urgentRows(withUnknown, withUnknown.find('plans', '2565')!))).toEqual(['1', '3', '5']);
    const after = kbOn(NEXT_YEAR);
    expect(urgentRows(after, after.find('plans', '2565')!)).toEqual([]);
  });

  it('are a bar without gaps that ends at its end', () => {
    const shares = causeShares(summarize(resultsOf(kb, '2565')));
    expect(shares).toEqual([
      { cause: 'behind', rows: 2, start: 0, length: 50 },
      { cause: 'not-counted', rows: 1, start: 50, length: 25 },
      { cause: 'done', rows: 1, start: 75, length: 25 },
    ]);
    const thirds = causeShares({ rows: 3, byCause: { ...summarize([]).byCause, overdue: 1, behind: 1, done: 1 } });
    expect(thirds.at(-1)!.start + thirds.at(-1)!.length).toBe(100);
  });

  it('have a quarter for each that has begun, samples apart, and what stood at its end', () => {
    expect(planTrend(kb, entry)).toEqual([
      { quarter: 1, entries: { real: 1, sample: 0 }, done: 1, progress: 0.5 },
      { quarter: 2, entries: { real: 0, sample: 1 }, done: 1, progress: 0.5 },
      { quarter: 3, entries: { real: 0, sample: 0 }, done: 1, progress: 0.5 },
    ]);
  });
});
