import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '#src/domain/entry.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { MAX_RELATED } from '#src/domain/related.ts';
import { relatedBelow } from '#src/domain/related-below.ts';
import { makeEntry, makeKnowledgeBase, type ValidEntry } from '../../support/entries.ts';

const below = (entries: readonly ValidEntry[], collection: CollectionName, id: string) => {
  const kb = makeKnowledgeBase(entries);
  return relatedBelow(kb, kb.find(collection, id) as AnyEntry).map((group) => [
    group.collection,
    ...group.entries.map((entry) => entry.id),
  ]);
};

describe('what stands among the relations of a page', () => {
  const town = [
    makeEntry('experts', 'clerk'),
    makeEntry('communities', 'desk'),
    makeEntry('cop-summaries', 'session', { community: 'desk', assets: ['drain'] }),
    makeEntry('guides', 'tools', { related: ['assets/drain'] }),
    makeEntry('assets', 'drain', { holders: ['clerk'] }),
  ];

  it('is not what its page has named: the holders of an asset, and the way it came', () => {
    expect(below(town, 'assets', 'drain')).toEqual([['guides', 'tools']]);
  });

  it('is not the community of a session, nor what became of it', () => {
    expect(below(town, 'cop-summaries', 'session')).toEqual([]);
  });

  it('is everything for kinds that name nothing above', () => {
    expect(below(town, 'experts', 'clerk')).toEqual([['assets', 'drain']]);
  });

  it('is the whole of a list that is too long for the page, whose other page names all', () => {
    const sessions = Array.from({ length: MAX_RELATED + 1 }, (_, place) =>
      makeEntry('cop-summaries', `session-${place}`, { community: 'desk', assets: ['drain'] }),
    );
    expect(below([makeEntry('communities', 'desk'), ...sessions, makeEntry('assets', 'drain')], 'assets', 'drain')[0]).toHaveLength(
      MAX_RELATED + 2,
    );
  });
});
