import { describe, expect, it } from 'vitest';
import { LETTER_PAGE_SIZE } from '#src/domain/a-z.ts';
import { PAGE_SIZE } from '#src/routes/lists.ts';
import { isIndexed, isReservedAddress, lastChange, routesOf, withMore } from '#src/routes/table.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { makeEntry, makeKnowledgeBase, makePlanRow, makePlanTable, type Fields } from '../../support/entries.ts';

type Kb = ReturnType<typeof makeKnowledgeBase>;
const many = (count: number, collection: CollectionName, change: Fields = {}) =>
  Array.from({ length: count }, (_, index) => makeEntry(collection, `entry-${index}`, change));

/** Addresses that search engines are told of. */
const indexed = (kb: Kb) =>
  routesOf(kb)
    .all.filter(isIndexed)
    .map(({ address }) => address);

describe('the pages of a build', () => {
  const { has } = routesOf(
    makeKnowledgeBase([makeEntry('manuals', 'sign-tax', { aliases: ['/manuals/signboard-tax/'] }), makeEntry('plans', '2565')]),
  );

  it.each([
    '/',
    '/manuals/',
    '/manuals/sign-tax/',
    '/manuals/signboard-tax/',
    '/plans/2565/',
    '/plans/2565/km-1/1/',
    '/plans/2565/timeline/',
    '/plans/years/',
    '/reports/2565/',
    '/reports/2565/report-2565.docx',
    '/risks/',
    '/follow-up/',
    '/about/',
    '/process/access/',
    '/years/2565/',
    '/rss.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/calendar.ics',
    '/data/manuals.csv',
    '/data/manuals.json',
    '/data/plan-results.xlsx',
  ])('include %s', (address) => {
    expect(has(address)).toBe(true);
  });

  it.each([
    '/manuals/gone/',
    '/guides/sign-tax/',
    '/plans/2566/',
    '/plans/2565/km-1/2/',
    '/plans/2566/timeline/',
    '/reports/2566/',
    '/manuals/2/',
    '/manuals/999/',
    '/process/nothing/',
    '/years/1/',
    '/a-z/th-46/',
    '/calendar/finance.ics',
    '/data/nothing.csv',
    '/404/',
  ])('do not include %s', (address) => {
    expect(has(address)).toBe(false);
  });

  it('of a plan row lead to the rows beside it in the same plan', () => {
    const plan = (id: string) =>
      makeEntry('plans', id, {
        fiscalYear: Number(id),
        tables: [makePlanTable({ rows: [makePlanRow(), makePlanRow({ number: 2 })] }), makePlanTable({ id: 'cm' })],
      });
    const rows = routesOf(makeKnowledgeBase([plan('2564'), plan('2565')])).of('row');
    expect(rows.map(({ result, previous, next }) => [previous?.key, result.key, next?.key])).toEqual([
      [undefined, '2565/km-1/1', '2565/km-1/2'],
      ['2565/km-1/1', '2565/km-1/2', '2565/cm/1'],
      ['2565/km-1/2', '2565/cm/1', undefined],
      [undefined, '2564/km-1/1', '2564/km-1/2'],
      ['2564/km-1/1', '2564/km-1/2', '2564/cm/1'],
      ['2564/km-1/2', '2564/cm/1', undefined],
    ]);
  });

  it('give a calendar to each department that something is due from', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance'),
      makeEntry('departments', 'health'),
      makeEntry('assets', 'drain', { department: 'finance', reviewEvery: 12 }),
    ]);
    expect(
      routesOf(kb)
        .of('calendar')
        .map(({ address }) => address),
    ).toEqual(['/calendar/finance.ics']);
  });

  it('have a report for every plan, made by the engine where nobody has written one', () => {
    const kb = makeKnowledgeBase([
      makeEntry('plans', '2565'),
      makeEntry('plans', '2564', { fiscalYear: 2564 }),
      makeEntry('reports', '2565'),
    ]);
    expect([routesOf(kb).find('/reports/2565/')?.kind, routesOf(kb).find('/reports/2564/')?.kind]).toEqual(['entry', 'report']);
  });

  it('are each found by their address, and by their kind', () => {
    const routes = routesOf(makeKnowledgeBase([makeEntry('guides', 'km')]));
    expect(routes.of('entry').map(({ address, entry }) => [address, entry.id])).toEqual([['/guides/km/', 'km']]);
    expect(routes.find('/guides/km/')).toBe(routes.of('entry')[0]);
    expect(routes.find('/guides/gone/')).toBeUndefined();
    expect(routes.of('row')).toEqual([]);
  });

  it('are worked out once for a knowledge base', () => {
    const kb = makeKnowledgeBase([]);
    expect(routesOf(kb)).toBe(routesOf(kb));
  });
});

describe('former addresses', () => {
  const redirects = (kb: Kb) =>
    routesOf(kb)
      .of('redirect')
      .map(({ address, to }) => [address, to]);

  it('lead to the entries that had them, and no other alias is taken for an address', () => {
    const kb = makeKnowledgeBase([makeEntry('manuals', 'sign-tax', { aliases: ['ภาษีป้าย', '/manuals/signboard-tax/', '/old/'] })]);
    expect(redirects(kb)).toEqual([
      ['/manuals/signboard-tax/', '/manuals/sign-tax/'],
      ['/old/', '/manuals/sign-tax/'],
    ]);
  });

  it('that are in use again show what is there now', () => {
    const kb = makeKnowledgeBase([makeEntry('guides', 'a', { aliases: ['/guides/b/', '/about/'] }), makeEntry('guides', 'b')]);
    expect(redirects(kb)).toEqual([]);
    expect(routesOf(kb).find('/guides/b/')?.kind).toBe('entry');
  });
});

