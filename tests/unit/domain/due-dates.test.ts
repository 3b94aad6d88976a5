import { describe, expect, it } from 'vitest';
import { busyDepartments, dueDateId, dueDates } from '#src/domain/due-dates.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type ValidEntry } from '../../support/entries.ts';

const due = (entries: readonly ValidEntry[], department?: string) =>
  dueDates(makeKnowledgeBase(entries, { today: '2022-06-01' }), department);
const idsOf = (entries: readonly ValidEntry[], department?: string) => due(entries, department).map(dueDateId);

const reviewed = makeEntry('assets', 'drain', { department: 'engineering', reviewEvery: 12, updated: '2022-01-12' });
const training = makeEntry('training-reports', 'sign-tax', { returned: '2022-01-13' });
const row = (number: number, change = {}) => makePlanRow({ number, activity: `กิจกรรม ${number}`, ...change });
const plan = (...rows: ReturnType<typeof row>[]) => makeEntry('plans', '2565', { tables: [makePlanTable({ rows })] });

describe('due dates', () => {
  it('are those of reviews, of training reports and of the ends of plan rows, in order', () => {
    expect(due([reviewed, training, plan(row(1))]).map(({ kind, day }) => [kind, day])).toEqual([
      ['training-report', '2022-01-28'],
      ['rows', '2022-09-30'],
      ['review', '2023-01-12'],
    ]);
  });

  it('have names that stay the same as long as they are about the same thing', () => {
    expect(idsOf([reviewed, training, plan(row(1))])).toEqual(['report-sign-tax', 'plan-2565-2022-09-30', 'review-assets-drain']);
  });

  it('of rows that end on one day are one, which holds them all', () => {
    const found = due([plan(row(1), row(2), row(3, { period: { printed: 'ม.ค.', spans: [{ end: '2022-01-31' }] } }))]);
    expect(found.map((each) => [dueDateId(each), each.kind === 'rows' && each.ends.map(({ result }) => result.key)])).toEqual([
      ['plan-2565-2022-01-31', ['2565/km-1/3']],
      ['plan-2565-2022-09-30', ['2565/km-1/1', '2565/km-1/2']],
    ]);
  });

  it('of a row that is worked on in several spans are the end of each', () => {
    const found = due([plan(row(1, { period: { printed: 'ไตรมาส 1 และ 3', quarters: [1, 3] } }), row(2))]);
    expect(
      found.map((each) => [
        dueDateId(each),
        each.kind === 'rows' && each.ends.map(({ result, span, part, parts }) => [result.key, span, part, parts]),
      ]),
    ).toEqual([
      ['plan-2565-2021-12-31', [['2565/km-1/1', { start: '2021-10-01', end: '2021-12-31' }, 1, 2]]],
      ['plan-2565-2022-06-30', [['2565/km-1/1', { start: '2022-04-01', end: '2022-06-30' }, 2, 2]]],
      ['plan-2565-2022-09-30', [['2565/km-1/2', { start: '2021-10-01', end: '2022-09-30' }, 1, 1]]],
    ]);
  });

  it('are none of a cancelled row, a superseded entry or an entry without a cycle', () => {
    const replaced = { status: 'superseded', supersededBy: 'drain' };
    const entries = [
      makeEntry('assets', 'once'),
      makeEntry('assets', 'old', { reviewEvery: 12, ...replaced }),
      makeEntry('training-reports', 'old', replaced),
      plan(row(1, { status: 'cancelled' })),
    ];
    expect(due(entries)).toEqual([]);
  });

  it('of a department are those of its entries, of its people, and of the rows that ask something of it', () => {
    const entries = [
      makeEntry('departments', 'engineering', { title: 'กองช่าง', code: 'กช.' }),
      makeEntry('departments', 'finance'),
      reviewed,
      makeEntry('training-reports', 'by-people', { participants: [{ post: 'นายช่าง', department: 'engineering' }] }),
      plan(row(1, { responsible: { departments: ['engineering'] } }), row(2, { responsible: { departments: ['finance'] } })),
    ];
    expect(idsOf(entries, 'engineering')).toEqual(['report-by-people', 'plan-2565-2022-09-30', 'review-assets-drain']);
    expect(due(entries, 'finance')).toMatchObject([{ kind: 'rows', ends: [{ result: { key: '2565/km-1/2' } }] }]);
  });

  it('give a calendar only to departments that something is due from', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'engineering', { title: 'กองช่าง', code: 'กช.' }),
      makeEntry('departments', 'finance'),
      reviewed,
    ]);
    expect(busyDepartments(kb).map(({ id }) => id)).toEqual(['engineering']);
  });
});
