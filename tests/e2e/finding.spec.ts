import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { ALL_PAGES, FACETS_FILE, MANIFEST, type Manifest } from '../../src/search/shared/manifest.ts';
import { unpackPages } from '../../src/search/shared/packed-pages.ts';
import { ENGINE, expect, resultAddresses, resultsOf, searchFor, test } from './support/test.ts';
import { PERMIT, type Town } from './support/towns.ts';

/** What the index of a town's site holds of its pages. */
const readRecords = async (request: APIRequestContext, town: Town) => {
  const read = async (path: string) => (await request.get(`${town.url}pagefind/${path}`)).body();
  const { folder } = JSON.parse((await read(MANIFEST)).toString()) as Manifest;
  return unpackPages(gunzipSync(await read(`${folder}/${ALL_PAGES}`)));
};

/** Places from the top in which a reader looks for the answer. */
const FIRST_RESULTS = 3;

test.describe('a citizen who wants to build a house', () => {
  test('finds the building-permit manual from the home page by the list of services', async ({ page, town }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(town.title);
    await page
      .getByRole('main')
      .getByRole('link', { name: /อนุญาตก่อสร้างอาคาร/ })
      .first()
      .click();
    await expect(page).toHaveURL(town.url + PERMIT);
    await expect(page.getByRole('heading', { level: 1, name: /อนุญาตก่อสร้างอาคาร/ })).toBeVisible();
  });

  test('finds it by the menu and the list of manuals', async ({ page, town }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'บริการและคู่มือ' }).click();
    await expect(page).toHaveURL(`${town.url}manuals/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /อนุญาตก่อสร้างอาคาร/ })
      .click();
    await expect(page).toHaveURL(town.url + PERMIT);
  });

  test('finds it by the letters of the A–Z', async ({ page, town }) => {
    await page.goto('./');
    await page.getByRole('main').getByRole('link', { name: 'สารบัญ ก–ฮ' }).click();
    // A title that begins with การ stands under ก, one with คู่มือ under ค.
    await page
      .getByRole('navigation', { name: 'ตัวอักษร' })
      .getByRole('link', { name: town.name === 'san-pong' ? 'ก' : 'ค', exact: true })
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /อนุญาตก่อสร้างอาคาร/ })
      .first()
      .click();
    await expect(page).toHaveURL(town.url + PERMIT);
  });

  test('finds it by searching from the home page, among the first results', async ({ page, town }) => {
    await page.goto('./');
    await searchFor(page, 'ขออนุญาตก่อสร้าง');
    const path = new URL(PERMIT, town.url).pathname;
    const addresses = await resultAddresses(page);
    expect(addresses.slice(0, FIRST_RESULTS)).toContain(path);
    await page.locator('[data-search-results] > li').nth(addresses.indexOf(path)).locator('> a').click();
    await expect(page).toHaveURL(town.url + PERMIT);
    await expect(page.getByRole('heading', { level: 1, name: /อนุญาตก่อสร้างอาคาร/ })).toBeVisible();
  });

  test('reads there what the law says a manual for the public must tell', async ({ page }) => {
    await page.goto(PERMIT);
    const main = page.getByRole('main');
    for (const heading of [/ขั้นตอน/, /เอกสาร/, /ค่าธรรมเนียม/, /ช่องทาง/])
      await expect(main.getByRole('heading', { name: heading }).first()).toBeVisible();
    await expect(main).toContainText('45 วัน');
  });
});

test.describe('the search page', () => {
  test('shows the results of an address that somebody sent', async ({ page, town }) => {
    await page.goto(`search/?q=${encodeURIComponent('ขออนุญาตก่อสร้าง')}`);
    await resultsOf(page, 'ขออนุญาตก่อสร้าง');
    await expect(page.getByRole('searchbox', { name: 'ค้นหา' })).toHaveValue('ขออนุญาตก่อสร้าง');
    expect((await resultAddresses(page)).slice(0, FIRST_RESULTS)).toContain(new URL(PERMIT, town.url).pathname);
    await expect(page.getByRole('status')).toContainText(/พบ.*\d+ รายการ/);
  });

  test('gives every result one link, to a page of this site, and at most three headings to jump to', async ({ page, town, request }) => {
    await page.goto('search/');
    await searchFor(page, 'ความรู้');
    const items = page.locator('[data-search-results] li');
    expect(await items.count()).toBeGreaterThan(5);
    for (const item of await items.all()) {
      // A number to dial leads to no page.
      await expect(item.locator('a:not([href^="tel:"])')).toHaveCount(1);
      expect(await item.getByRole('button').count()).toBeLessThanOrEqual(3);
    }
    for (const address of await resultAddresses(page)) {
      expect(address.startsWith(town.base)).toBe(true);
      expect((await request.get(address)).status()).toBe(200);
    }
  });

  test('leads to the headings of a page that answer, each to its place', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ความรู้')}`);
    await resultsOf(page, 'ความรู้');
    const jump = page.locator('[data-search-results]').getByRole('button').first();
    const words = (await jump.textContent())!;
    await jump.click();
    await expect(page).toHaveURL(/#./);
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(place).not.toBe('');
    await expect(page.locator(`[id="${place}"]`)).toContainText(words.trim().slice(0, 10));
  });

  test('shows excerpts that neither begin nor end with a mark torn from its letter', async ({ page }) => {
    for (const query of ['ความรู้', 'อบรม', 'ขยะ']) {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await resultsOf(page, query);
      for (const text of await page.locator('[data-search-results] > li > p:not(.where)').allTextContents())
        expect(text.replace(/^…/, '')).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
    }
  });

  test('opens a result at the words that matched', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ขออนุญาตก่อสร้าง')}`);
    await resultsOf(page, 'ขออนุญาตก่อสร้าง');
    const links = await page
      .locator('[data-search-results] > li > a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.includes(':~:text='))).toBe(true);
  });

  test('lands on the words that matched, in sight, when a result is opened', async ({ page }) => {
    const query = 'น้ำประปา';
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await resultsOf(page, query);
    const link = page.locator(`[data-search-results] > li > a[href*="${PERMIT}"][href*=":~:text="]`);
    await link.click();
    await expect(page).toHaveURL(new RegExp(PERMIT));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    // Anywhere in sight: the words stand in other parts of the page too.
    const isInSight = (words: string): boolean =>
      [...document.querySelectorAll('main :is(p, li, dd, dt, td, h2, h3, h4, label)')].some((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return element.textContent.includes(words) && top < innerHeight && bottom > 0 && bottom - top < innerHeight;
      });
    await expect.poll(() => page.evaluate(isInSight, query)).toBe(true);
  });

  test('shows titles exactly as they are written, whatever of them matches', async ({ page, request, town }) => {
    const titles = (await readRecords(request, town)).map(({ title }) => title);
    await page.goto('search/');
    for (const query of ['ขออนุญาตก่อสร้างอาคารสร้าง', 'ลงทะเบียนผู้สูงอายุรับเบี้ย', 'อุธรณ์ภาษี']) {
      await searchFor(page, query);
      for (const title of await page.locator('[data-search-results] > li > a').allTextContents()) expect(titles).toContain(title);
      await expect(page.locator('[data-search-results] mark mark')).toHaveCount(0);
    }
  });

  test('answers with a card where a manual comes first, and moves nothing when the results arrive', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shifts: (window as unknown as { shifts: number }).shifts + (entry as unknown as { value: number }).value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`search/?q=${encodeURIComponent('แจ้งเกิด')}`);
    await resultsOf(page, 'แจ้งเกิด');
    const card = page.locator('[data-search-results] > li.quick-answer');
    await expect(card).toHaveCount(1);
    await expect(card.getByRole('term').first()).toBeVisible();
    await expect(page.locator('[data-search-results] > li').first()).toHaveClass(/answer/);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThan(0.01);
    await page.getByRole('combobox', { name: 'เรียงตาม' }).selectOption('newest');
    await expect(card).toHaveCount(0);
  });

  test('has its filters beside the results on a wide screen, and folded above them on a narrow one', { tag: ENGINE }, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ความรู้')}`);
    await resultsOf(page, 'ความรู้');
    const kind = page.getByRole('combobox', { name: 'ประเภท' });
    await expect(kind).toBeVisible();
    const [filters, results] = [(await kind.boundingBox())!, (await page.locator('[data-search-results]').boundingBox())!];
    expect(filters.x + filters.width).toBeLessThanOrEqual(results.x);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(kind).toBeHidden();
    await page.getByText('กรองและเรียงผลลัพธ์').click();
    await expect(kind).toBeVisible();
  });

  test('keeps no list of what it did not find: that is for editors, in dev', { tag: ENGINE }, async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'qzxwvqzxwv');
    await expect(page.locator('[data-search-missed]')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['km-searches']);
  });

  test('finds what is spelt wrong, without a tone mark or half typed', async ({ page, town }) => {
    await page.goto('search/');
    for (const query of ['ขออนุญาติก่อสร้าง', 'ขออนุญาตกอสราง', 'อนุญาตก่อส']) {
      await searchFor(page, query);
      expect((await resultAddresses(page)).slice(0, FIRST_RESULTS), query).toContain(new URL(PERMIT, town.url).pathname);
    }
  });

  test('keeps every search behind the back button, and each in its own address', { tag: ENGINE }, async ({ page, town }) => {
    const box = page.getByRole('searchbox', { name: 'ค้นหา' });
    await page.goto('./');
    await searchFor(page, 'ขยะ');
    await searchFor(page, 'น้ำประปา');
    await expect(page).toHaveURL(`${town.url}search/?q=${encodeURIComponent('น้ำประปา')}`);
    await page.locator('[data-search-results] > li > a').first().click();
    await expect(page.locator('[data-search-results]')).toHaveCount(0);

    await page.goBack();
    await resultsOf(page, 'น้ำประปา');
    await expect(box).toHaveValue('น้ำประปา');
    await page.goBack();
    await resultsOf(page, 'ขยะ');
    await expect(box).toHaveValue('ขยะ');
    await page.goBack();
    await expect(page).toHaveURL(town.url);
    await page.goForward();
    await resultsOf(page, 'ขยะ');
  });

  test('keeps the earlier search when the next is typed slowly and results change while typing', { tag: ENGINE }, async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'ขยะ');
    const box = page.getByRole('searchbox', { name: 'ค้นหา' });
    await box.clear();
    await box.pressSequentially('ประปา');
    // Results follow the typing without Enter; only then is Enter pressed.
    await resultsOf(page, 'ประปา');
    await box.press('Enter');
    await resultsOf(page, 'ประปา');
    await page.goBack();
    await resultsOf(page, 'ขยะ');
    await expect(box).toHaveValue('ขยะ');
  });

  test('finds the same with Thai digits as with Arabic ones', async ({ page, town }) => {
    await page.goto('search/');
    await searchFor(page, `แผนการจัดการความรู้ ${town.year.arabic}`);
    const arabic = await resultAddresses(page);
    await searchFor(page, `แผนการจัดการความรู้ ${town.year.thai}`);
    expect(await resultAddresses(page)).toEqual(arabic);
    expect(arabic.slice(0, FIRST_RESULTS)).toContain(`${town.base}plans/${town.year.arabic}/`);
  });

  test('says in Thai that it found nothing, and what to try', { tag: ENGINE }, async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'qzxwvqzxwv');
    await expect(page.locator('[data-search-results] > li')).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('ไม่พบ');
    await expect(page.getByRole('status')).toContainText('qzxwvqzxwv');
  });

  test('names the expert and the department to ask when half of the query is known, and nobody when none is', async ({ page }) => {
    await page.goto('experts/');
    const expert = page.getByRole('main').locator('.cards a').first();
    const [title, address] = [(await expert.textContent())!.trim(), await expert.getAttribute('href')];
    await page.goto('search/');
    await searchFor(page, `${title}${'ฬฟ'.repeat(title.length / 2)}`);
    const help = page.locator('[data-search-help]');
    await expect(help).toBeVisible();
    await expect(help.locator('[data-nearest-experts]').getByRole('link').first()).toBeVisible();
    expect(await help.locator('[data-nearest-experts] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(
      address,
    );
    const departments = help.getByRole('link', { name: /^ติดต่อ.+ซึ่งดูแลเรื่องใกล้เคียง$/ });
    await expect(departments.first()).toBeVisible();

    await searchFor(page, 'qzxwvqzxwv');
    await expect(help).toBeVisible();
    await expect(help.locator('[data-nearest-experts]')).toBeHidden();
    await expect(departments).toHaveCount(0);
  });

  test('takes what is typed as text, not as markup', { tag: ENGINE }, async ({ page }) => {
    const query = '<img src=x onerror=alert(1)>';
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await resultsOf(page, query);
    await expect(page.getByRole('searchbox', { name: 'ค้นหา' })).toHaveValue(query);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  });

  test('keeps what is typed while its code is still on the way, and answers it then', { tag: ENGINE }, async ({ page }) => {
    await page.goto('search/');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    const field = page.getByRole('searchbox', { name: 'ค้นหา' });
    await field.pressSequentially('ขยะ');
    arrive();
    await resultsOf(page, 'ขยะ');
    await expect(field).toHaveValue('ขยะ');
  });

  test('shows nothing and asks nothing of the index while the query is empty', { tag: ENGINE }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (['fetch', 'xhr'].includes(request.resourceType())) asked.push(request.url());
    });
    await page.goto('search/');
    await page.getByRole('searchbox', { name: 'ค้นหา' }).press('Enter');
    await expect(page.locator('[data-search-results] > li')).toHaveCount(0);
    expect(asked).toEqual([]);
  });
});