describe('what search engines are told of', () => {
  it('is of an empty site its fixed pages', () => {
    expect(indexed(makeKnowledgeBase([]))).toEqual(
      expect.arrayContaining([
        '/',
        '/process/',
        '/process/access/',
        '/years/',
        '/a-z/',
        '/about/',
        '/accessibility/',
        '/privacy/',
        '/data/',
        '/manuals/',
        '/plans/years/',
        '/training-reports/follow-up/',
        '/risks/',
      ]),
    );
  });

  it('is every entry with the day it last changed', () => {
    const routes = routesOf(makeKnowledgeBase([makeEntry('guides', 'km', { updated: '2022-03-04' })]));
    const route = routes.find('/guides/km/')!;
    expect([isIndexed(route), lastChange(route)]).toEqual([true, '2022-03-04']);
  });

  it('is a row with the day its plan last changed; of a list no day is known', () => {
    const routes = routesOf(makeKnowledgeBase([makeEntry('plans', '2565', { updated: '2022-03-04' })]));
    expect(lastChange(routes.find('/plans/2565/km-1/1/')!)).toBe('2022-03-04');
    expect(lastChange(routes.find('/plans/')!)).toBeUndefined();
  });

  it('is of a plan its rows, its timeline, and the follow-up of a year with trainings', () => {
    const addresses = indexed(makeKnowledgeBase([makeEntry('plans', '2565'), makeEntry('training-reports', 'course')]));
    expect(addresses).toEqual(
      expect.arrayContaining(['/plans/2565/', '/plans/2565/km-1/1/', '/plans/2565/timeline/', '/training-reports/follow-up/2565/']),
    );
  });

  it('is every numbered page of a long list, and no empty one', () => {
    expect(indexed(makeKnowledgeBase(many(PAGE_SIZE, 'assets')))).not.toContain('/assets/2/');
    const long = indexed(makeKnowledgeBase(many(PAGE_SIZE * 2 + 1, 'assets')));
    expect(long).toEqual(expect.arrayContaining(['/assets/', '/assets/2/', '/assets/3/']));
    expect(long).not.toContain('/assets/4/');
    expect(long).not.toContain('/assets/1/');
  });

  it('is every page of a letter with many titles', () => {
    const kb = makeKnowledgeBase(many(LETTER_PAGE_SIZE + 1, 'glossary'));
    const [letter] = routesOf(kb).of('letter');
    expect(indexed(kb)).toEqual(expect.arrayContaining([letter!.address, `${letter!.address}2/`]));
    expect([letter!.page, letter!.pages]).toEqual([1, 2]);
  });

  it('is the years and letters that have entries', () => {
    const addresses = indexed(makeKnowledgeBase([makeEntry('meetings', 'm', { title: 'ประชุม', date: '2021-10-01' })]));
    expect(addresses).toEqual(expect.arrayContaining(['/years/2565/', '/a-z/th-27/']));
  });

  it('leaves the page of errors, redirects and files out', () => {
    const addresses = indexed(makeKnowledgeBase([makeEntry('guides', 'km', { aliases: ['/guides/old/'] }), makeEntry('plans', '2565')]));
    expect(addresses.filter((address) => /404|old|\.\w+$/.test(address))).toEqual([]);
  });

  it('names every page once', () => {
    const kb = makeKnowledgeBase([
      makeEntry('departments', 'finance'),
      ...many(PAGE_SIZE * 3, 'manuals'),
      ...many(PAGE_SIZE * 2, 'assets'),
    ]);
    const addresses = indexed(kb);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('an address that no entry may have', () => {
  it.each(['/plans/years/', '/training-reports/follow-up/', '/guides/2/', '/guides/999/', '/about/'])('is %s', (address) => {
    expect(isReservedAddress(address)).toBe(true);
  });

  it.each(['/plans/2565/', '/guides/1000/', '/guides/km/', '/guides/2-steps/'])('is not %s', (address) => {
    expect(isReservedAddress(address)).toBe(false);
  });
});

describe('reviews that are due', () => {
  const entries = [
    makeEntry('departments', 'finance'),
    makeEntry('guides', 'old', { department: 'finance', updated: '2020-01-12', reviewEvery: 12 }),
    makeEntry('guides', 'nobody', { updated: '2020-01-12', reviewEvery: 12 }),
    makeEntry('guides', 'sample', { department: 'finance', updated: '2020-01-12', reviewEvery: 12, sample: true }),
  ];
  const due = (audience: 'staff' | 'public') => routesOf(makeKnowledgeBase(entries, { audience })).of('due-reviews');

  it('have a page for each department that is asked, and one for what nobody is named for', () => {
    expect(due('staff').map(({ address, due: { reviews } }) => [address, reviews.map(({ entry }) => entry.id)])).toEqual([
      ['/reviews/finance/', ['old']],
      ['/reviews/unassigned/', ['nobody']],
    ]);
  });

  it('are for staff alone', () => {
    expect(due('public')).toEqual([]);
  });
});

describe('a table with what another has beside it', () => {
  it('has the pages of what is published as they are, and those that only drafts have', () => {
    const guide = makeEntry('guides', 'open');
    const published = routesOf(makeKnowledgeBase([guide]));
    const withDrafts = routesOf(makeKnowledgeBase([guide, makeEntry('guides', 'new', { status: 'draft' })]));
    const both = withMore(published, withDrafts);
    expect(both.find('/guides/open/')).toBe(published.find('/guides/open/'));
    expect(both.find('/guides/new/')).toBe(withDrafts.find('/guides/new/'));
    expect(both.of('entry')).toHaveLength(2);
    expect(published.has('/guides/new/')).toBe(false);
  });
});
