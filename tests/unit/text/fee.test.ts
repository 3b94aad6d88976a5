import { describe, expect, it } from 'vitest';
import { feeSchema } from '#src/schemas/fragments/fee.ts';
import { feeExamples, sumOfFees } from '#src/text/fee.ts';
import type { Fields } from '../../support/entries.ts';

const parse = (fees: readonly Fields[]) => fees.map((fee) => feeSchema.parse({ item: 'รายการ', ...fee }));

describe('what a service costs, as one figure', () => {
  const once = { per: 'ฉบับ' };
  it.each<[string, Fields[], string | null | undefined]>([
    ['nothing is said of fees', [], undefined],
    ['every fee is none', [{ baht: 0 }, { baht: 0, per: 'ฉบับ' }], 'ไม่เสียค่าธรรมเนียม'],
    ['there is one', [{ baht: 20, ...once }], '20 บาท ต่อฉบับ'],
    ['there is one for a unit', [{ baht: 0.5, per: 'ตารางเมตร' }], '0.50 บาท ต่อตารางเมตร'],
    ['there is one ceiling', [{ baht: 1000, limit: 'at-most' }], 'ไม่เกิน 1,000 บาท'],
    [
      'there are two',
      [
        { baht: 20, ...once },
        { baht: 200, ...once },
      ],
      '20–200 บาท แล้วแต่รายการ',
    ],
    ['there are two alike', [{ baht: 20 }, { baht: 20 }], '20 บาท แล้วแต่รายการ'],
    ['one of several is none', [{ baht: 0 }, { baht: 50 }], '0–50 บาท แล้วแต่รายการ'],
    ['one of several is a range', [{ baht: 20 }, { baht: 100, to: 500 }], '20–500 บาท แล้วแต่รายการ'],
    ['one of several is a ceiling', [{ baht: 20 }, { baht: 500, limit: 'at-most' }], 'ไม่เกิน 500 บาท แล้วแต่รายการ'],
    [
      'everybody pays all',
      [
        { baht: 600, per: 'ราย', everyone: true },
        { baht: 300, everyone: true },
      ],
      '900 บาท',
    ],
    [
      'everybody pays some',
      [
        { baht: 600, everyone: true },
        { baht: 300, everyone: true },
        { baht: 7, per: 'หน่วย' },
      ],
      'เริ่มต้น 900 บาท',
    ],
    [
      'everybody pays a range',
      [
        { baht: 100, to: 200, everyone: true },
        { baht: 50, everyone: true },
      ],
      '150–250 บาท',
    ],
    [
      'some are for a unit',
      [
        { baht: 200, ...once },
        { baht: 0.5, per: 'ตารางเมตร' },
      ],
      'เริ่มต้น 200 บาท',
    ],
    [
      'all are for the same unit',
      [
        { baht: 10, per: 'เมตร' },
        { baht: 5, per: 'เมตร' },
      ],
      'เริ่มต้น 5 บาท ต่อเมตร',
    ],
    [
      'they are for different units',
      [
        { baht: 10, per: 'เมตร' },
        { baht: 5, per: 'เดือน' },
      ],
      null,
    ],
    ['one is a share', [{ percent: 5 }, { rate: 'ตามบัญชี' }], null],
  ])('when %s', (_, fees, figure) => {
    expect(sumOfFees({ fees: parse(fees), noFees: false })).toBe(figure);
  });

  it('when the manual says that there is none', () => {
    expect(sumOfFees({ fees: [], noFees: true })).toBe('ไม่เสียค่าธรรมเนียม');
  });
});

describe('a worked example of a fee', () => {
  it.each<[Fields, string]>([
    [{ baht: 0.5, per: 'ตารางเมตร', examples: [{ amount: 100 }] }, '100 ตารางเมตร → 50 บาท'],
    [{ baht: 0.5, per: 'ตารางเมตร', examples: [{ amount: 85, case: 'บ้านชั้นเดียว' }] }, 'บ้านชั้นเดียว 85 ตารางเมตร → 42.50 บาท'],
    [{ baht: 5, per: '500 ตารางเซนติเมตร', examples: [{ amount: 20000 }] }, '20,000 ตารางเซนติเมตร → 200 บาท'],
    [{ baht: 5, per: '๕๐๐ ตารางเซนติเมตร', examples: [{ amount: 28800, total: 290 }] }, '28,800 ตารางเซนติเมตร → 290 บาท'],
    [{ rate: 'ตามบัญชี', examples: [{ case: 'ป้ายเล็ก', total: 200 }] }, 'ป้ายเล็ก → 200 บาท'],
  ])('of %j', (fee, words) => {
    expect(parse([fee]).flatMap((fee) => feeExamples(fee))).toEqual([words]);
  });
});
