import { describe, expect, it } from 'vitest';
import { indexPages } from '#src/search/build/index-pages.ts';
import { encodeRun } from '#src/search/shared/code-letters.ts';
import { foldPhoneticallyKeepingDoubles } from '#src/thai/fold.ts';
import { splitIntoRuns } from '#src/thai/script-runs.ts';
import { makeRecord } from '../page-records.ts';

const code = (text: string) => splitIntoRuns(foldPhoneticallyKeepingDoubles(text)).map(encodeRun).join('');

describe('the words of a site', () => {
  const record = (text: string) => makeRecord({ title: 'หน้าแรก', kind: '', text });

  it('stand in the order of the text', () => {
    const { pages } = indexPages([record('เทศบาล ถนน ขยะ'), record('ขยะ เทศบาล')]);
    expect(pages.map(({ text }) => text)).toEqual([['เทศบาล', 'ถนน', 'ขยะ'].map(code).join(' '), ['ขยะ', 'เทศบาล'].map(code).join(' ')]);
  });
  it('are counted by the pages that hold them', () => {
    const { words } = indexPages([record('ขยะ ขยะ'), record('ขยะ'), record('เทศบาล')]);
    expect(words.get(code('ขยะ'))).toBe(2);
  });
  it('leave out the commonest of too many, but for the pages that have most of them', () => {
    const records = Array.from({ length: 60 }, (_, number) =>
      record(number === 50 ? 'ขยะ ขยะ ขยะ เทศบาล' : number % 2 ? 'ขยะ เทศบาล' : 'ขยะ'),
    );
    const { pages, minPagesLeftOut, words } = indexPages(records, 40);
    expect(words.get(code('ขยะ'))).toBe(60);
    expect(minPagesLeftOut).toBe(60);
    const holding = pages.flatMap(({ text }, page) => (text.split(' ').includes(code('ขยะ')) ? [page] : []));
    expect(holding).toContain(50);
    expect(holding.length).toBeLessThan(60);
    expect(pages[50]!.text.split(' ')[0]).toBe(code('เทศบาล'));
  });
});
