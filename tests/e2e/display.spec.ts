import type { Page } from '@playwright/test';
import { ENGINE, expect, test } from './support/test.ts';
import { PERMIT } from './support/towns.ts';

/** Relative luminance (WCAG) of the page's ground and of its text. */
const luminance = (page: Page): Promise<{ ground: number; ink: number }> =>
  page.evaluate(() => {
    const of = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: of(backgroundColor), ink: of(color) };
  });

const contrast = ({ ground, ink }: { ground: number; ink: number }): number =>
  (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);

const textSize = (page: Page): Promise<number> => page.getByRole('main').evaluate((main) => parseFloat(getComputedStyle(main).fontSize));

const choose = async (page: Page, name: string): Promise<void> => {
  await page.locator('summary').filter({ hasText: 'การแสดงผล' }).click();
  await page.getByRole('radio', { name, exact: true }).check();
};

test.describe('the display settings', { tag: ENGINE }, () => {
  const themes = [
    { name: 'สว่าง', device: 'dark', ground: { from: 0.8, to: 1 }, contrast: 7 },
    { name: 'มืด', device: 'light', ground: { from: 0, to: 0.05 }, contrast: 7 },
    { name: 'ความเปรียบต่างสูง', device: 'light', ground: { from: 0, to: 0 }, contrast: 20 },
  ] as const;
  for (const theme of themes)
    test(`"${theme.name}" sets the colours at once, over those of the device, and is kept`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme.device });
      await page.goto('./');
      const before = await luminance(page);
      await choose(page, theme.name);
      const chosen = await luminance(page);
      expect(chosen).not.toEqual(before);
      expect(chosen.ground).toBeGreaterThanOrEqual(theme.ground.from);
      expect(chosen.ground).toBeLessThanOrEqual(theme.ground.to);
      expect(contrast(chosen)).toBeGreaterThan(theme.contrast);
      await page.reload();
      expect(await luminance(page)).toEqual(chosen);
      await page.goto(PERMIT);
      expect(await luminance(page)).toEqual(chosen);
      await page.locator('summary').filter({ hasText: 'การแสดงผล' }).click();
      await expect(page.getByRole('radio', { name: theme.name, exact: true })).toBeChecked();
    });

  test('without a choice follow the device, also when it changes', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./');
    expect((await luminance(page)).ground).toBeLessThan(0.05);
    await page.emulateMedia({ colorScheme: 'light' });
    expect((await luminance(page)).ground).toBeGreaterThan(0.8);
  });

  test('"ตามอุปกรณ์" takes a choice back, for good', async ({ page }) => {
    await page.goto('./');
    const before = await luminance(page);
    await choose(page, 'มืด');
    await page.getByRole('radio', { name: 'ตามอุปกรณ์', exact: true }).check();
    expect(await luminance(page)).toEqual(before);
    await page.reload();
    expect(await luminance(page)).toEqual(before);
  });

  test('every text size is larger than the one before, and is kept', async ({ page }) => {
    await page.goto('./');
    const normal = await textSize(page);
    await choose(page, 'ใหญ่');
    const large = await textSize(page);
    expect(large).toBeGreaterThan(normal * 1.1);
    await page.getByRole('radio', { name: 'ใหญ่มาก', exact: true }).check();
    const larger = await textSize(page);
    expect(larger).toBeGreaterThan(large * 1.1);
    await page.reload();
    expect(await textSize(page)).toBe(larger);
    await choose(page, 'ปกติ');
    expect(await textSize(page)).toBe(normal);
    await page.reload();
    expect(await textSize(page)).toBe(normal);
  });

  test('work for the page when the device keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('./');
    await choose(page, 'ความเปรียบต่างสูง');
    expect((await luminance(page)).ground).toBe(0);
  });

  test('a choice is in force before the page is first painted', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('km-theme', 'dark'));
    // Scripts in files are held back: the colour must not wait for them.
    await page.route('**/*.js', () => undefined);
    await page.goto('./', { waitUntil: 'commit' });
    // The first part of the page may come before its body does.
    await page.locator('body').waitFor({ state: 'attached' });
    await expect.poll(async () => (await luminance(page)).ground).toBeLessThan(0.05);
  });
});

test('a reader who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PERMIT);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(
        ({ style }) =>
          style.scrollBehavior === 'smooth' || parseFloat(style.animationDuration) > 0 || parseFloat(style.transitionDuration) > 0,
      )
      .map(({ element }) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