test.describe('the results page', { tag: ENGINE }, () => {
  test('is narrowed by a choice that is in the address and that the back button undoes', async ({ page, town }) => {
    await page.goto(`search/?q=${encodeURIComponent('ความรู้')}`);
    await resultsOf(page, 'ความรู้');
    const all = await resultAddresses(page);
    expect(all.some((address) => !address.startsWith(`${town.base}plans/`))).toBe(true);

    const kind = page.getByRole('combobox', { name: 'ประเภท' });
    const plans = kind.locator('option', { hasText: 'แผนการจัดการความรู้' });
    const count = Number(/\((\d+)\)/.exec((await plans.textContent())!)?.[1]);
    await kind.selectOption({ label: (await plans.textContent())! });
    await expect.poll(async () => (await resultAddresses(page)).every((address) => address.startsWith(`${town.base}plans/`))).toBe(true);
    expect(await resultAddresses(page)).toHaveLength(count);

    const narrowed = page.url();
    await page.goto('about:blank');
    await page.goto(narrowed);
    await resultsOf(page, 'ความรู้');
    expect(await resultAddresses(page)).toHaveLength(count);
    await page.goto(`search/?q=${encodeURIComponent('ความรู้')}`);
    await resultsOf(page, 'ความรู้');
    await page.getByRole('combobox', { name: 'ประเภท' }).selectOption({ index: 1 });
    await expect(page).not.toHaveURL(/q=[^&]*$/);
    await page.goBack();
    await expect.poll(() => resultAddresses(page)).toEqual(all);
  });

  test('remembers a search that came by the address, as from the home page or before the code had loaded', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ขยะ')}`);
    await resultsOf(page, 'ขยะ');
    await page.goto('search/');
    await page.getByRole('main').getByRole('searchbox', { name: 'ค้นหา' }).focus();
    await expect(page.getByRole('main').getByRole('link', { name: 'ขยะ', exact: true })).toBeVisible();
  });

  test('remembers searches on the device only, until the reader removes them', async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'ขยะ');
    const field = page.getByRole('searchbox', { name: 'ค้นหา' });
    const remembered = page.getByRole('main').getByRole('link', { name: 'ขยะ', exact: true });
    await page.goto('search/');
    await field.focus();
    await remembered.click();
    await resultsOf(page, 'ขยะ');
    await page.goto('search/');
    await field.focus();
    await page.getByRole('button', { name: 'ลบประวัติการค้นหาทั้งหมด' }).click();
    await expect(remembered).toHaveCount(0);
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('ขยะ');
  });
});

