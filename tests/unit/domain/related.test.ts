import { describe, expect, it } from 'vitest';
import { RELATED_LIMIT, relatedEntries, servedRows } from '#src/domain/related.ts';
import { entryAt, makeEntry, makeLibrary, makePlanRow, makePlanTable } from '../../support/entries.ts';

const related = (library: ReturnType<typeof makeLibrary>, key: string) =>
  Object.fromEntries(
    relatedEntries(library, entryAt(library, key)).map(({ collection, entries }) => [collection, entries.map(({ id }) => id)]),
  );

describe('related entries', () => {
  it('are tied both ways by one reference', () => {
    const library = makeLibrary([makeEntry('assets', 'drain', { from: ['guides/km'] }), makeEntry('guides', 'km')]);
    expect(related(library, 'assets/drain')).toEqual({ guides: ['km'] });
    expect(related(library, 'guides/km')).toEqual({ assets: ['drain'] });
  });

  it('are listed once, when each refers to the other', () => {
    const library = makeLibrary([
      makeEntry('assets', 'a', { related: ['assets/b'], from: ['assets/b'] }),
      makeEntry('assets', 'b', { related: ['assets/a'] }),
    ]);
    expect(related(library, 'assets/a')).toEqual({ assets: ['b'] });
    expect(related(library, 'assets/b')).toEqual({ assets: ['a'] });
  });

  it('do not hold the entry itself', () => {
    const library = makeLibrary([makeEntry('guides', 'km', { related: ['guides/km'] })]);
    expect(related(library, 'guides/km')).toEqual({});
  });

  it('come by every kind of reference', () => {
    const library = makeLibrary([
      makeEntry('communities', 'front-desk', { members: [{ role: 'cko', post: 'ปลัดเทศบาล', expert: 'clerk' }] }),
      makeEntry('experts', 'clerk'),
      makeEntry('cop-summaries', 'one', { community: 'front-desk', assets: ['drain'] }),
      makeEntry('assets', 'drain', { holders: ['clerk'] }),
    ]);
    expect(related(library, 'communities/front-desk')).toEqual({ 'cop-summaries': ['one'], experts: ['clerk'] });
    expect(related(library, 'experts/clerk')).toEqual({ assets: ['drain'], communities: ['front-desk'] });
    expect(related(library, 'assets/drain')).toEqual({ 'cop-summaries': ['one'], experts: ['clerk'] });
  });

  it('leave the department out, since an entry belongs to it', () => {
    const library = makeLibrary([makeEntry('guides', 'km', { department: 'finance' }), makeEntry('departments', 'finance')]);
    expect(related(library, 'guides/km')).toEqual({});
  });

  it('that are not there are left out', () => {
    expect(related(makeLibrary([makeEntry('guides', 'km', { related: ['guides/gone'] })]), 'guides/km')).toEqual({});
  });

  it('are at most a page of each collection, with how many there are', () => {
    const many = Array.from({ length: RELATED_LIMIT + 3 }, (_, index) => makeEntry('assets', `a-${index}`, { related: ['guides/km'] }));
    const library = makeLibrary([makeEntry('guides', 'km'), ...many]);
    const [group] = relatedEntries(library, entryAt(library, 'guides/km'));
    expect(group?.entries).toHaveLength(RELATED_LIMIT);
    expect(group?.total).toBe(RELATED_LIMIT + 3);
  });
});

describe('rows of a plan that an entry serves', () => {
  const plan = makeEntry('plans', '2565', {
    tables: [makePlanTable({ rows: [makePlanRow({ evidence: ['assets/drain'] }), makePlanRow({ number: 2 })] })],
  });

  it('are those that it names', () => {
    const library = makeLibrary([plan, makeEntry('assets', 'other', { planRows: ['2565/km-1/2'] })]);
    expect(servedRows(library, entryAt(library, 'assets/other'))).toEqual(['2565/km-1/2']);
  });

  it('are those that name it as evidence', () => {
    const library = makeLibrary([plan, makeEntry('assets', 'drain')]);
    expect(servedRows(library, entryAt(library, 'assets/drain'))).toEqual(['2565/km-1/1']);
  });

  it('are named once, when both name each other', () => {
    const library = makeLibrary([plan, makeEntry('assets', 'drain', { planRows: ['2565/km-1/1'] })]);
    expect(servedRows(library, entryAt(library, 'assets/drain'))).toEqual(['2565/km-1/1']);
  });
});
