import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '#src/thai/quantity.ts';

describe('quantities of a Thai text', () => {
  it.each([
    ['อย่างน้อย ๓ ครั้ง', [[3, 'ครั้ง']]],
    ['อย่างน้อยร้อยละ ๙๐.๕', [[90.5, 'ร้อยละ']]],
    ['๕๐% ของเทศบาล', [[50, 'ร้อยละ']]],
    ['50 เปอร์เซ็นต์', [[50, 'ร้อยละ']]],
    ['๑๕๐,๐๐๐ บาท', [[150_000, 'บาท']]],
    [
      'กองละ 1 เรื่อง รวม 5 เรื่อง',
      [
        [1, 'เรื่อง'],
        [5, 'เรื่อง'],
      ],
    ],
    ['ที่ มท 0808.2/ว 123', [[123, '']]],
    ['ไม่มีตัวเลข', []],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });
});
