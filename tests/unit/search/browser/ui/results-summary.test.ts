import { describe, expect, it } from 'vitest';
import { readQuery } from '#src/search/browser/query.ts';
import type { SearchAnswer } from '#src/search/browser/search-index.ts';
import { describeAnswer, isWeak, sortNewestFirst } from '#src/search/browser/ui/results-summary.ts';
import { makeRecord } from '../../page-records.ts';

/** An answer of results with these qualities, best first. */
const answerOf = (qualities: number[], total = qualities.length): SearchAnswer => ({
  query: readQuery('ขยะ'),
  results: qualities.map((quality, number) => ({
    page: makeRecord({ title: String(number), day: `2022-01-${10 + number}` }),
    score: quality,
    quality,
  })),
  total,
});

describe('above the results stands', () => {
  it.each([
    ['that nothing was found', answerOf([]), 'ไม่พบผลสำหรับ “ขยะ”'],
    ['that only something near was found', answerOf([0.049, 0.01]), 'ไม่พบ “ขยะ” ตรงตามที่พิมพ์ เรื่องที่ใกล้เคียงที่สุดมีดังนี้'],
    ['how many there are', answerOf([0.9, 0.05]), 'พบ 2 รายการ'],
    ['how many of them are shown', answerOf(Array<number>(12).fill(0.5), 40), 'พบประมาณ 40 รายการ แสดง 10 รายการที่ตรงที่สุด'],
  ])('%s', (_, answer, text) => expect(describeAnswer('ขยะ', answer)).toBe(text));

  it('help where no page holds the query as written', () => {
    expect(isWeak(answerOf([]))).toBe(true);
    expect(isWeak(answerOf([0.04]))).toBe(true);
    expect(isWeak(answerOf([0.05]))).toBe(false);
  });
});

it('results by day are those that answer about as well as the best, the newest first', () =>
  expect(sortNewestFirst(answerOf([1, 0.2, 0.19, 0.5]).results).map(({ page }) => page.title)).toEqual(['3', '1', '0']));