test.describe('the search dialog', { tag: ENGINE }, () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'ค้นหา' });

  test('opens from the header of any page, and its first answer opens with the arrow and Enter', async ({ page, town }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    const field = dialogOf(page).getByRole('combobox', { name: 'ค้นหา' });
    await expect(field).toBeFocused();
    await page.keyboard.type('ขออนุญาตก่อสร้าง');
    const options = dialogOf(page).getByRole('option');
    await expect(options.filter({ hasText: /อนุญาตก่อสร้างอาคาร/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = options.and(page.locator('[aria-selected=true]'));
    await expect(active).toHaveCount(1);
    await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id'))!);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(`${town.url}about/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('goes to the page of results with Enter alone', async ({ page, town }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    await dialogOf(page).getByRole('combobox').fill('ขยะ');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${town.url}search/?q=${encodeURIComponent('ขยะ')}`);
    await resultsOf(page, 'ขยะ');
  });

  for (const keys of ['/', 'Control+k'])
    test(`opens with ${keys} and closes with Escape, which gives the focus back`, async ({ page }) => {
      await page.goto('about/');
      const before = page.getByRole('banner').getByRole('link', { name: 'ค้นหา' });
      await before.focus();
      await page.keyboard.press(keys);
      await expect(dialogOf(page).getByRole('combobox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(before).toBeFocused();
    });

  test('has what is typed while its code is still on the way', async ({ page }) => {
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/dialog\.[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about/');
    await page.waitForLoadState('load');
    await page.keyboard.press('/');
    // Latin letters, for which the driver sends key events as a keyboard does for all.
    await page.keyboard.type('km');
    arrive();
    await expect(dialogOf(page).getByRole('combobox')).toHaveValue('km');
    await page.keyboard.type(' plan');
    await expect(dialogOf(page).getByRole('combobox')).toHaveValue('km plan');
    await expect(dialogOf(page).getByRole('option').first()).toBeVisible();
  });

  test('shows the recent searches, which the keyboard walks and erases one by one', async ({ page, town }) => {
    await page.goto('search/');
    for (const query of ['ขยะ', 'น้ำประปา', 'ภาษีป้าย']) await searchFor(page, query);
    await page.goto('about/');
    await page.keyboard.press('/');
    const dialog = dialogOf(page);
    const field = dialog.getByRole('combobox');
    const searches = dialog.getByRole('link');
    await expect(searches).toHaveText(['ภาษีป้าย', 'น้ำประปา', 'ขยะ']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(searches.nth(1)).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(searches).toHaveText(['ภาษีป้าย', 'ขยะ']);
    await expect(searches.nth(1)).toBeFocused();
    await dialog.getByRole('button', { name: 'ลบ “ภาษีป้าย” ออกจากประวัติ' }).click();
    await expect(searches).toHaveText(['ขยะ']);
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${town.url}search/?q=${encodeURIComponent('ขยะ')}`);
  });

  test('offers a way out where nothing is found', async ({ page, town }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    await dialogOf(page).getByRole('combobox').fill('qzxwvqzxwv');
    await expect(dialogOf(page).getByRole('status')).toContainText('ไม่พบผลสำหรับ “qzxwvqzxwv” ลองใช้คำที่สั้นลง');
    await expect(dialogOf(page).getByRole('option')).toHaveText([/สารบัญ ก–ฮ/, /ติดต่อส่วนราชการ/]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${town.url}departments/`);
  });

  test.describe('on a telephone', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
    test('speaks of no keys', async ({ page, browser, town }) => {
      const context = await browser.newContext({ isMobile: true, hasTouch: true, viewport: page.viewportSize() });
      const phone = await context.newPage();
      await phone.goto(`${town.url}about/`);
      await phone.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).tap();
      await dialogOf(phone).getByRole('combobox').fill('ขยะ');
      await expect(dialogOf(phone).getByRole('option').first()).toBeVisible();
      await expect(dialogOf(phone).getByText('Enter')).toBeHidden();
      await context.close();
    });
  });

  test('leaves the slash to a reader who is typing one', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('1/2');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('1/2');
    await expect(dialogOf(page)).toHaveCount(0);
  });
});

test.describe('when the search index cannot be loaded', { tag: ENGINE }, () => {
  test.use({ faultsExpected: true });

  // Whatever the index consists of, it is fetched or imported from outside the folder of page assets.
  const loseIndex = (page: Page) =>
    page.route('**/*', (route, request) =>
      ['fetch', 'xhr', 'script'].includes(request.resourceType()) && !request.url().includes('/_astro/') ? route.abort() : route.continue(),
    );

  test('the dialog says so and offers the A–Z', async ({ page, town }) => {
    await page.goto('about/');
    await loseIndex(page);
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    const dialog = page.getByRole('dialog', { name: 'ค้นหา' });
    await dialog.getByRole('combobox').fill('ขยะ');
    await expect(dialog.getByRole('status')).toContainText('ไม่ได้');
    await dialog.getByRole('option', { name: /สารบัญ ก–ฮ/ }).click();
    await expect(page).toHaveURL(`${town.url}a-z/`);
  });

  test('the search page says so in Thai, leads to the A–Z, and works again with the connection', async ({ page, town }) => {
    await page.goto('search/');
    await loseIndex(page);
    await page.getByRole('searchbox', { name: 'ค้นหา' }).fill('ขยะ');
    await page.getByRole('searchbox', { name: 'ค้นหา' }).press('Enter');
    const status = page.getByRole('status');
    await expect(status).toContainText('ไม่ได้');
    await expect(page.locator('[data-search-results] > li')).toHaveCount(0);
    await expect(status.getByRole('link', { name: 'สารบัญ ก–ฮ' })).toHaveAttribute('href', `${town.base}a-z/`);

    await page.unroute('**/*');
    await searchFor(page, 'น้ำประปา');
    expect((await resultAddresses(page)).length).toBeGreaterThan(0);
    await expect(status).not.toContainText('ไม่ได้');
  });

  test('the link leads to the A–Z', async ({ page, town }) => {
    await loseIndex(page);
    await page.goto(`search/?q=${encodeURIComponent('ขยะ')}`);
    await page.getByRole('status').getByRole('link', { name: 'สารบัญ ก–ฮ' }).click();
    await expect(page).toHaveURL(`${town.url}a-z/`);
    await expect(page.getByRole('heading', { level: 1, name: 'สารบัญ ก–ฮ' })).toBeVisible();
  });
});

test.describe('on a large site, when only the filters cannot be loaded', { tag: ENGINE }, () => {
  // Where there is no room beside the results, filters open and close.
  test.use({ faultsExpected: true, viewport: { width: 700, height: 800 } });

  const folder = mkdtempSync(join(tmpdir(), 'km-large-'));
  test.afterAll(() => rmSync(folder, { recursive: true }));

  /** A small site has its pages in one file; here they are indexed as those of a large one are. */
  test.beforeEach(async ({ page, town, request }) => {
    writeIndex(await readRecords(request, town), folder, { maxAllPagesBytes: 0 });
    await page.route('**/pagefind/**', (route) => route.fulfill({ path: join(folder, route.request().url().split('/pagefind/')[1]!) }));
    await page.route(`**/${FACETS_FILE}`, (route) => route.abort());
  });

  test('the results stay, the order can be chosen, and opening the filters again brings them', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ความรู้')}`);
    await resultsOf(page, 'ความรู้');
    const results = await resultAddresses(page);
    expect(results.length).toBeGreaterThan(5);
    const summary = page.getByText('กรองและเรียงผลลัพธ์');
    await summary.click();
    await expect(page.getByText('โหลดตัวกรองไม่ได้')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'เรียงตาม' })).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/พบ.*\d+ รายการ/);
    expect(await resultAddresses(page)).toEqual(results);

    await page.unroute(`**/${FACETS_FILE}`);
    await summary.click();
    await summary.click();
    await expect(page.getByRole('combobox', { name: 'ประเภท' })).toBeVisible();
    await expect(page.getByText('โหลดตัวกรองไม่ได้')).toHaveCount(0);
  });

  test('the pages that come near stay where nothing holds the query, only no expert to ask is named', async ({ page }) => {
    const query = `การจัดการความรู้${'ฬฟ'.repeat(8)}`;
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await resultsOf(page, query);
    await expect(page.getByText('ลองใช้คำที่สั้นลง')).toBeVisible();
    await expect(page.getByRole('status')).toContainText('เรื่องที่ใกล้เคียงที่สุด');
    await expect(page.getByText('ถามผู้รู้เรื่องใกล้เคียง')).toBeHidden();
    expect((await resultAddresses(page)).length).toBeGreaterThan(0);
  });
});

