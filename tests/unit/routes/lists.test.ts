import { describe, expect, it } from 'vitest';
import { MAX_RELATED } from '#src/domain/related.ts';
import { listAddress, relatedAddress } from '#src/routes/addresses.ts';
import { entryLists, MAX_COUNTED } from '#src/routes/lists.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { entryAt, makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const many = (count: number, collection: CollectionName, change: Fields = {}) =>
  Array.from({ length: count }, (_, index) => makeEntry(collection, `entry-${index}`, change));
const addresses = (kb: ReturnType<typeof makeKnowledgeBase>) => entryLists(kb).map(({ address }) => address);

describe('lists', () => {
  it('are there for every collection, in a site without entries too, but for an empty glossary', () => {
    const empty = addresses(makeKnowledgeBase([]));
    expect(empty).toContain('/manuals/');
    expect(empty).not.toContain('/glossary/');
    expect(addresses(makeKnowledgeBase([makeEntry('glossary', 'asset')]))).toContain('/glossary/');
  });

  it.each([
    ['a department', 'manuals', { department: 'finance' }, '/departments/finance/'],
    ['a step', 'assets', { step: 'access' }, '/process/access/'],
    ['a fiscal year', 'meetings', { fiscalYear: 2565 }, '/years/2565/'],
    ['an entry', 'assets', { holders: ['clerk'] }, '/experts/clerk/'],
  ] as const)('are made for %s when it gathers more than its page shows', (_, collection, change, owner) => {
    const owners = [makeEntry('departments', 'finance'), makeEntry('experts', 'clerk', { department: 'health' })];
    const list = listAddress(owner, collection);
    expect(addresses(makeKnowledgeBase([...owners, ...many(MAX_RELATED, collection, change)]))).not.toContain(list);
    expect(addresses(makeKnowledgeBase([...owners, ...many(MAX_RELATED + 1, collection, change)]))).toContain(list);
  });

  it('are made for an entry of what it refers to itself, as of what refers to it', () => {
    const related = Array.from({ length: MAX_RELATED + 1 }, (_, index) => `assets/entry-${index}`);
    const kb = makeKnowledgeBase([makeEntry('guides', 'km', { related }), ...many(MAX_RELATED + 1, 'assets')]);
    expect(addresses(kb)).toContain('/guides/km/assets/');
  });

  it('of what names a department, apart from what belongs to it, have an address of their own', () => {
    const tied = many(MAX_RELATED + 1, 'guides', { related: ['departments/finance'] });
    const own = Array.from({ length: MAX_RELATED + 1 }, (_, index) => makeEntry('guides', `own-${index}`, { department: 'finance' }));
    const kb = makeKnowledgeBase([makeEntry('departments', 'finance'), ...tied, ...own]);
    const lists = new Map(entryLists(kb).map(({ address, entries }) => [address, entries.map(({ id }) => id).sort()]));
    expect(lists.get('/departments/finance/guides/')).toEqual(own.map(({ id }) => id).sort());
    expect(lists.get(relatedAddress(entryAt(kb, 'departments/finance'), 'guides'))).toEqual(tied.map(({ id }) => id).sort());
  });

  it('of what a page gathers know the page that they belong to', () => {
    const kb = makeKnowledgeBase([makeEntry('departments', 'finance', { title: 'กองคลัง' }), ...many(MAX_RELATED + 1, 'manuals')]);
    const list = entryLists(kb).find(({ address }) => address === '/departments/finance/manuals/');
    expect(list?.owner).toEqual({ kind: 'department', department: kb.find('departments', 'finance') });
    expect(list?.collection).toBe('manuals');
    expect(list?.entries).toHaveLength(MAX_RELATED + 1);
  });

  it('of what a plan row counts are there once its own page cannot name everything, one for each collection', () => {
    const parts = [
      { by: 'entries', collection: 'cop-summaries' },
      { by: 'entries', collection: 'manuals' },
    ];
    const row = makePlanRow({ targets: [{ printed: 'ตามแผน', measure: { by: 'total', unit: 'รายการ', parts } }] });
    const plan = makeEntry('plans', '2565', { tables: [makePlanTable({ rows: [row] })] });
    const counted = (sessions: number) =>
      addresses(makeKnowledgeBase([plan, ...many(sessions, 'cop-summaries'), makeEntry('manuals', 'permit')])).filter((address) =>
        address.startsWith('/plans/2565/'),
      );
    expect(counted(MAX_COUNTED - 1)).toEqual([]);
    expect(counted(MAX_COUNTED)).toEqual(['/plans/2565/km-1/1/cop-summaries/', '/plans/2565/km-1/1/manuals/']);
  });

  it('have addresses of their own', () => {
    const kb = makeKnowledgeBase([makeEntry('departments', 'finance'), ...many(MAX_RELATED + 1, 'manuals', { fiscalYear: undefined })]);
    const all = addresses(kb);
    expect(new Set(all).size).toBe(all.length);
  });
});
