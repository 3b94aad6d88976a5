import { describe, expect, it } from 'vitest';
import { makePagefindQuery } from '#src/search/shared/pagefind-query.ts';

describe('a query for Pagefind', () => {
  const toQuery = makePagefindQuery(new Map(['ขอ', 'ใช้', 'น้ำ', 'ประปา', 'ค่าธรรมเนียม'].map((word) => [word, 1])));
  it.each([
    ['is its words with spaces between', 'ขอใช้น้ำประปา', 'ขอ ใช้ น้ำ ประปา'],
    ['goes without words that no page holds', 'ขอใช้ไฟฟ้า', 'ขอ ใช้'],
    ['goes without the words of asking', 'ขอใช้น้ำอย่างไร', 'ขอ ใช้ น้ำ'],
    ['has the word that sounds like a misspelt one', 'ค่าทำเนียมใช้น้ำ', 'ค่าธรรมเนียม ใช้ น้ำ'],
    ['may end in half a word', 'น้ำ ค่าธรร', 'น้ำ ค่าธรร'],
    ['stays whole where no page holds any of it', 'กระเช้า', 'กระเช้า'],
  ])('%s', (_, text, query) => expect(toQuery(text)).toBe(query));
});
