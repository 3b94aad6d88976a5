import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAllMissed, forgetMissed, keepMissed, missedAsCsv, readMissed } from '#src/search/browser/ui/missed-queries.ts';
import { forgetSearch, forgetSearches, keepSearch, readRecentSearches } from '#src/search/browser/ui/recent-searches.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('recent searches', () => {
  it('are few, the newest first, each once', () => {
    for (const text of ['ก', 'ขยะ', 'ภาษี', ' ขยะ ', ...Array.from({ length: 4 }, (_, number) => `เรื่อง ${number}`)]) keepSearch(text);
    expect(readRecentSearches()).toEqual(['เรื่อง 3', 'เรื่อง 2', 'เรื่อง 1', 'เรื่อง 0', 'ขยะ', 'ภาษี']);
  });

  it('are erased one by one and all, and leave nothing behind', () => {
    for (const text of ['ขยะ', 'ภาษี', 'ประปา']) keepSearch(text);
    forgetSearch('ภาษี');
    expect(readRecentSearches()).toEqual(['ประปา', 'ขยะ']);
    forgetSearches();
    expect(kept.size).toBe(0);
  });
});

describe('missed queries', () => {
  const day = (date: number) => new Date(2026, 10, date, 23, 59);

  it('are kept with the day of the place and how often, the newest first', () => {
    keepMissed('โดรน', day(5));
    keepMissed('บ่อบาดาล', day(6));
    keepMissed('  โดรน ', day(7));
    expect(readMissed()).toEqual([
      { query: 'โดรน', day: '2026-11-07', times: 2 },
      { query: 'บ่อบาดาล', day: '2026-11-06', times: 1 },
    ]);
  });

  it('are bounded in number and length, and a single letter is none', () => {
    for (let number = 0; number < 250; number++) keepMissed(`เรื่อง ${number}`, day(1));
    expect(readMissed()).toHaveLength(200);
    expect(readMissed()[0]!.query).toBe('เรื่อง 249');
    keepMissed('ย'.repeat(500), day(1));
    expect(readMissed()[0]!.query).toHaveLength(120);
    keepMissed('ก', day(1));
    expect(readMissed()[0]!.query).toHaveLength(120);
  });

  it('are erased one by one and all, and leave nothing behind', () => {
    keepMissed('โดรน', day(5));
    keepMissed('บ่อบาดาล', day(6));
    forgetMissed('โดรน');
    expect(readMissed().map(({ query }) => query)).toEqual(['บ่อบาดาล']);
    forgetAllMissed();
    expect(kept.size).toBe(0);
  });

  it('become a file in which no query is taken for columns, lines or a formula', () =>
    expect(missedAsCsv([{ query: '=1+1,"ก"', day: '2026-11-05', times: 1 }])).toBe(
      '\ufeff"คำค้น","วันที่ค้นล่าสุด","จำนวนครั้ง"\r\n"\'=1+1,""ก""","2026-11-05","1"\r\n',
    ));
});

it('what is kept may be broken, or storage switched off: nothing is kept then', () => {
  kept.set('km-searches', '{"a":1}').set('km-missed', '[1,{"query":"ก"}]');
  expect([readRecentSearches(), readMissed()]).toEqual([[], []]);
  vi.stubGlobal('localStorage', undefined);
  keepSearch('ขยะ');
  keepMissed('โดรน', new Date(0));
  expect([readRecentSearches(), readMissed()]).toEqual([[], []]);
});
