import { longMonth, monthName } from '#src/thai/date.ts';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatChange, formatShare, formatTarget, formatValue } from '#src/text/results.ts';

describe('results in words', () => {
  it.each([
    [0, '0'],
    [1234.5, '1,234.5'],
    [100 / 3, '33.33'],
  ])('write the number %d as %s', (amount, text) => expect(formatAmount(amount)).toBe(text));

  it('put the unit where Thai puts it', () => {
    expect([formatValue(62.5, 'ร้อยละ'), formatValue(3, 'รายการ')]).toEqual(['ร้อยละ 62.5', '3 รายการ']);
    expect([formatTarget({ atLeast: 90, unit: 'ร้อยละ' }), formatTarget({ atLeast: 6, unit: 'ครั้ง' })]).toEqual([
      'อย่างน้อยร้อยละ 90',
      'อย่างน้อย 6 ครั้ง',
    ]);
  });

  it('never round a share up to the whole', () => {
    expect([0, 1 / 3, 0.999, 1, 1.5].map(formatShare)).toEqual(['0%', '33%', '99%', '100%', '150%']);
  });

  it('sign a change', () => {
    expect([2, 0, -1.5].map(formatChange)).toEqual(['+2', '0', '−1.5']);
  });

  it('name months in Thai', () => {
    expect([monthName('2021-10'), longMonth('2022-01')]).toEqual(['ต.ค.', 'มกราคม 2565']);
  });
});
