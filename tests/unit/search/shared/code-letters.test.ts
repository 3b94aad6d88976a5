import { describe, expect, it } from 'vitest';
import { encodeRun } from '#src/search/shared/code-letters.ts';
import { foldPhoneticallyKeepingDoubles } from '#src/thai/fold.ts';
import { splitIntoRuns } from '#src/thai/script-runs.ts';

describe('codes of runs', () => {
  const codes = (text: string) => splitIntoRuns(foldPhoneticallyKeepingDoubles(text)).map(encodeRun);

  it('are letters and digits alone, which Pagefind neither strips nor cuts', () => {
    for (const code of codes('ขออนุญาตก่อสร้างอาคาร ปี ๒๕๖๕ ฯลฯ ต่าง ๆ KM Action')) expect(code).toMatch(/^[a-z0-9]+$/);
  });
  it('tell numbers and other scripts from Thai by their first letter', () => {
    expect(codes('๑๕๐,๐๐๐ KM')).toEqual(['z150000', 'zkm']);
    expect(codes('ซ')[0]).not.toMatch(/^z/);
  });
  it('keep equal consonants in a row, which two words may share', () => expect(codes('การรับ')[0]).toHaveLength('การรบ'.length));
});
