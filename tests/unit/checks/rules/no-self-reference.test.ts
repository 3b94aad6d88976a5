import { describe, expect, it } from 'vitest';
import { noSelfReference } from '#src/checks/rules/no-self-reference.ts';
import { makeAsset, makeDepartment, makeGuide } from '../../../support/entries.ts';
import { findingsOf } from '../../support/rules.ts';

describe('an entry', () => {
  it('does not name itself', () => {
    expect(findingsOf(noSelfReference, { 'guides/km.yaml': makeGuide({ related: ['guides/km'] }) })).toMatchObject([
      { field: 'related[1]', what: '"guides/km" คือรายการนี้เอง' },
    ]);
    expect(findingsOf(noSelfReference, { 'departments/finance.yaml': makeDepartment({ department: 'finance' }) })).toHaveLength(1);
  });

  it('may name another of the same id in another collection', () => {
    const tree = { 'guides/km.yaml': makeGuide({ related: ['assets/km'] }), 'assets/km.yaml': makeAsset() };
    expect(findingsOf(noSelfReference, tree)).toEqual([]);
  });
});
