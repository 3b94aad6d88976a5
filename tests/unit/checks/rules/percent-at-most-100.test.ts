import { describe, expect, it } from 'vitest';
import { percentAtMost100 } from '#src/checks/rules/percent-at-most-100.ts';
import { makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const row = (change: Fields) =>
  findingsOf(percentAtMost100, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow(change)] })] }) }).map(
    ({ field }) => field,
  );
const target = (atLeast: number, unit: string) => row({ targets: [{ printed: 'ตามแผน', atLeast, unit }] });

describe('a percentage', () => {
  it('is at most 100, in targets and in figures', () => {
    expect(target(100, 'ร้อยละ')).toEqual([]);
    expect(target(150, 'คน')).toEqual([]);
    expect(target(150, '%')).toEqual(['tables[1].rows[1].targets[1].atLeast']);
    const figures = [100, 101].map((value) => ({ date: '2022-02-01', value, source: 'แบบสำรวจ' }));
    expect(row({ targets: [{ printed: 'ตามแผน', measure: { by: 'figures', unit: 'ร้อยละ', figures } }] })).toEqual([
      'tables[1].rows[1].targets[1].measure.figures[2].value',
    ]);
  });
});
