import { expect, it } from 'vitest';
import { shareInWords } from '#src/text/share.ts';

it.each([
  [0, 'ร้อยละ 0'],
  [0.4, 'ไม่ถึงร้อยละ 1'],
  [1, 'ร้อยละ 1'],
  [77.8, 'ร้อยละ 78'],
  // A part is never said to be the whole.
  [99.9, 'ร้อยละ 99'],
  [100, 'ร้อยละ 100'],
])('%d percent in words', (percent, words) => {
  expect(shareInWords(percent)).toBe(words);
});
