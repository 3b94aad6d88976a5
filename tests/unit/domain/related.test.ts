import { describe, expect, it } from 'vitest';
import { MAX_RELATED, relatedEntries, servedRows } from '#src/domain/related.ts';
import { entryAt, makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable } from '../../support/entries.ts';

const related = (kb: ReturnType<typeof makeKnowledgeBase>, key: string) =>
  Object.fromEntries(relatedEntries(kb, entryAt(kb, key)).map(({ collection, entries }) => [collection, entries.map(({ id }) => id)]));

describe('related entries', () => {
  it('are tied both ways by one reference', () => {
    const kb = makeKnowledgeBase([makeEntry('assets', 'drain', { from: ['guides/km'] }), makeEntry('guides', 'km')]);
    expect(related(kb, 'assets/drain')).toEqual({ guides: ['km'] });
    expect(related(kb, 'guides/km')).toEqual({ assets: ['drain'] });
  });

  it('are listed once, when each refers to the other', () => {
    const kb = makeKnowledgeBase([
      makeEntry('assets', 'a', { related: ['assets/b'], from: ['assets/b'] }),
      makeEntry('assets', 'b', { related: ['assets/a'] }),
    ]);
    expect(related(kb, 'assets/a')).toEqual({ assets: ['b'] });
    expect(related(kb, 'assets/b')).toEqual({ assets: ['a'] });
  });

  it('do not hold the entry itself', () => {
    const kb = makeKnowledgeBase([makeEntry('guides', 'km', { related: ['guides/km'] })]);
    expect(related(kb, 'guides/km')).toEqual({});
  });

  it('come by every kind of reference', () => {
    const kb = makeKnowledgeBase([
      makeEntry('communities', 'front-desk', { members: [{ role: 'cko', post: 'ปลัดเทศบาล', expert: 'clerk' }] }),
      makeEntry('experts', 'clerk'),
      makeEntry('cop-summaries', 'one', { community: 'front-desk', assets: ['drain'] }),
      makeEntry('assets', 'drain', { holders: ['clerk'] }),
    ]);
    expect(related(kb, 'communities/front-desk')).toEqual({ 'cop-summaries': ['one'], experts: ['clerk'] });
    expect(related(kb, 'experts/clerk')).toEqual({ assets: ['drain'], communities: ['front-desk'] });
    expect(related(kb, 'assets/drain')).toEqual({ 'cop-summaries': ['one'], experts: ['clerk'] });
  });

  it('leave the department out, since an entry belongs to it', () => {
    const kb = makeKnowledgeBase([makeEntry('guides', 'km', { department: 'finance' }), makeEntry('departments', 'finance')]);
    expect(related(kb, 'guides/km')).toEqual({});
  });

  it('that are not there are left out', () => {
    expect(related(makeKnowledgeBase([makeEntry('guides', 'km', { related: ['guides/gone'] })]), 'guides/km')).toEqual({});
  });

  it('are all there are: what a page lists and its list of all are cut from the same', () => {
    const many = Array.from({ length: MAX_RELATED + 3 }, (_, index) => makeEntry('assets', `a-${index}`, { related: ['guides/km'] }));
    const kb = makeKnowledgeBase([makeEntry('guides', 'km'), ...many]);
    expect(relatedEntries(kb, entryAt(kb, 'guides/km'))).toMatchObject([{ collection: 'assets', entries: { length: MAX_RELATED + 3 } }]);
  });

  it('of a department are those that name it, not those that belong to it', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance'),
      makeEntry('departments', 'health'),
      makeEntry('guides', 'own', { department: 'finance' }),
      makeEntry('guides', 'tied', { department: 'health', related: ['departments/finance'] }),
      makeEntry('training-reports', 'of-people', { participants: [{ post: 'ก', department: 'finance' }] }),
      makeEntry('training-reports', 'of-second', {
        participants: [
          { post: 'ก', department: 'health' },
          { post: 'ข', department: 'finance' },
        ],
      }),
    ]);
    expect(related(kb, 'departments/finance')).toEqual({ guides: ['tied'], 'training-reports': ['of-second'] });
  });

  it('stand in the order of collections', () => {
    const kb = makeKnowledgeBase([
      makeEntry('guides', 'km', { related: ['assets/a', 'manuals/m', 'departments/finance'] }),
      makeEntry('assets', 'a'),
      makeEntry('manuals', 'm', { department: 'health' }),
      makeEntry('departments', 'finance'),
    ]);
    expect(Object.keys(related(kb, 'guides/km'))).toEqual(['manuals', 'assets', 'departments']);
  });
});

describe('rows of a plan that an entry serves', () => {
  const plan = makeEntry('plans', '2565', {
    tables: [makePlanTable({ rows: [makePlanRow({ evidence: ['assets/drain'] }), makePlanRow({ number: 2 })] })],
  });

  it('are those that it names', () => {
    const kb = makeKnowledgeBase([plan, makeEntry('assets', 'other', { planRows: ['2565/km-1/2'] })]);
    expect(servedRows(kb, entryAt(kb, 'assets/other'))).toEqual(['2565/km-1/2']);
  });

  it('are those that name it as evidence', () => {
    const kb = makeKnowledgeBase([plan, makeEntry('assets', 'drain')]);
    expect(servedRows(kb, entryAt(kb, 'assets/drain'))).toEqual(['2565/km-1/1']);
  });

  it('are named once, when both name each other', () => {
    const kb = makeKnowledgeBase([plan, makeEntry('assets', 'drain', { planRows: ['2565/km-1/1'] })]);
    expect(servedRows(kb, entryAt(kb, 'assets/drain'))).toEqual(['2565/km-1/1']);
  });
});
