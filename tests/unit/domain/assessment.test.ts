import { describe, expect, it } from 'vitest';
import { categoryScores, isScored } from '#src/domain/assessment.ts';

const category = (...scores: (number | undefined)[]) => ({
  number: 1,
  title: 'หมวด',
  statements: scores.map((score, index) => ({ number: `1.${index + 1}`, text: 'ข้อ', ...(score !== undefined && { score }) })),
});

describe('the score of a category', () => {
  it.each([
    [[4, 2], 3],
    [[0, 0], 0],
    [[1, 2], 1.5],
    [[3, undefined, 1], 2],
    [[undefined], undefined],
  ])('of statements scored %j is %s', (scores, average) => {
    expect(categoryScores({ categories: [category(...scores)] })).toEqual([{ number: 1, title: 'หมวด', average }]);
  });
});

describe('an assessment', () => {
  it('is scored as soon as one statement is, by a zero too', () => {
    expect(isScored({ categories: [category(undefined), category(undefined, 0)] })).toBe(true);
    expect(isScored({ categories: [category(undefined)] })).toBe(false);
  });
});
