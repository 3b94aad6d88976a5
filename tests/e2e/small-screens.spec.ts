import { TARGET } from './support/layout.ts';
import { ENGINE, expect, test } from './support/test.ts';

const screens = [
  { name: '320 px wide', viewport: { width: 320, height: 640 }, text: '' },
  { name: '320 px wide with the largest text', viewport: { width: 320, height: 640 }, text: 'larger' },
  // A 1280 × 1024 window zoomed to 200 % has half as many CSS pixels, each twice as large.
  { name: 'zoomed to 200 %', viewport: { width: 640, height: 512 }, deviceScaleFactor: 2, text: '' },
];
for (const { name, text, ...screen } of screens)
  test.describe(`on a screen ${name}`, { tag: ENGINE }, () => {
    test.use(screen);
    test('the display settings open within the screen', async ({ page }) => {
      await page.addInitScript((size) => localStorage.setItem('km-text', size), text);
      await page.goto('./');
      await page
        .locator('summary')
        .filter({ has: page.getByText('การแสดงผล') })
        .click();
      const panel = page.getByRole('group', { name: 'สี' });
      const { x, width } = (await panel.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(screen.viewport.width);
      for (const radio of await page.getByRole('radio').all()) {
        await radio.scrollIntoViewIfNeeded();
        await expect(radio).toBeInViewport({ ratio: 1 });
      }
    });

    test('the search dialog and its answers stay within the screen', async ({ page }) => {
      await page.addInitScript((size) => localStorage.setItem('km-text', size), text);
      await page.goto('about/');
      await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click();
      const dialog = page.getByRole('dialog', { name: 'ค้นหา' });
      await dialog.getByRole('combobox').fill('ความรู้');
      await expect(dialog.getByRole('option').first()).toBeVisible();
      const { x, width } = (await dialog.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(screen.viewport.width);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    });
  });

test.describe('on a phone', { tag: ENGINE }, () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the choices of the display settings are high enough for a finger', async ({ page }) => {
    await page.goto('./');
    await page
      .locator('summary')
      .filter({ has: page.getByText('การแสดงผล') })
      .click();
    const heights = await page
      .locator('label')
      .filter({ has: page.getByRole('radio') })
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(TARGET);
  });
});
