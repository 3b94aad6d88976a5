import { describe, expect, it } from 'vitest';
import { isReservedAddress } from '#src/routes/table.ts';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { contentsOfPart, LIST_TITLES, monitoringGroups, PAGES, partAt, SITE_PARTS, wayToList, wayToPage } from '#src/text/site-parts.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

describe('the parts of the site', () => {
  it('hold every collection once', () => {
    expect(SITE_PARTS.flatMap(({ collections }) => collections).sort()).toEqual([...COLLECTION_NAMES].sort());
  });

  it('name no page that there is not', () => {
    const addresses = Object.values(PAGES).map(({ address }) => address);
    expect(addresses.filter((address) => !isReservedAddress(address))).toEqual([]);
  });

  it.each([
    ['/manuals/birth/', 'บริการและคู่มือ'],
    ['/experts/', 'ขุมความรู้'],
    ['/process/access/', 'บทความความรู้'],
    ['/plans/2565/timeline/', 'แผนการจัดการความรู้'],
    ['/risks/', 'การติดตามผล'],
    ['/training-reports/follow-up/2565/', 'การติดตามผล'],
    ['/years/2565/meetings/', 'การติดตามผล'],
    ['/committees/km/', 'ส่วนราชการ'],
  ])('know where %s stands', (address, title) => {
    expect(partAt(address)?.title).toBe(title);
  });

  it.each(['/', '/about/', '/a-z/', '/search/', '/404/'])('do not hold %s', (address) => {
    expect(partAt(address)).toBeUndefined();
  });

  it('show of their lists those that have something in them', () => {
    const kb = makeKnowledgeBase([makeEntry('assets', 'drain'), makeEntry('experts', 'clerk')]);
    expect(contentsOfPart(kb, partAt('/assets/')!).map(({ address }) => address)).toEqual(['/assets/', '/experts/']);
  });

  it('have one name each, in the menu, the heading and the way to it', () => {
    for (const { title, address, collections } of SITE_PARTS)
      if (address === `/${collections[0]}/`)
        expect([title, wayToList(collections[0]!).at(-1)!.title]).toEqual(Array(2).fill(LIST_TITLES[collections[0]!]));
  });

  it('lead to what follows the plan up by its own page', () => {
    expect(wayToList('meetings').map(({ address }) => address)).toEqual(['/follow-up/', '/meetings/']);
    expect(wayToList('assets').map(({ address }) => address)).toEqual(['/assets/']);
    expect(wayToPage('risks').map(({ address }) => address)).toEqual(['/follow-up/']);
    expect(wayToPage('process')).toEqual([]);
    expect(wayToPage('monitoring')).toEqual([]);
  });

  it('of monitoring leave out lists of nothing', () => {
    const addresses = (kb: ReturnType<typeof makeKnowledgeBase>) =>
      monitoringGroups(kb).flatMap(({ pages }) => pages.map(({ address }) => address));
    expect(addresses(makeKnowledgeBase([]))).toEqual(['/plans/years/', '/years/', '/risks/', '/training-reports/follow-up/']);
    expect(addresses(makeKnowledgeBase([makeEntry('meetings', 'first')]))).toContain('/meetings/');
  });
});
