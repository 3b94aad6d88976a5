import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '#src/offline/shared/as-of.ts';
import { longDate } from '#src/thai/date.ts';
import { buildWell, removeTemporaryFolders } from '../support/build.ts';
import { department, guide, manual, withFiles, withSite, type Fields, type Tree } from '../support/trees.ts';
import { builtPages, isEntryAddress, isRedirect } from './support/built-site.ts';
import { serveStoppably, type StoppableServer } from './support/stoppable-server.ts';
import { expect, resultAddresses, resultsOf, test as base } from './support/test.ts';

/** A page of a browser that has never been here, in a context of its own: elsewhere in the tests no worker may answer. */
const test = base.extend<{ phone: Page }>({
  phone: async ({ browser }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
    await use(await context.newPage());
    await context.close();
  },
});

test.describe.configure({ mode: 'default' });
test.afterAll(removeTemporaryFolders);

/** Opens a page as the first of a visit, and waits until the device keeps the site. */
const openFirst = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
};

/** Has the browser look for a new worker, as it does by itself with each page, and waits until that one has taken over. */
const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next && next.state !== 'activated')
      await new Promise<void>((resolve) => {
        next.addEventListener('statechange', () => {
          if (['activated', 'redundant'].includes(next.state)) resolve();
        });
      });
  });

/** What the caches of the device hold: addresses by cache. */
const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) all[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return all;
  });

const notice = (page: Page) => page.getByRole('complementary', { name: 'สถานะเครือข่าย' });

/** Whether a page stands as it is meant to: with its styles and its fonts. */
const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return (
      getComputedStyle(document.querySelector('.site-header')!).backgroundColor !== 'rgba(0, 0, 0, 0)' &&
      document.fonts.check('1em Sarabun')
    );
  });

/** Manuals of a town, in each language. */
const manualsOf = (town: Parameters<typeof builtPages>[0]): string[] =>
  builtPages(town)
    .filter((built) => isEntryAddress(built.address.replace(/en\/$/, ''), ['manuals']) && !isRedirect(built))
    .map(({ address }) => address);

