import { describe, expect, it } from 'vitest';
import { budgetOf, planBudget } from '#src/domain/plan-budget.ts';
import { entryAt, makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const cell = (baht: number, change: Fields = {}) => ({ budget: { printed: String(baht), baht, ...change } });
/** A plan with a table for each list of rows. */
const plan = (...tables: Fields[][]) => {
  const made = tables.map((rows, index) =>
    makePlanTable({ id: `km-${index + 1}`, rows: rows.map((row, place) => makePlanRow({ number: place + 1, ...row })) }),
  );
  const entry = entryAt(makeKnowledgeBase([makeEntry('plans', '2565', { tables: made })]), 'plans/2565');
  if (entry.collection !== 'plans') throw new Error('not a plan');
  return entry;
};
const totalsOf = (...rows: Fields[]) => budgetOf(plan(rows).data.tables);

describe('the budget of tables', () => {
  it('adds up what was planned, granted and spent', () => {
    expect(totalsOf(cell(1000, { granted: 800, spent: 600 }), cell(500, { granted: 200, spent: 150 }), {})).toEqual({
      cells: 2,
      planned: 1500,
      granted: { baht: 1000, cells: 2 },
      spent: { baht: 750, cells: 2 },
      share: { of: 'granted', value: 0.75, cells: 2 },
    });
  });

  it('has nothing where the paper gives no figure, which is not zero', () => {
    expect(totalsOf({}, {})).toEqual({ cells: 0, planned: 0, granted: undefined, spent: undefined, share: undefined });
    expect(totalsOf(cell(100, { spent: 0 }))).toMatchObject({ granted: undefined, spent: { baht: 0, cells: 1 } });
  });

  it('takes the share of what was granted over the cells that tell both', () => {
    expect(totalsOf(cell(1000, { granted: 800, spent: 400 }), cell(500, { spent: 500 }), cell(9, { granted: 9 }))).toMatchObject({
      granted: { baht: 809, cells: 2 },
      spent: { baht: 900, cells: 2 },
      share: { of: 'granted', value: 0.5, cells: 1 },
    });
  });

  it('takes the share of what was planned where no cell tells what was granted', () => {
    expect(totalsOf(cell(1000, { spent: 250 }), cell(4000)).share).toEqual({ of: 'planned', value: 0.25, cells: 1 });
  });

  it('has no share of nothing', () => {
    expect(totalsOf(cell(0, { granted: 0, spent: 0 })).share).toBeUndefined();
    expect(totalsOf(cell(100, { granted: 50 })).share).toBeUndefined();
  });

  it('counts a cell that spans rows once, in whichever of them it stands', () => {
    const wide = cell(900, { granted: 600, spent: 300, coversRows: [1, 2] });
    expect(totalsOf(wide, wide, cell(100))).toMatchObject({
      cells: 2,
      planned: 1000,
      granted: { baht: 600, cells: 1 },
      spent: { baht: 300, cells: 1 },
    });
  });

  it('of a plan is that of all its tables, in which rows of one number are different rows', () => {
    const wide = cell(900, { granted: 600, coversRows: [1, 2] });
    const two = plan([wide, {}], [wide, {}]);
    expect(budgetOf(two.data.tables)).toMatchObject({ planned: 1800, granted: { baht: 1200, cells: 2 } });
    expect(planBudget(two)).toBe(1800);
  });
});
