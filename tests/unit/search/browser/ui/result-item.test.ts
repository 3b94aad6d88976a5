import { describe, expect, it } from 'vitest';
import { makeResultHref } from '#src/search/browser/ui/result-item.ts';
import { makeRecord } from '../../page-records.ts';

const hrefOf = (address: string, text: string, marks: [number, number][]): string =>
  makeResultHref('/km', { page: makeRecord({ address }), score: 1, quality: 1 }, { text, marks });

describe('the address of a result', () => {
  it('leads to the longest match in the page', () => {
    expect(
      hrefOf('/guides/a/', 'one fifteen', [
        [0, 3],
        [4, 11],
      ]),
    ).toBe('/km/guides/a/#:~:text=fifteen');
    expect(hrefOf('/guides/a/', 'one', [[0, 3]])).toBe('/km/guides/a/');
  });

  it('keeps the anchor of a place within a page', () => {
    expect(hrefOf('/meetings/a/#agenda-4-1', 'fifteen', [[0, 7]])).toBe('/km/meetings/a/#agenda-4-1:~:text=fifteen');
    expect(hrefOf('/meetings/a/#agenda-4-1', 'one', [])).toBe('/km/meetings/a/#agenda-4-1');
  });
});
