import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { onePageOfEveryKind, sitemapAddresses } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands. It need not load style sheets and films again: no rule that we ask for reads the one, no page has the other. */
const violations = async (page: Page): Promise<string[]> => {
  // `@axe-core/playwright` would give axe to the page anew for every check, which takes longer than the check.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const results = await window.axe.run({ runOnly: tags, resultTypes: ['violations'], preload: false });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
    );
  }, TAGS);
};

/** Shares of the sitemap, one a test, so that both workers have some. */
const SHARES = 4;

test.describe('axe finds nothing wrong', () => {
  for (let share = 0; share < SHARES; share += 1)
    test(`on any page of the sitemap in the light theme, share ${share + 1} of ${SHARES}`, async ({ page, town }) => {
      const faults: Record<string, string[]> = {};
      for (const address of sitemapAddresses(town).filter((_, place) => place % SHARES === share)) {
        await page.goto(address);
        const found = await violations(page);
        if (found.length) faults[address] = found;
      }
      expect(faults).toEqual({});
    });

  for (const theme of ['dark', 'contrast'])
    test(`on one page of every kind in the ${theme} theme, on a phone and on a wide screen`, async ({ page, town }) => {
      await page.addInitScript((value) => localStorage.setItem('km-theme', value), theme);
      const faults: Record<string, string[]> = {};
      for (const address of onePageOfEveryKind(town).filter((kind) => kind !== '404.html')) {
        await page.goto(address);
        if (address.includes('?q=')) await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await violations(page);
          if (found.length) faults[`${address} at ${width} px`] = found;
        }
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
