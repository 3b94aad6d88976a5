import { describe, expect, it } from 'vitest';
import { measureMatch } from '#src/search/browser/match.ts';
import { readQuery, weighTerms } from '#src/search/browser/query.ts';
import { fold } from '#src/thai/fold.ts';

describe('terms of a query', () => {
  it('weigh more the fewer pages hold them', () => {
    const { strict } = weighTerms(readQuery('การประปา'), [
      { fold: 'strict', start: 0, pages: 200 },
      { fold: 'strict', start: 5, pages: 2 },
    ]);
    expect(strict.terms.at(-1)!.weight).toBeGreaterThan(strict.terms[0]!.weight);
  });

  it('are not taken for a stop word by a letter of one', () => {
    expect(readQuery('ควบคุมคลองอย่างไร').phonetic.weights.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
  });

  it('match nothing where nothing is typed', () => expect(measureMatch(readQuery(' ').strict, fold('ความรู้'))).toBe(0));
});
