import type { Locator, Page } from '@playwright/test';
import { ENGINE, expect, resultsOf, test } from './support/test.ts';
import { PERMIT } from './support/towns.ts';

/** Presses Tab until an element has the focus; fails when it cannot be reached within the page's first stops. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${String(target)}`);
};

const focusIsDrawn = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });

test.describe('with the keyboard alone', () => {
  test('the first stop is a link past the header, which is out of sight until then', { tag: ENGINE }, async ({ page }) => {
    await page.goto(PERMIT);
    const skip = page.getByRole('link', { name: 'ข้ามไปยังเนื้อหา' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the menu is reached and followed', { tag: ENGINE }, async ({ page, town }) => {
    await page.goto('./');
    const link = page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'บริการและคู่มือ' });
    await tabTo(page, link);
    expect(await focusIsDrawn(link)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${town.url}manuals/`);
    await expect(page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'บริการและคู่มือ' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('a search is typed, sent, and its first result opened', { tag: ENGINE }, async ({ page }) => {
    await page.goto('./');
    const box = page.getByRole('searchbox', { name: 'ค้นหา' });
    await tabTo(page, box);
    expect(await focusIsDrawn(box)).toBe(true);
    await page.keyboard.type('ขยะ');
    await page.keyboard.press('Enter');
    await resultsOf(page, 'ขยะ');
    const first = page.locator('[data-search-results] > li').first().getByRole('link');
    const name = (await first.textContent())!;
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  test(
    'the display settings open, change with the arrow keys, and close with Escape, which gives the focus back',
    { tag: ENGINE },
    async ({ page }) => {
      await page.goto('./');
      const opener = page.locator('summary').filter({ hasText: 'การแสดงผล' });
      await tabTo(page, opener);
      expect(await focusIsDrawn(opener)).toBe(true);
      await page.keyboard.press('Enter');
      const first = page.getByRole('radio', { name: 'ตามอุปกรณ์' });
      await expect(first).toBeVisible();
      await tabTo(page, first);
      const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('radio', { name: 'ความเปรียบต่างสูง' })).toBeChecked();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(before);
      await page.keyboard.press('Escape');
      await expect(first).toBeHidden();
      await expect(opener).toBeFocused();
    },
  );

  test('no stop of a page is out of sight, without a drawn focus, or a trap', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { width, height } = element.getBoundingClientRect();
        const { outlineStyle } = getComputedStyle(element);
        return {
          name: element.outerHTML.slice(0, 90),
          seen: width > 1 && height > 1,
          drawn: outlineStyle !== 'none',
          body: element === document.body,
        };
      });
      if (state.body) break;
      expect(state, state.name).toMatchObject({ seen: true, drawn: true });
      stops.push(state.name);
    }
    expect(stops.length).toBeGreaterThan(20);
    expect(stops[stops.length - 1]).not.toBe(stops[stops.length - 2]);
  });
});
