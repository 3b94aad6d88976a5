import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { sitemapAddresses } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/** Shares of the sitemap, one a test, so that both workers have some. */
const SHARES = 4;

/** What the page shows, each kind once: names and classes of elements and of those around them, by which style sheets give colours. */
const kindsShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element | null) => (element ? `${element.tagName}.${element.className}` : '');
    return [
      ...new Set(
        [...document.body.querySelectorAll(':not(svg *)')].map((element) => `${nameOf(element.parentElement)} > ${nameOf(element)}`),
      ),
    ];
  });

test.describe('axe finds nothing wrong', () => {
  for (let share = 0; share < SHARES; share += 1)
    test(`on any page of the sitemap in the light theme, share ${share + 1} of ${SHARES}`, async ({ page, town }) => {
      const faults: Record<string, string[]> = {};
      // Contrast takes longer than all other rules, and is the same wherever the same kind of thing stands.
      const seen = new Set<string>();
      for (const address of sitemapAddresses(town).filter((_, place) => place % SHARES === share)) {
        await page.goto(address);
        const shown = await kindsShown(page);
        const found = await violations(page, shown.every((kind) => seen.has(kind)) ? 'but-colours' : 'all');
        for (const kind of shown) seen.add(kind);
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
