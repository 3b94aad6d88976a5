import { gatheringAddress } from '#src/routes/addresses.ts';
import { ofDepartment, ofStep, ofYear } from '#src/domain/gatherings.ts';
import { describe, expect, it } from 'vitest';
import { COUNTED_LIMIT, listings, PAGE_SIZE, years } from '#src/routes/listings.ts';
import { MAX_RELATED } from '#src/domain/related.ts';
import { sitemapAddresses } from '#src/routes/sitemap.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

const many = (count: number, collection: CollectionName, change: Fields = {}) =>
  Array.from({ length: count }, (_, index) => makeEntry(collection, `entry-${index}`, change));
const addresses = (kb: ReturnType<typeof makeKnowledgeBase>) => listings(kb).map(({ address }) => address);

describe('what a page gathers', () => {
  it('is what belongs to a department, by collection', () => {
    const kb = makeKnowledgeBase([
      makeEntry('guides', 'g', { department: 'finance' }),
      makeEntry('manuals', 'm', { department: 'finance' }),
      makeEntry('manuals', 'other', { department: 'health' }),
    ]);
    expect(ofDepartment(kb, 'finance').map(({ collection, entries }) => [collection, entries.map(({ id }) => id)])).toEqual([
      ['manuals', ['m']],
      ['guides', ['g']],
    ]);
    expect(ofDepartment(kb, 'education')).toEqual([]);
  });

  it('is the assets and guides of a step', () => {
    const kb = makeKnowledgeBase([
      makeEntry('assets', 'a', { step: 'access' }),
      makeEntry('guides', 'g', { steps: ['access', 'sharing'] }),
      makeEntry('guides', 'none'),
    ]);
    expect(ofStep(kb, 'access').flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['g', 'a']);
    expect(ofStep(kb, 'sharing').flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['g']);
  });

  it('is what happened in a fiscal year, newest year first', () => {
    const kb = makeKnowledgeBase([
      makeEntry('meetings', 'before', { date: '2021-09-30' }),
      makeEntry('meetings', 'after', { date: '2021-10-01' }),
      makeEntry('plans', '2566', { fiscalYear: 2566 }),
    ]);
    expect(years(kb)).toEqual([2566, 2565, 2564]);
    expect(ofYear(kb, 2564).map(({ collection, entries }) => [collection, entries.map(({ id }) => id)])).toEqual([
      ['meetings', ['before']],
    ]);
  });
});

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
    const list = gatheringAddress(owner, collection);
    expect(addresses(makeKnowledgeBase([...owners, ...many(MAX_RELATED, collection, change)]))).not.toContain(list);
    expect(addresses(makeKnowledgeBase([...owners, ...many(MAX_RELATED + 1, collection, change)]))).toContain(list);
  });

  it('of what a page gathers lead back to that page', () => {
    const kb = makeKnowledgeBase([makeEntry('departments', 'finance', { title: 'กองคลัง' }), ...many(MAX_RELATED + 1, 'manuals')]);
    const list = listings(kb).find(({ address }) => address === '/departments/finance/manuals/');
    expect(list?.title).toBe('คู่มือ · กองคลัง');
    expect(list?.crumbs).toEqual([
      { title: 'ส่วนราชการ', address: '/departments/' },
      { title: 'กองคลัง', address: '/departments/finance/' },
    ]);
    expect(list?.entries).toHaveLength(MAX_RELATED + 1);
  });

  it('of what a plan row counts are there once its own page cannot name everything, one for each collection', () => {
    const parts = [
      { by: 'entries', collection: 'cop-summaries' },
      { by: 'entries', collection: 'manuals' },
    ];
    const row = makePlanRow({ measure: { by: 'total', unit: 'รายการ', parts } });
    const plan = makeEntry('plans', '2565', { tables: [makePlanTable({ rows: [row] })] });
    const counted = (sessions: number) =>
      addresses(makeKnowledgeBase([plan, ...many(sessions, 'cop-summaries'), makeEntry('manuals', 'permit')])).filter((address) =>
        address.startsWith('/plans/2565/'),
      );
    expect(counted(COUNTED_LIMIT - 1)).toEqual([]);
    expect(counted(COUNTED_LIMIT)).toEqual(['/plans/2565/km-1/1/cop-summaries/', '/plans/2565/km-1/1/manuals/']);
  });

  it('have addresses of their own', () => {
    const kb = makeKnowledgeBase([makeEntry('departments', 'finance'), ...many(MAX_RELATED + 1, 'manuals', { fiscalYear: undefined })]);
    const all = addresses(kb);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the sitemap', () => {
  const sitemap = (kb: ReturnType<typeof makeKnowledgeBase>) => sitemapAddresses(kb).map(({ address }) => address);

  it('of an empty site holds its fixed pages', () => {
    expect(sitemap(makeKnowledgeBase([]))).toEqual(
      expect.arrayContaining([
        '/',
        '/process/',
        '/process/access/',
        '/years/',
        '/a-z/',
        '/about/',
        '/accessibility/',
        '/data/',
        '/manuals/',
        '/plans/years/',
        '/training-reports/follow-up/',
        '/risks/',
      ]),
    );
  });

  it('holds every entry with the day it last changed', () => {
    const kb = makeKnowledgeBase([makeEntry('guides', 'km', { updated: '2022-03-04' })]);
    expect(sitemapAddresses(kb)).toContainEqual({ address: '/guides/km/', updated: '2022-03-04' });
  });

  it('holds the pages of a plan: its rows, its timeline, and the follow-up of a year with trainings', () => {
    const addresses = sitemap(makeKnowledgeBase([makeEntry('plans', '2565'), makeEntry('training-reports', 'course')]));
    expect(addresses).toEqual(
      expect.arrayContaining(['/plans/2565/', '/plans/2565/km-1/1/', '/plans/2565/timeline/', '/training-reports/follow-up/2565/']),
    );
  });

  it('holds every numbered page of a long list, and no empty one', () => {
    expect(sitemap(makeKnowledgeBase(many(PAGE_SIZE, 'assets')))).not.toContain('/assets/2/');
    const long = sitemap(makeKnowledgeBase(many(PAGE_SIZE * 2 + 1, 'assets')));
    expect(long).toEqual(expect.arrayContaining(['/assets/', '/assets/2/', '/assets/3/']));
    expect(long).not.toContain('/assets/4/');
    expect(long).not.toContain('/assets/1/');
  });

  it('holds the years and letters that have entries', () => {
    const addresses = sitemap(makeKnowledgeBase([makeEntry('meetings', 'm', { title: 'ประชุม', date: '2021-10-01' })]));
    expect(addresses).toEqual(expect.arrayContaining(['/years/2565/', '/a-z/th-27/']));
  });

  it('leaves the page of errors and redirects out', () => {
    const addresses = sitemap(makeKnowledgeBase([makeEntry('guides', 'km', { aliases: ['/guides/old/'] })]));
    expect(addresses.filter((address) => /404|old/.test(address))).toEqual([]);
  });

  it('names every page once', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance'),
      ...many(PAGE_SIZE * 3, 'manuals'),
      ...many(PAGE_SIZE * 2, 'assets'),
    ]);
    const addresses = sitemap(kb);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
