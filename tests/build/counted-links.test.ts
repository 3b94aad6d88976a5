import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '#src/checks/check-content.ts';
import { createKnowledgeBase } from '#src/domain/knowledge-base.ts';
import { routesOf, withMore } from '#src/routes/table.ts';
import { buildWell, readFolder, removeTemporaryFolders } from '../support/build.ts';
import { eventsOf } from '../support/calendars.ts';
import { generateTree, largeShape, TODAY, TODAY_EPOCH, type Shape } from '../support/generated-trees.ts';
import { partsOf } from '../support/packages.ts';
import { buildOneEntry, ONE_ENTRY } from '../support/towns.ts';
import { countedLinks, countedLists, faultsOf, LINK_KINDS, LIST_KINDS, type Statement } from './counts.ts';
import { addressOf, findUrls, fileAt, targetOf, type Found } from './links.ts';
import { BuiltSite, ofKind, wordsOf } from './pages.ts';

afterAll(removeTemporaryFolders);

const ORIGIN = 'https://km.example.go.th';
interface Town {
  name: string;
  shape: Shape;
  audience: 'public' | 'staff';
  base: string;
}
const TOWNS: readonly Town[] = [
  {
    name: 'a large town, for the public',
    shape: largeShape(1, 3, { assets: 45, 'training-reports': 45, meetings: 41, experts: 13, 'cop-summaries': 13 }),
    audience: 'public',
    base: '/km/',
  },
  { name: 'a town of its own ways, for staff', shape: largeShape(2, 2, { guides: 41, 'cop-summaries': 41 }), audience: 'staff', base: '/' },
  { name: 'a small town, for the public', shape: largeShape(3, 1), audience: 'public', base: '/' },
  { name: 'a town with one entry', shape: ONE_ENTRY, audience: 'public', base: '/' },
];

/** Addresses in files that are no pages: calendars, open data, and the Word files of reports. */
const urlsBeside = (files: ReadonlyMap<string, Buffer>): Found[] =>
  [...files].flatMap(([file, bytes]): Found[] => {
    const found = (urls: readonly string[]) => urls.map((url) => ({ file, url }));
    if (file.endsWith('.ics')) return found(eventsOf(bytes.toString('utf8')).flatMap((event) => event['URL'] ?? []));
    if (/^data\/.*\.json$/.test(file))
      return found((JSON.parse(bytes.toString('utf8')) as { address: string }[]).map(({ address }) => address));
    if (file.endsWith('.docx'))
      return found(
        [...(partsOf(bytes).get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="(https?:[^"]+)"/g)].map(([, url = '']) => url),
      );
    return [];
  });

const unique = (faults: readonly string[]): string[] => [...new Set(faults)];

describe.each(TOWNS)('$name (seed $shape.seed)', ({ shape, audience, base }) => {
  const root = `${ORIGIN}${base}`;
  let content: string;
  let files: Map<string, Buffer>;
  let urls: Found[];
  let site: BuiltSite;
  let links: Statement[];
  let lists: Statement[];
  beforeAll(async () => {
    const build =
      shape === ONE_ENTRY
        ? await buildOneEntry()
        : await buildWell(generateTree(shape), { KM_AUDIENCE: audience, KM_BASE: base, KM_SITE: ORIGIN, SOURCE_DATE_EPOCH: TODAY_EPOCH });
    content = build.content;
    files = readFolder(build.out);
    urls = [...findUrls(files), ...urlsBeside(files)];
    site = new BuiltSite(files, root);
    links = countedLinks(site);
    lists = countedLists(site);
  });

  it('leads only to files that are there', () => {
    expect(
      unique(
        urls.flatMap((found) => {
          const target = found.file === 'robots.txt' ? undefined : targetOf(found, root);
          const file = target && fileAt(target, root);
          return file === undefined || files.has(file) ? [] : [`${found.file} → ${found.url}`];
        }),
      ),
    ).toEqual([]);
  });

  it('has a file for each address that links may lead to, and no page or document beside them', () => {
    const { site: municipality, entries, attachments, withDrafts } = loadContent(content, audience, TODAY);
    const routes = (shown: typeof entries) => routesOf(createKnowledgeBase(municipality, audience, TODAY, shown));
    const { all } = withDrafts ? withMore(routes(entries), routes(withDrafts.entries)) : routes(entries);
    const wanted = [...all.map(({ address }) => address), ...attachments.map(({ collection, name }) => `/${collection}/${name}`)];
    // What servers and scripts ask for, and no link leads to.
    const made = [...files.keys()]
      .filter((file) => !/^(?:_astro\/|pagefind\/|_headers$|sw\.js$|\.tessaban-km$|404\.html$)/.test(file))
      .map(addressOf);
    expect(made.sort()).toEqual(wanted.sort());
  });

  it('leads only to parts of pages that are there', () => {
    expect(
      unique(
        site.pages.flatMap((page) =>
          site
            .links(page)
            .filter(({ lead }) => lead.page && lead.hash !== '' && !lead.page.ids.has(lead.hash))
            .map(({ lead }) => `${page.address} → ${lead.href}`),
        ),
      ),
    ).toEqual([]);
  });

  it('calls each part of a page in its table of contents what the part calls itself', () => {
    const contents = site.pages.flatMap((page) =>
      ofKind(page.main, 'nav.contents').flatMap((nav) =>
        site.links(page, nav).map(({ element, lead }) => {
          const part = page.ids.get(lead.hash)?.[0];
          return { place: `${page.address}#${lead.hash}`, said: wordsOf(element), found: part && wordsOf(part) };
        }),
      ),
    );
    expect(contents.filter(({ said, found }) => said !== found)).toEqual([]);
    if (shape === TOWNS[0]!.shape) expect(contents.some(({ place }) => place.startsWith('/plans/'))).toBe(true);
  });

  it('has no two parts of a page under one name, between which a link could not choose', () => {
    const twice = site.pages.flatMap((page) =>
      [...page.ids].filter(([, places]) => places.length > 1).map(([id]) => ({ id, address: page.address })),
    );
    expect(
      [...Map.groupBy(twice, ({ id }) => id)].map(([id, pages]) => `#${id} on ${pages.length} pages, the first ${pages[0]!.address}`),
    ).toEqual([]);
  });

  it('has in each link with a count the count of the list that it leads to', () => {
    expect(faultsOf(links)).toEqual([]);
  });

  it('says of each list how much stands in it', () => {
    expect(faultsOf(lists)).toEqual([]);
  });

  if (shape === TOWNS[0]!.shape)
    it('has every kind of count that there is a reading for', () => {
      const without = (kinds: readonly string[], statements: readonly Statement[]) =>
        kinds.filter((kind) => !statements.some((statement) => statement.kind === kind));
      expect([...without(LINK_KINDS, links), ...without(LIST_KINDS, lists)]).toEqual([]);
    });

  it('says of nothing that a newer one replaces that its review is overdue', () => {
    const says = (file: string, words: string) => site.text(file)!.includes(words);
    expect(
      site.pages.filter(({ file }) => says(file, 'ฉบับใหม่แทนแล้ว') && says(file, 'เกินกำหนดทบทวน')).map(({ address }) => address),
    ).toEqual([]);
  });
});
