import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { builtPages, isEntryAddress, isIndexed, isRedirect, sitemapAddresses } from './support/built-site.ts';
import { expect, searchFor, test } from './support/test.ts';
import { FORMER_ADDRESS, PERMIT, SITE } from './support/towns.ts';

test.describe('every kind of page', () => {
  test('forbids in its own policy what comes from other hosts and inline scripts', async ({ page }) => {
    await page.goto('./');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

test('a former address leads to the page that took its place', async ({ page, town }) => {
  await page.goto(FORMER_ADDRESS);
  await expect(page).toHaveURL(town.url + PERMIT);
  await expect(page.getByRole('heading', { level: 1, name: /อนุญาตก่อสร้างอาคาร/ })).toBeVisible();
});

test.describe('a wrong address', () => {
  test.use({ faultsExpected: true });

  test('says so in Thai, with a search and the way home', async ({ page, town }) => {
    const response = await page.goto('no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'ไม่พบหน้านี้' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'th');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.getByRole('main').getByRole('link', { name: 'กลับหน้าแรก' })).toHaveAttribute('href', town.base);
    await searchFor(page, 'ขยะ');
    await expect(page).toHaveURL(`${town.url}search/?q=${encodeURIComponent('ขยะ')}`);
  });
});

test.describe('sharing a page', () => {
  test('LINE and Facebook get its public address', async ({ page, town }) => {
    await page.goto(PERMIT);
    const address = SITE + town.base + PERMIT;
    const line = new URL((await page.getByRole('link', { name: /LINE/ }).getAttribute('href'))!);
    expect(line.hostname).toMatch(/(^|\.)line\.me$/);
    expect(line.searchParams.get('url')).toBe(address);
    const facebook = new URL(
      (await page
        .getByRole('link', { name: /Facebook/ })
        .first()
        .getAttribute('href'))!,
    );
    expect(facebook.hostname).toMatch(/(^|\.)facebook\.com$/);
    expect(facebook.searchParams.get('u')).toBe(address);
  });

  test('the button puts its address on the clipboard and says so', async ({ page, town, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PERMIT);
    const button = page.getByRole('button', { name: /คัดลอกลิงก์/ });
    await button.click();
    await expect(button).toHaveText(/คัดลอกลิงก์แล้ว/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(town.url + PERMIT);
  });

  test('the button fails quietly where the browser gives no clipboard, as on a plain http address', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(PERMIT);
    const button = page.getByRole('button', { name: /คัดลอกลิงก์/ });
    await expect(async () => {
      // Either it is not offered, or pressing it raises no error (checked with every test's faults).
      if (await button.isVisible()) await button.click();
    }).toPass();
    await expect(page.getByText('คัดลอกลิงก์แล้ว')).toHaveCount(0);
  });
});

test.describe('machines that read the site', () => {
  interface Node {
    '@type': string;
    [property: string]: unknown;
  }
  const graphOf = (html: string): { '@context': string; '@graph': Node[] } =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

  /** Of an invented example nothing is told to machines, which would not see that it is one. */
  const isSample = (html: string): boolean => html.includes('class="notice warning sample"');

  test('get JSON-LD of the promised types on every page', async ({ town }) => {
    for (const { address, html, file } of builtPages(town).filter(isIndexed)) {
      const graph = graphOf(html);
      expect(graph['@context'], file).toBe('https://schema.org');
      const types = graph['@graph'].map((node) => node['@type']);
      expect(types, file).toContain('GovernmentOffice');
      if (address !== '') expect(types, file).toContain('BreadcrumbList');
      if (isSample(html)) for (const type of ['GovernmentService', 'Article']) expect(types, file).not.toContain(type);
      else if (address.startsWith('manuals/') && isEntryAddress(address, COLLECTION_NAMES))
        expect(types, file).toContain('GovernmentService');
      else if (isEntryAddress(address, COLLECTION_NAMES)) expect(types, file).toContain('Article');
    }
  });

  test('read whose site it is, and where the page of the building permit stands in it', async ({ town }) => {
    const { html } = builtPages(town).find(({ address }) => address === PERMIT)!;
    const nodes = graphOf(html)['@graph'];
    const office = nodes.find((node) => node['@type'] === 'GovernmentOffice')!;
    expect(office['name']).toBe(town.title);
    expect(html.replace(/<[^>]*>/g, '')).toContain('หน้านี้เป็นตัวอย่าง ห้ามใช้อ้างอิงหรือยื่นคำขอ');
    const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList')!['itemListElement'] as { position: number; item: string }[];
    expect(trail.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(trail.map(({ item }) => item)).toEqual(['', 'manuals/', PERMIT].map((address) => SITE + town.base + address));
  });

  test('find the public address, the municipality and a description on every page', async ({ town }) => {
    for (const { address, html, file } of builtPages(town).filter(isIndexed)) {
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1], file).toContain(town.title);
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1], file).toBeTruthy();
      expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1], file).toBe(SITE + town.base + address);
      expect(/<meta property="og:url" content="([^"]+)"/.exec(html)?.[1], file).toBe(SITE + town.base + address);
    }
  });

  test('tell the pages apart by their titles', async ({ town }) => {
    // A term of the glossary may bear the name of what it explains.
    const pages = builtPages(town).filter((built) => !isRedirect(built) && !/^glossary\/./.test(built.address));
    const byTitle = Map.groupBy(pages, ({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    const shared = [...byTitle]
      .filter(([, same]) => same.length > 1)
      .map(([title, same]) => `${title}: ${same.map(({ address }) => address).join(', ')}`);
    expect(shared).toEqual([]);
  });

  test('find the picture that is shown when a page is shared', async ({ town, request }) => {
    const { html } = builtPages(town).find(({ address }) => address === '')!;
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(picture.startsWith(SITE + town.base)).toBe(true);
    const response = await request.get(picture.slice(SITE.length));
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^image\//);
  });

  test('find in the sitemap every page that is to be found, and no other', async ({ town }) => {
    const pages = builtPages(town)
      .filter(isIndexed)
      .map(({ address }) => address);
    expect(sitemapAddresses(town).toSorted()).toEqual(pages.toSorted());
  });

  test('are shown the sitemap by robots.txt', async ({ town, request }) => {
    const robots = await (await request.get(`${town.url}robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${SITE}${town.base}sitemap.xml`);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
  });

  test('read in the feed, which every page names, entries that exist', async ({ page, town, request }) => {
    await page.goto(PERMIT);
    const feed = (await page.locator('link[rel=alternate][type="application/rss+xml"]').getAttribute('href'))!;
    expect(feed).toBe(`${town.base}rss.xml`);
    const xml = await (await request.get(new URL(feed, town.url).href)).text();
    const links = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      if (parsed.querySelector('parsererror')) throw new Error('the feed is not well-formed XML');
      return [...parsed.querySelectorAll('item > link')].map((link) => link.textContent);
    }, xml);
    expect(links.length).toBeGreaterThan(10);
    const known = new Set(sitemapAddresses(town).map((address) => SITE + town.base + address));
    for (const link of links) expect(known).toContain(link);
  });
});

test.describe('open data', () => {
  /** Rows of a CSV file (RFC 4180). */
  const parseCsv = (text: string): string[][] => {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
      if (quoted === undefined && plain === '' && end === '' && rows.at(-1)!.length === 0) break;
      rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '') break;
      if (end !== ',') rows.push([]);
    }
    return rows.filter((row) => row.length > 0);
  };

  for (const collection of COLLECTION_NAMES)
    test(`${collection}: JSON and CSV hold every published entry`, async ({ town, request }) => {
      const published = sitemapAddresses(town).filter(
        (address) => address.startsWith(`${collection}/`) && isEntryAddress(address, [collection]),
      );
      const json = await (await request.get(`${town.url}data/${collection}.json`)).json();
      expect(json).toHaveLength(published.length);

      const csv = await (await request.get(`${town.url}data/${collection}.csv`)).text();
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      const [header = [], ...rows] = parseCsv(csv.slice(1));
      expect(header.length).toBeGreaterThan(2);
      expect(new Set(header).size).toBe(header.length);
      for (const row of rows) expect(row).toHaveLength(header.length);
      expect(rows.length).toBeGreaterThanOrEqual(published.length);
    });

  test('is listed on its page with links that download', async ({ page, town, request }) => {
    await page.goto('data/');
    const files = await page
      .getByRole('main')
      .getByRole('link', { name: /^(JSON|CSV|XLSX)/ })
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    // And the plan with its results, in three formats.
    expect(files).toHaveLength(COLLECTION_NAMES.length * 2 + 3);
    for (const file of files) {
      expect(file.startsWith(`${town.base}data/`)).toBe(true);
      expect((await request.get(file)).status()).toBe(200);
    }
  });
});