test('a browser that knows no Thai words (Firefox before 125) finds and shows as well', async ({ page, town }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  await page.goto(`search/?q=${encodeURIComponent('ขออนุญาตก่อสร้าง')}`);
  await resultsOf(page, 'ขออนุญาตก่อสร้าง');
  expect((await resultAddresses(page)).slice(0, FIRST_RESULTS)).toContain(new URL(PERMIT, town.url).pathname);
});

test.describe('Pagefind, for whoever wants its own interfaces', () => {
  /** What Pagefind's module, with queries made for it, finds on the site that is open. */
  const ask = (page: Page, query: string) =>
    page.evaluate(async (text) => {
      const index = document.querySelector<HTMLElement>('[data-search]')!.dataset['index']!;
      const pagefind = (await import(new URL('thai/pagefind.js', new URL(index, location.href)).href)) as {
        filters: () => Promise<Record<string, Record<string, number>>>;
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.map((result) => result.data()));
      return { urls: pages.map(({ url }) => url), filters: await pagefind.filters() };
    }, query);

  test('finds a manual by a question with a mark missing, and counts its filters', async ({ page }) => {
    await page.goto('./search/');
    const { urls, filters } = await ask(page, 'ขออนุญาตกอสร้างอาคารต้องทำอย่างไร');
    expect(urls.some((url) => url.endsWith(`/${PERMIT}`))).toBe(true);
    expect(filters['kind']!['คู่มือ']).toBeGreaterThan(1);
  });
});
