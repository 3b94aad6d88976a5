import { describe, expect, it } from 'vitest';
import { keepsCopy } from '#src/domain/offline.ts';
import { keptPages } from '#src/routes/kept.ts';
import { routesOf } from '#src/routes/table.ts';
import { AUDIENCES, OFFLINE_COPIES, type Audience } from '#src/schemas/vocabulary.ts';
import { makeEntry, makeKnowledgeBase } from '../../support/entries.ts';

const many = (collection: 'manuals' | 'guides', count: number) =>
  Array.from({ length: count }, (_, number) => makeEntry(collection, `${collection}-${String(number).padStart(3, '0')}`));
const addresses = (...[entries, options]: Parameters<typeof makeKnowledgeBase>) =>
  keptPages(makeKnowledgeBase(entries, options)).map(({ address }) => address);

describe('what a device keeps before anybody opened it', () => {
  it('is where readers begin, and every manual with the lists that lead to it', () => {
    const kept = addresses(many('manuals', 41));
    expect(kept.slice(0, 5)).toEqual(['/', '/offline/', '/search/', '/privacy/', '/manuals/']);
    expect(kept).toEqual(expect.arrayContaining(['/manuals/manuals-000/', '/manuals/manuals-040/', '/manuals/2/']));
    expect(new Set(kept).size).toBe(kept.length);
  });

  it('does not grow with anything but the manuals', () =>
    expect(addresses([...many('manuals', 3), ...many('guides', 300)])).toEqual(addresses(many('manuals', 3))));

  it('has no sheet for the counter, which is for paper', () =>
    expect(addresses(many('manuals', 3)).filter((address) => address.includes('counter'))).toEqual([]));

  it('counts as manuals the manuals alone', () =>
    expect(
      keptPages(makeKnowledgeBase(many('manuals', 41)))
        .filter(({ isManual }) => isManual)
        .map(({ address }) => address),
    ).toHaveLength(41));

  it('begins with the services that are asked for most, so that they find room', () => {
    const kb = makeKnowledgeBase(many('manuals', 5), { site: { topServices: ['manuals-003', 'manuals-001'] } });
    expect(
      keptPages(kb)
        .filter(({ isManual }) => isManual)
        .map(({ address }) => address.slice(-4, -1)),
    ).toEqual(['003', '001', '000', '002', '004']);
  });
});

describe('the setting of a town', () => {
  it.each([
    ['public', ['public']],
    ['all', ['public', 'staff']],
    ['none', []],
  ] as const)('%s keeps a copy of builds for %j', (offline, kept) =>
    expect((Object.keys(AUDIENCES) as Audience[]).filter((audience) => keepsCopy({ site: { offline }, audience }))).toEqual(kept),
  );

  it('decides too whether there is something to install and a page of what is kept', () => {
    for (const offline of Object.keys(OFFLINE_COPIES) as (keyof typeof OFFLINE_COPIES)[]) {
      const kb = makeKnowledgeBase([], { site: { offline } });
      for (const address of ['/offline/', '/manifest.webmanifest', '/icon-192.png'])
        expect(routesOf(kb).has(address), `${offline} ${address}`).toBe(offline !== 'none');
    }
  });
});
