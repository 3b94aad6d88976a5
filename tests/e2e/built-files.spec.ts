import { existsSync, readFileSync, statSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { COLLECTION_NAMES } from '#src/schemas/collections.ts';
import { builtPages, fileOf, gzipSize, isEntryAddress, isRedirect, onePageOfEveryKind } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/**
 * `.config/html-validate.json`, which is the recommended set but for these rules:
 * - `valid-id` relaxed: headings have Thai ids, so that addresses of parts of a page can be read;
 * - `require-sri` only across origins: every file comes from the site itself;
 * - `no-redundant-role` off: a table shown as cards loses its meaning for a screen reader without the roles;
 * - `prefer-native-element` without `region`: a frame that scrolls a table is a region, not a section of the text;
 * - `long-title` off: the rule counts Thai marks as letters, and titles of official documents are long.
 */
const config: ConfigData = JSON.parse(readFileSync(new URL('../../.config/html-validate.json', import.meta.url), 'utf8'));

test('every built page is valid HTML', async ({ town }) => {
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  const faults: string[] = [];
  for (const { file, html } of builtPages(town)) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results)
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`));
  }
  expect(faults).toEqual([]);
});

test('every link within the site leads to a file, and every fragment to a place in it', async ({ town }) => {
  const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
  const pages = builtPages(town);
  const ids = new Map(
    pages.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decode(id)))]),
  );
  const broken = new Set<string>();
  let followed = 0;
  for (const { address, file, html } of pages) {
    for (const [, url = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const target = new URL(decode(url), town.url + address);
      if (target.origin !== new URL(town.url).origin) continue;
      followed += 1;
      if (!target.pathname.startsWith(town.base)) broken.add(`${file}: ${url} leaves ${town.base}`);
      else {
        const to = fileOf(town, target.pathname);
        if (!existsSync(to) || statSync(to).isDirectory()) broken.add(`${file}: ${url} leads nowhere`);
        else if (target.hash && !ids.get(to)?.has(decodeURIComponent(target.hash.slice(1))))
          broken.add(`${file}: ${url} has no such place`);
      }
    }
  }
  expect(followed).toBeGreaterThan(1000);
  expect([...broken]).toEqual([]);
});

test.describe('a reader loads no more than', () => {
  test('15 kB of HTML for the median entry, as sent', async ({ town }) => {
    const sizes = builtPages(town)
      .filter((built) => isEntryAddress(built.address, COLLECTION_NAMES) && !isRedirect(built))
      .map(({ html }) => gzipSize(html))
      .sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(15_000);
  });

  test('20 kB of HTML for the largest page', async ({ town }) => {
    const heavy = builtPages(town)
      .map(({ file, html }) => ({ file, bytes: gzipSize(html) }))
      .filter(({ bytes }) => bytes > 20_000);
    expect(heavy).toEqual([]);
  });

  test('12 kB of style sheets, 5 kB of scripts and 60 kB of fonts for any kind of page', async ({ page, context, town }) => {
    // Every page is weighed as the first one that a reader opens.
    await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
    const loaded = new Map<string, Set<string>>();
    page.on('request', (request) => loaded.get(request.resourceType())?.add(new URL(request.url()).pathname));
    const weigh = (kind: string, measure: (content: Buffer) => number) =>
      [...loaded.get(kind)!].reduce((sum, path) => sum + measure(readFileSync(fileOf(town, path))), 0);
    for (const address of onePageOfEveryKind(town).filter((kind) => kind !== '404.html')) {
      for (const kind of ['stylesheet', 'script', 'font', 'fetch']) loaded.set(kind, new Set());
      await page.goto(address.replace(/\?.*/, ''));
      await page.evaluate(() => document.fonts.ready);
      for (const kind of ['stylesheet', 'script', 'font']) expect(loaded.get(kind)!.size, `${kind} of ${address}`).toBeGreaterThan(0);
      expect(weigh('stylesheet', gzipSize), address).toBeLessThanOrEqual(12_000);
      expect(weigh('script', gzipSize), address).toBeLessThanOrEqual(5_000);
      // Fonts are compressed in themselves.
      expect(
        weigh('font', (content) => content.length),
        address,
      ).toBeLessThanOrEqual(60_000);
      expect([...loaded.get('fetch')!], address).toEqual([]);
    }
  });
});
