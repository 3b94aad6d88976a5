import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutIntoWords, toPagefindQuery } from '#src/thai/words.ts';

it('a text is cut into words, digits and composition in one way of writing', () => {
  expect(cutIntoWords('ขอใช้น\u0e4d้าประปา ปี ๒๕๖๕')).toEqual(['ขอ', 'ใช้', 'น้ำ', 'ประปา', 'ปี', '2565']);
});

it('a query for Pagefind goes without the words that the index leaves out', () => {
  expect(toPagefindQuery('ขอใช้น้ำประปา', ['ขอ'])).toBe('ใช้ น้ำ ประปา');
});

it('the module imports nothing: the build serves it to browsers as it is', () => {
  expect(readFileSync(new URL('../../../src/thai/words.ts', import.meta.url), 'utf8')).not.toMatch(/^import /m);
});
