import { describe, expect, it } from 'vitest';
import { reviewDue } from '#src/checks/rules/review-due.ts';
import { makeGuide, type Fields } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

const guide = (change: Fields) => makeGuide({ reviewEvery: 4, ...change });

describe('reviews', () => {
  it('that are overdue are told in one note, the longest first', () => {
    // Four months after 12 January, seen on 1 June.
    const found = findingsOf(reviewDue, { 'guides/a.yaml': guide({}), 'guides/b.yaml': guide({ title: 'ข', updated: '2021-06-01' }) });
    expect(found).toMatchObject([
      { file: 'guides/b.yaml', field: 'reviewEvery', what: 'เกินกำหนดทบทวนตั้งแต่ 1 ตุลาคม 2564 และอีก 1 รายการ (guides/a.yaml)' },
    ]);
  });

  it('are no matter of drafts, of samples, and of what was reviewed', () => {
    for (const change of [{ status: 'draft' }, { sample: true }, { reviewed: '2022-03-01' }])
      expect(findingsOf(reviewDue, { 'guides/a.yaml': guide(change) })).toEqual([]);
  });
});
