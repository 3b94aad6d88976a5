import { describe, expect, it } from 'vitest';
import { MAX_SIBLINGS, siblingsOf } from '#src/domain/siblings.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

describe('the entries beside one', () => {
  const kb = (count: number) =>
    makeKnowledgeBase(
      Array.from({ length: count }, (_, place) => makeEntry('assets', `asset-${place}`, { title: `เรื่องที่ ${100 + place}` })),
    );
  /** Places in the list of the entries that the page of one names. */
  const places = (count: number, place: number) => {
    const base = kb(count);
    const all = base.entries('assets');
    return siblingsOf(base, all[place]!).map((entry) => all.indexOf(entry as never));
  };

  it('are all of a short list', () => {
    expect(places(1, 0)).toEqual([0]);
    expect(places(3, 2)).toEqual([0, 1, 2]);
  });

  it('are those on both sides of it in a long one', () => {
    expect(places(20, 10)).toEqual([7, 8, 9, 10, 11, 12, 13]);
    expect(places(20, 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(places(20, 19)).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(places(20, 18)).toHaveLength(MAX_SIBLINGS);
  });
});
