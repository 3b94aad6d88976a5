import { describe, expect, it } from 'vitest';
import { figureAsPrinted } from '#src/checks/rules/figure-as-printed.ts';
import { makeDepartment, makeManual, makePlan, makePlanRow, makePlanTable, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const row = (change: Fields) =>
  findingsOf(figureAsPrinted, { 'plans/2565.yaml': makePlan({ tables: [makePlanTable({ rows: [makePlanRow(change)] })] }) });
const target = (printed: string, atLeast: number, unit: string, reading?: string) =>
  row({ targets: [{ printed, atLeast, unit, ...(reading && { reading }) }] }).map(({ fix }) => fix.split(' หรือ')[0]);

describe('a target', () => {
  it.each([
    ['อย่างน้อย ๓ ครั้ง', 3, 'ครั้ง'],
    ['อย่างน้อยร้อยละ ๕๐ ของบุคลากร 120 คน', 50, 'ร้อยละ'],
    ['ไม่น้อยกว่า 50% ภายในปี 2565', 50, 'ร้อยละ'],
    ['๕๐ เปอร์เซ็นต์', 50, '%'],
    ['ปีละ ๒ ครั้ง ครั้งละ ๑ วัน', 2, 'ครั้ง'],
    ['กองละ 1 เรื่อง รวม 5 เรื่อง', 5, 'เรื่อง'],
    ['บุคลากรพอใจ', 80, 'ร้อยละ'],
    ['๑,๒๐๐ คน', 1200, 'คน'],
    ['ตามหนังสือที่ มท 0808.2/ว 123 ลงวันที่ 3 มีนาคม 2565', 5, 'รายการ'],
    ['มีการประชุมใน 2565', 4, 'ครั้ง'],
  ])('%s is %d %s', (printed, atLeast, unit) => {
    expect(target(printed, atLeast, unit)).toEqual([]);
  });

  it.each([
    ['๕๐% ของบุคลากร', 5, 'ร้อยละ', 'แก้เป็น atLeast: 50'],
    ['ร้อยละ 80', 8, 'ร้อยละ', 'แก้เป็น atLeast: 80'],
    ['อย่างน้อย 3 ครั้ง', 30, 'ครั้ง', 'แก้เป็น atLeast: 3'],
    ['๑,๒๐๐ คน', 120, 'คน', 'แก้เป็น atLeast: 1200'],
    ['ไม่น้อยกว่า 2 เรื่อง', 5, 'ครั้ง', 'แก้เป็น atLeast: 2 และ unit ตามที่พิมพ์'],
    ['ร้อยละ 80', 80, 'คน', 'แก้เป็น atLeast: 80 และ unit ตามที่พิมพ์'],
  ])('%s is not %d %s', (printed, atLeast, unit, fix) => {
    expect(target(printed, atLeast, unit)).toEqual([fix]);
  });

  it('may be read in another way where it is said how', () => {
    expect(target('เดือนละ 1 ครั้ง', 12, 'ครั้ง', 'เดือนละครั้ง ทั้งปี 12 ครั้ง')).toEqual([]);
  });
});

describe('an amount of money', () => {
  it('is the one that is printed', () => {
    expect(row({ budget: { printed: '๑๕๐,๐๐๐ บาท', baht: 15_000 } })).toMatchObject([{ field: 'tables[1].rows[1].budget.baht' }]);
    expect(row({ budget: { printed: '๑๕๐,๐๐๐ บาท', baht: 150_000 } })).toEqual([]);
    expect(row({ budget: { printed: '10,000 บาท และ 5,000 บาท', baht: 15_000 } })).toEqual([]);
    expect(row({ budget: { printed: 'ไม่ใช้งบประมาณ', baht: 0 } })).toEqual([]);
  });

  it('of a fee is the one that its name says', () => {
    const fee = (item: string, baht: number) =>
      findingsOf(figureAsPrinted, {
        'departments/finance.yaml': makeDepartment(),
        'manuals/a.yaml': makeManual({ fees: [{ item, baht }] }),
      });
    expect(fee('ค่าปรับวันละ 20 บาท', 200)).toMatchObject([{ field: 'fees[1].baht' }]);
    expect(fee('ค่าปรับวันละ 20 บาท', 20)).toEqual([]);
    expect(fee('ค่าใบอนุญาต', 20)).toEqual([]);
  });
});
