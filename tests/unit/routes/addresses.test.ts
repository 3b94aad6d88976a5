import { describe, expect, it } from 'vitest';
import { entryAddress } from '#src/domain/entry.ts';
import { collectionAddress, rowAddress, rowAnchor, stepAddress, yearAddress } from '#src/routes/addresses.ts';

describe('addresses', () => {
  it('are of folders, from the root of the site', () => {
    expect([entryAddress('cop-summaries', 'a'), collectionAddress('manuals'), stepAddress('access'), yearAddress(2565)]).toEqual([
      '/cop-summaries/a/',
      '/manuals/',
      '/process/access/',
      '/years/2565/',
    ]);
  });

  it('of a row lead to its own page, below its plan, and to its place on the page of the plan', () => {
    expect(rowAddress('2565/km-1/3')).toBe('/plans/2565/km-1/3/');
    expect(rowAddress('2565/s-1/1.1')).toBe('/plans/2565/s-1/1-1/');
    expect(rowAddress('2565/s-1/3ข')).toBe('/plans/2565/s-1/3-2t/');
    expect(rowAnchor('km-1', '3')).toBe('km-1-3');
  });
});
