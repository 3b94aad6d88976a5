import { colourViolations, violations } from './support/axe.ts';
import { pagesThatShowAllIn } from './support/built-site.ts';
import { ENGINE, choose, expect, open, test } from './support/test.ts';

/** Shares of the pages, one a test, so that both workers have some. */
const SHARES = 3;

/** Each begins as the one before leaves the page. A theme changes colours and nothing else; a phone arranges the page anew. */
const LOOKS: { name: string; width?: number; theme: string; coloursOnly?: boolean }[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark', coloursOnly: true },
  { name: 'contrast', theme: 'contrast', coloursOnly: true },
  { name: 'contrast on a phone', width: 360, theme: 'contrast', coloursOnly: true },
  { name: 'dark on a phone', theme: 'dark', coloursOnly: true },
  { name: 'light on a phone', theme: 'light' },
];

test.describe('axe finds nothing wrong', () => {
  // Opening a page takes as long as looking at it, so each is opened once for all looks.
  for (let share = 0; share < SHARES; share += 1)
    test(`with anything that a page of any town shows, in every theme, on a desk and on a phone, share ${share + 1} of ${SHARES}`, async ({
      page,
      town,
    }) => {
      const addresses = pagesThatShowAllIn(town);
      expect(addresses.length).toBeGreaterThan(10);
      const faults: Record<string, string[]> = {};
      const seen = new Set<number>();
      for (const address of addresses.filter((_, place) => place % SHARES === share)) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await open(page, address);
        for (const { name, width, theme, coloursOnly } of LOOKS) {
          if (width !== undefined) await page.setViewportSize({ width, height: 740 });
          await choose(page, 'theme', theme);
          const found = [...(coloursOnly ? [] : await violations(page, 'colours')), ...(await colourViolations(page, seen))];
          if (found.length) faults[`${address}, ${name}`] = found;
        }
      }
      expect(faults).toEqual({});
    });

  test('with the display settings open, in every theme', { tag: ENGINE }, async ({ page }) => {
    await page.goto('./');
    await page.locator('summary').filter({ hasText: 'การแสดงผล' }).click();
    for (const name of ['สว่าง', 'มืด', 'ความเปรียบต่างสูง']) {
      await page.getByRole('radio', { name, exact: true }).check();
      expect(await violations(page), name).toEqual([]);
    }
  });

  test('with the search dialog open and answers in it, in every theme', { tag: ENGINE }, async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
    const dialog = page.getByRole('dialog', { name: 'ค้นหา' });
    await dialog.getByRole('combobox').fill('ความรู้');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    for (const theme of ['light', 'dark', 'contrast']) {
      await choose(page, 'theme', theme);
      expect(await violations(page), theme).toEqual([]);
    }
  });

  test('with everything folded opened', async ({ page, town }) => {
    for (const address of [`plans/${town.year.arabic}/printed/`, 'data/']) {
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

  test('on the page for a wrong address', { tag: ENGINE }, async ({ page }) => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.addInitScript((value) => localStorage.setItem('km-theme', value), theme);
      await page.goto('no/such/page/');
      expect(await violations(page), theme).toEqual([]);
    }
  });
});

test('colours are looked at again where they have changed, and only there', { tag: ENGINE }, async ({ page }) => {
  await page.goto('about/');
  const seen = new Set<number>();
  expect(await colourViolations(page, seen)).toEqual([]);
  await page.evaluate(() => document.querySelector<HTMLElement>('main p')!.style.setProperty('color', 'rgb(200 200 200)'));
  expect((await colourViolations(page, seen)).join('\n')).toMatch(/^color-contrast: /);
  expect(await colourViolations(page, seen)).toEqual([]);
});
