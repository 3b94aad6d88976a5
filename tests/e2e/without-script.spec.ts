import { ENGINE, expect, test } from './support/test.ts';
import { PERMIT } from './support/towns.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a manual is read from the home page on', async ({ page, town }) => {
    await page.goto('./');
    await page
      .getByRole('main')
      .getByRole('link', { name: /อนุญาตก่อสร้างอาคาร/ })
      .first()
      .click();
    await expect(page).toHaveURL(town.url + PERMIT);
    await expect(page.getByRole('heading', { level: 1, name: /อนุญาตก่อสร้างอาคาร/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('45 วัน');
  });

  test('the plan is read with all of its tables', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const tables = page.getByRole('table', { name: /แผนการจัดการความรู้ ตารางที่/ });
    expect(await tables.count()).toBeGreaterThan(1);
    for (const table of await tables.all()) await expect(table.getByRole('rowheader').first()).toBeVisible();
  });

  test('the A–Z leads to an entry, by its letter too', async ({ page, town }) => {
    await page.goto('a-z/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /อนุญาตก่อสร้างอาคาร/ })
      .first()
      .click();
    await expect(page).toHaveURL(town.url + PERMIT);
    await page.goto('a-z/');
    await page.getByRole('navigation', { name: 'ตัวอักษร' }).getByRole('link').first().click();
    const entry = page.getByRole('main').getByRole('listitem').getByRole('link').last();
    const title = (await entry.textContent())!.trim();
    await entry.click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  });

  test('the search page says what to do, and the A–Z is one step away', { tag: ENGINE }, async ({ page, town }) => {
    await page.goto('./');
    await page.getByRole('searchbox', { name: 'ค้นหา' }).fill('ขยะ');
    await page.getByRole('searchbox', { name: 'ค้นหา' }).press('Enter');
    await expect(page).toHaveURL(`${town.url}search/?q=${encodeURIComponent('ขยะ')}`);
    const main = page.getByRole('main');
    // Playwright's own matching of text passes over <noscript>.
    expect(await main.evaluate((element) => (element as HTMLElement).innerText)).toContain('ต้องใช้ JavaScript');
    await main.getByRole('link', { name: 'สารบัญ ก–ฮ' }).click();
    await expect(page).toHaveURL(`${town.url}a-z/`);
  });

  test('the search link of the header leads to the search page', { tag: ENGINE }, async ({ page, town }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    await expect(page).toHaveURL(`${town.url}search/`);
  });

  test('nothing is offered that cannot work', { tag: ENGINE }, async ({ page }) => {
    await page.goto(PERMIT);
    await expect(page.getByText('การแสดงผล', { exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: /คัดลอก/ })).toBeHidden();
  });

  test('a dark device still gets dark pages', { tag: ENGINE }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(PERMIT);
    const dark = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe(dark);
  });
});
