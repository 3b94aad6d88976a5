import { violations } from './support/axe.ts';
import { onePageOfEveryKind, pagesThatShowAll } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/** Shares of the pages, one a test, so that both workers have some. */
const SHARES = 2;

test.describe('axe finds nothing wrong', () => {
  for (let share = 0; share < SHARES; share += 1)
    test(`with anything that a page shows, in the light theme, share ${share + 1} of ${SHARES}`, async ({ page, town }) => {
      const addresses = pagesThatShowAll(town);
      expect(addresses.length).toBeGreaterThan(onePageOfEveryKind(town).length / 2);
      const faults: Record<string, string[]> = {};
      for (const address of addresses.filter((_, place) => place % SHARES === share)) {
        await page.goto(address);
        const found = await violations(page);
        if (found.length) faults[address] = found;
      }
      expect(faults).toEqual({});
    });

  test('with the display settings open, in every theme', async ({ page }) => {
    await page.goto('./');
    await page.locator('summary').filter({ hasText: 'การแสดงผล' }).click();
    for (const name of ['สว่าง', 'มืด', 'ตัดกันสูง']) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await violations(page), name).toEqual([]);
    }
  });

  test('with the search dialog open and answers in it, in every theme', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    const dialog = page.getByRole('dialog', { name: 'ค้นหา' });
    await dialog.getByRole('combobox').fill('ความรู้');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
      expect(await violations(page), theme).toEqual([]);
    }
  });

  test('with everything folded opened', async ({ page, town }) => {
    for (const address of [`plans/${town.year.arabic}/`, 'data/']) {
      await page.goto(address);
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((details) => ((details as HTMLDetailsElement).open = true)),
      );
      expect(await violations(page), address).toEqual([]);
    }
  });
});

test.describe('axe finds nothing wrong where something went wrong', () => {
  test.use({ faultsExpected: true });

  test('on the page for a wrong address', async ({ page }) => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.addInitScript((value) => localStorage.setItem('km-theme', value), theme);
      await page.goto('no/such/page/');
      expect(await violations(page), theme).toEqual([]);
    }
  });
});
