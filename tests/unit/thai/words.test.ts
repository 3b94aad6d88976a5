import { expect, it } from 'vitest';
import { cutIntoWords } from '#src/thai/words.ts';

it('a text is cut into words, digits and composition in one way of writing', () => {
  expect(cutIntoWords('ขอใช้น\u0e4d้าประปา ปี ๒๕๖๕')).toEqual(['ขอ', 'ใช้', 'น้ำ', 'ประปา', 'ปี', '2565']);
});
