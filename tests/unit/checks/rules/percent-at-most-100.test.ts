import { describe, expect, it } from 'vitest';
import { percentAtMost100 } from '#src/checks/rules/percent-at-most-100.ts';
import { makeDepartment, makeManual, makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
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

  it('is at most 100 in fees too, as it is and as the end of a range; baht are no percentage', () => {
    const fees = (...fee: Fields[]) =>
      findingsOf(percentAtMost100, {
        'departments/finance.yaml': makeDepartment(),
        'manuals/a.yaml': makeManual({ fees: fee.map((each) => ({ item: 'เงินเพิ่ม', ...each })) }),
      }).map(({ field }) => field);
    expect(fees({ percent: 100 }, { percent: 5, to: 10 }, { baht: 150, to: 500 }, { rate: 'สองเท่าของค่าภาษี' })).toEqual([]);
    expect(fees({ percent: 150 }, { percent: 50, to: 101 })).toEqual(['fees[1].percent', 'fees[2].to']);
  });
});
