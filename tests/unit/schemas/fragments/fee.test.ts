import { describe, expect, it } from 'vitest';
import { feeSchema } from '#src/schemas/fragments/fee.ts';
import { describeFee } from '#src/text/fee.ts';
import { issuesOf } from '../../support/issues.ts';

describe('a fee', () => {
  it.each([
    [{ baht: 200 }, '200 บาท'],
    [{ baht: '๑,๐๐๐' }, '1,000 บาท'],
    [{ baht: 0.5, per: 'ตารางเมตร' }, '0.50 บาท ต่อตารางเมตร'],
    [{ baht: 1000, limit: 'at-most', per: 'ฉบับ' }, 'ไม่เกิน 1,000 บาท ต่อฉบับ'],
    [{ baht: 50, limit: 'at-least' }, 'เริ่มต้นที่ 50 บาท'],
    [{ baht: 100, to: 500 }, '100–500 บาท'],
    [{ baht: 0, to: 500, per: 'ราย' }, '0–500 บาท ต่อราย'],
    [{ baht: 0, per: 'ฉบับ' }, 'ไม่เสียค่าธรรมเนียม'],
    [{ percent: 5, of: 'ค่าเช่า' }, 'ร้อยละ 5 ของค่าเช่า'],
    [{ percent: 12.5, limit: 'at-most' }, 'ไม่เกินร้อยละ 12.5'],
    [{ percent: 1, to: 3, of: 'ราคาประเมิน' }, 'ร้อยละ 1–3 ของราคาประเมิน'],
    [{ rate: 'ตามบัญชีท้ายเทศบัญญัติ' }, 'ตามบัญชีท้ายเทศบัญญัติ'],
    [{ rate: 'ตามขนาดของป้าย', per: 'ป้าย' }, 'ตามขนาดของป้าย ต่อป้าย'],
  ])('of %j is read as %s', (fee, words) => {
    expect(describeFee(feeSchema.parse({ item: 'ใบอนุญาต', ...fee }))).toBe(words);
  });

  it.each([
    [{}, 'baht: ยังไม่บอกว่าเก็บเท่าไร'],
    [{ baht: 20, percent: 5 }, 'percent: บอกอัตราไว้สองแบบ (baht และ percent)'],
    [{ baht: 20, rate: 'ตามบัญชี' }, 'rate: บอกอัตราไว้สองแบบ (baht และ rate)'],
    [{ baht: 500, to: 100 }, 'to: ตัวเลขสูงสุด 100 ไม่มากกว่าตัวเลขแรก 500'],
    [{ rate: 'ตามบัญชี', to: 100 }, 'to: อัตราเป็นข้อความ จึงไม่มีช่วง'],
    [{ baht: 100, to: 500, limit: 'at-most' }, 'limit: ช่วงหรือข้อความบอกขอบเขตอยู่แล้ว'],
    [{ rate: 'ตามบัญชี', limit: 'at-most' }, 'limit: ช่วงหรือข้อความบอกขอบเขตอยู่แล้ว'],
    [{ baht: 20, of: 'ค่าเช่า' }, 'of: of ใช้คู่กับ percent เท่านั้น'],
  ])('of %j is told what is wrong with it', (fee, issue) => {
    expect(issuesOf(feeSchema, { item: 'ใบอนุญาต', ...fee })).toEqual([issue]);
  });

  const perMetre = { item: 'ค่าตรวจแบบ', baht: 0.5, per: 'ตารางเมตร' };
  it.each([
    [perMetre, { amount: 100 }],
    [perMetre, { amount: 100, total: 50 }],
    [perMetre, { amount: '๑๕๐', total: 75, case: 'บ้านชั้นเดียว' }],
    // Part of a unit may count as a whole one.
    [
      { item: 'ป้าย', baht: 5, per: '500 ตารางเซนติเมตร' },
      { amount: 28800, total: 290 },
    ],
    [
      { item: 'ป้าย', baht: 5, per: '500 ตารางเซนติเมตร' },
      { amount: 28800, total: 288 },
    ],
    [
      { item: 'ป้าย', rate: 'ตามบัญชี' },
      { case: 'ป้ายเล็ก', total: 200 },
    ],
  ])('of %j may have the example %j', (fee, example) => {
    expect(issuesOf(feeSchema, { ...fee, examples: [example] })).toEqual([]);
  });

  it.each([
    [perMetre, { amount: 100, total: 500 }, 'examples.0.total: total 500 ไม่ตรงกับที่คำนวณได้ (50 บาท)'],
    [perMetre, { case: 'บ้าน' }, 'examples.0: ตัวอย่างนี้ยังไม่ครบ'],
    [perMetre, { total: 50 }, 'examples.0: ตัวอย่างนี้ยังไม่ครบ'],
    [{ item: 'ป้าย', rate: 'ตามบัญชี' }, { amount: 3 }, 'examples.0.amount: คูณเป็นเงินไม่ได้ เพราะรายการนี้ไม่ได้เก็บเป็นบาทต่อหน่วยด้วยอัตราเดียว'],
    [
      { item: 'ป้าย', baht: 10, limit: 'at-most', per: 'ป้าย' },
      { amount: 3 },
      'examples.0.amount: คูณเป็นเงินไม่ได้ เพราะรายการนี้ไม่ได้เก็บเป็นบาทต่อหน่วยด้วยอัตราเดียว',
    ],
  ])('of %j with the example %j is told what is wrong', (fee, example, issue) => {
    expect(issuesOf(feeSchema, { ...fee, examples: [example] })).toEqual([issue]);
  });
});
