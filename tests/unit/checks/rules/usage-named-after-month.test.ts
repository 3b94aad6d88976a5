import { describe, expect, it } from 'vitest';
import { usageNamedAfterMonth } from '#src/checks/rules/usage-named-after-month.ts';
import { findingsOf } from '../../support/rules.ts';

const PAGES = { pages: { '/manuals/permit/': 12 } };

describe('the file of the reads of a month', () => {
  it.each(['2569-11.yaml', '2565-01.yaml'])('may be called %s', (name) => {
    expect(findingsOf(usageNamedAfterMonth, { [`usage/${name}`]: PAGES })).toEqual([]);
  });

  it.each(['2569-13.yaml', '2026-11.yaml', '2569.yaml', 'november.yaml', '11-2569.yaml'])('may not be called %s', (name) => {
    expect(findingsOf(usageNamedAfterMonth, { [`usage/${name}`]: PAGES })).toMatchObject([
      { what: `ชื่อไฟล์ "${name}" ไม่ได้บอกเดือน`, fix: expect.stringContaining('2569-11.yaml') },
    ]);
  });
});