test.describe('a health volunteer without a signal', () => {
  let server: StoppableServer;
  test.beforeEach(async ({ town }) => {
    server = await serveStoppably(town.out, town.base);
  });
  test.afterEach(async () => server.stop().catch(() => undefined));

  for (const way of ['the network is off', 'the server is gone'] as const)
    test(`has every manual, what was opened and the search, when ${way}`, async ({ phone, town }) => {
      const disconnect = () => (way === 'the network is off' ? phone.context().setOffline(true) : server.stop());
      await openFirst(phone, `${server.url}guides/what-is-km/`);
      await phone.goto(`${server.url}guides/roles/`);
      await expect.poll(async () => Object.values(await kept(phone)).flat()).toContain(`${server.url}guides/roles/`);
      await disconnect();

      const home = readFileSync(join(town.out, 'index.html'), 'utf8');
      const manuals = manualsOf(town);
      expect(manuals.length).toBeGreaterThan(2);
      for (const address of ['', 'manuals/', ...manuals]) {
        await phone.goto(server.url + address);
        await expect(notice(phone)).toHaveText(`ออฟไลน์อยู่ · ข้อมูล ณ วันที่ ${longDate(dayOf(home)!)}`);
      }
      expect(await isStyled(phone)).toBe(true);

      // The first page of the visit was there before the worker was.
      for (const address of ['guides/what-is-km/', 'guides/roles/', 'guides/roles/?fbclid=1']) {
        await phone.goto(server.url + address);
        await expect(notice(phone)).toContainText('ออฟไลน์อยู่');
        await expect(phone.getByRole('heading', { level: 1 })).not.toHaveText('หน้าที่เก็บไว้ในเครื่องนี้');
      }

      const question = 'ขออนุญาตก่อสร้างใช้เอกสารอะไรบ้าง';
      await phone.goto(`${server.url}search/?q=${encodeURIComponent(question)}`);
      await resultsOf(phone, question);
      expect((await resultAddresses(phone))[0]).toBe(`${town.base}manuals/building-permit/`);

      // A page that nobody opened: what there is instead, and the way to it.
      await phone.goto(`${server.url}guides/km-tools/`);
      await expect(notice(phone)).toHaveText('ออฟไลน์อยู่ · หน้าที่ท่านเปิดยังไม่ได้เก็บไว้ในเครื่องนี้ · ลองใหม่');
      await phone.getByRole('main').locator(`a[href="${town.base}guides/roles/"]`).click();
      await expect(phone).toHaveURL(`${server.url}guides/roles/`);
    });

  test('keeps nothing of forms, documents and drafts, and little in all', async ({ phone, town }) => {
    await openFirst(phone, server.url);
    const addresses = Object.values(await kept(phone))
      .flat()
      .map((address) => new URL(address).pathname.slice(town.base.length));
    expect(addresses).toContain('manuals/building-permit/');
    expect(addresses.filter((path) => /^admin\/|\/counter\/|\.(?:pdf|docx|xlsx|csv|ics)$/.test(path))).toEqual([]);
    expect(addresses.filter((path) => path.startsWith('guides/'))).toEqual([]);
  });

  test('is told when the line is slow, and may wait for the page', async ({ phone }) => {
    await openFirst(phone, `${server.url}manuals/building-permit/`);
    server.delayPages(6_000);
    await phone.goto(`${server.url}manuals/complaint/`);
    await expect(notice(phone)).toContainText('สัญญาณช้า · ข้อมูล ณ วันที่');
    await phone.getByRole('link', { name: 'รอฉบับล่าสุด' }).click();
    await phone.waitForURL(/\?fresh/);
    await expect(notice(phone)).toHaveCount(0);
  });

  test('sees how much is kept, erases it, and may have it again', async ({ phone }) => {
    await openFirst(phone, `${server.url}privacy/`);
    await expect(phone.getByText(/ใช้ที่เก็บของเบราว์เซอร์นี้ประมาณ [\d.]+ เมกะไบต์/)).toBeVisible();
    await phone.getByRole('button', { name: 'ลบข้อมูลที่เก็บไว้ในเครื่องนี้' }).click();
    await expect(phone.getByText('ขณะนี้ไม่เก็บสำเนาไว้ในเครื่องนี้')).toBeVisible();
    await phone.goto(server.url);
    expect(await kept(phone)).toEqual({});
    expect(await phone.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await phone.goto(`${server.url}privacy/`);
    await phone.getByRole('button', { name: 'เก็บไว้อ่านเมื่อไม่มีสัญญาณ' }).click();
    await phone.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await expect.poll(async () => Object.values(await kept(phone)).flat().length).toBeGreaterThan(20);
  });
});

/** A small town in which one manual has been changed, and which may keep no copy. */
const smallTown = (site: Fields, fee: string): Tree =>
  withFiles(withSite({}, site), {
    'departments/engineering.yaml': department(),
    'manuals/permit.md': manual({ title: 'ขออนุญาต', summary: fee }),
    'manuals/other.md': manual({ title: 'เรื่องอื่น' }),
    'guides/story.md': guide({ title: 'เรื่องเล่า' }),
  });

test.describe('a town that builds anew', () => {
  test('brings the new version by itself, and takes away all when it keeps no copy', async ({ phone, town }) => {
    const build = async (site: Fields, fee: string, epoch: string) =>
      (await buildWell(smallTown(site, fee), { KM_BASE: town.base, SOURCE_DATE_EPOCH: epoch })).out;
    const first = await build({}, 'ฉบับแรก', '1641945600');
    const second = await build({ accent: '#7a1f5c' }, 'ฉบับที่สอง', '1642032000');
    const without = await build({ offline: 'none' }, 'ฉบับที่สาม', '1642118400');

    const server = await serveStoppably(first, town.base);
    await openFirst(phone, `${server.url}guides/story/`);
    const before = await kept(phone);
    const [cacheOfAll = ''] = Object.keys(before).filter((name) => name.includes('kept'));
    expect(cacheOfAll).toBe(`km-kept-${town.base}`);

    server.serve(second);
    // Nobody is held on an old page while there is a network, whatever worker there is.
    await phone.goto(`${server.url}manuals/permit/`);
    await expect(phone.getByText('ฉบับที่สอง')).toBeVisible();
    await update(phone);
    const after = await kept(phone);
    // What says the same is not sent again, though every page names another day.
    const other = (caches: Record<string, string[]>) => caches[cacheOfAll]!.find((url) => url.includes('manuals/other/'));
    const permit = (caches: Record<string, string[]>) => caches[cacheOfAll]!.filter((url) => url.includes('manuals/permit/'));
    expect(permit(after)).toHaveLength(1);
    expect(permit(after)).not.toEqual(permit(before));
    expect(other(after)).toBeDefined();

    await server.stop();
    await phone.goto(`${server.url}manuals/permit/`);
    await expect(notice(phone)).toHaveText('ออฟไลน์อยู่ · ข้อมูล ณ วันที่ 13 มกราคม 2565');
    await expect(phone.getByText('ฉบับที่สอง')).toBeVisible();
    // A page of the first build stands with its own files.
    await phone.goto(`${server.url}guides/story/`);
    await expect(notice(phone)).toHaveText('ออฟไลน์อยู่ · ข้อมูล ณ วันที่ 12 มกราคม 2565');
    expect(await isStyled(phone)).toBe(true);

    server.serve(without);
    await server.start();
    await phone.goto(`${server.url}manuals/permit/`);
    await expect(phone.getByText('ฉบับที่สาม')).toBeVisible();
    await update(phone);
    await expect.poll(() => kept(phone)).toEqual({});
    await phone.goto(`${server.url}guides/story/`);
    expect(await phone.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await server.stop();
  });

  test('has a worker that is bounded by the manuals, not by the pages', async ({ town }) => {
    const worker = readFileSync(join(town.out, 'sw.js'), 'utf8');
    const listed = [...worker.matchAll(/url:[`"']([^`"']+)/g)].map(([, url]) => url!);
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((url) => /^(?:guides|glossary|assets|plans)\//.test(url))).toEqual([]);
  });
});
