import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/checks/check-content.ts';
import { createKnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { bodyOn, isIndexed, routesOf } from '../../src/routes/table.ts';
import { anchorsOf, settleAddress } from '../../src/text/anchors.ts';
import { fingerprint, readFolder, readPage, type BuildResult } from '../support/build.ts';
import { buildSanPong, TOWN_ROOT as ROOT } from '../support/towns.ts';
import { elementsOf, fileAt, findUrls, targetOf } from './links.ts';

/** The day of the builds of these tests (`EPOCH`). */
const TODAY = '2022-01-12';
/** Ids that no link of the content is meant for: of the frame, of footnotes, of tables of a report. */
const isOutsideContent = (id: string): boolean => /^KM-|^user-content-|^footnote-label$|-(?:rows|summary)-\d+$/.test(id);

describe('the content that comes with the project', () => {
  let first: BuildResult;
  let second: BuildResult;
  beforeAll(async () => {
    first = await buildSanPong();
    // Another place, time zone and language must not show in the site.
    second = await buildSanPong({ TZ: 'America/New_York', LANG: 'C' });
  });

  it('built twice with one SOURCE_DATE_EPOCH is the same, byte for byte', () => {
    const files = fingerprint(first.out);
    expect(Object.keys(files).length).toBeGreaterThan(300);
    expect(fingerprint(second.out)).toEqual(files);
  });

  it('has no link that leaves the path it is served under, or leads to a file that is not there', () => {
    const files = readFolder(first.out);
    const broken = findUrls(files).flatMap((found) => {
      const target = found.file === 'robots.txt' ? undefined : targetOf(found, ROOT);
      return target && !files.has(fileAt(target, ROOT) ?? '') ? [`${found.url} in ${found.file}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('has in every page the places that the check lets links lead to, each once, and no other', () => {
    const { site, entries } = loadContent(first.content, 'public', TODAY);
    const kb = createKnowledgeBase(site, 'public', TODAY, entries);
    const pages = routesOf(kb).all.filter(isIndexed);
    // Where a place was before it got a page of its own, old bookmarks find a link to it.
    const hasMoved = (address: string, id: string): boolean => settleAddress(address, id) !== address;
    const wrong = pages.flatMap((route) => {
      const html = readPage(first, `${route.address.slice(1)}index.html`);
      const real = elementsOf(html).flatMap(({ attributes: { id } }) => (id === undefined || isOutsideContent(id) ? [] : [id]));
      const shown = bodyOn(route);
      const headings = shown ? entries.find(({ path }) => path === shown.path)!.body.headings : [];
      const known = new Set([...headings.map(({ id }) => id), ...anchorsOf(kb, route)]);
      // Of these pages the check knows what they may have.
      const mayBeMissing = route.kind === 'row' || route.kind === 'follow-up' || route.kind === 'timeline';
      return [
        ...real
          .filter((id, place) => real.indexOf(id) !== place || !(known.has(id) || hasMoved(route.address, id)))
          .map((id) => `${route.address} has #${id}`),
        ...[...known].filter((id) => !mayBeMissing && !real.includes(id)).map((id) => `${route.address} has no #${id}`),
      ];
    });
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(250);
  });
});
