import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/**
 * What makes a page wider than the screen, or is cut off at an edge: elements that end beyond the
 * screen outside a frame of their own to scroll in, and boxes that hide a part of their text.
 */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push(`page is ${document.documentElement.scrollWidth} wide on ${width}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('svg')) continue;
      const ancestors: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) ancestors.push(at);
      // Text for screen readers only is clipped on purpose; a frame that scrolls shows all of itself.
      if (ancestors.some((ancestor) => getComputedStyle(ancestor).clipPath !== 'none')) continue;
      const { right, left, width: own } = element.getBoundingClientRect();
      const framed = ancestors.slice(1).some((ancestor) => ['auto', 'scroll'].includes(getComputedStyle(ancestor).overflowX));
      const outOfSight = right <= 0 || getComputedStyle(element).position === 'absolute';
      if (own > 0 && !framed && !outOfSight && (right > width + 1 || left < -1))
        faults.push(`${element.outerHTML.slice(0, 90)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
      if (['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
        faults.push(`${element.outerHTML.slice(0, 90)} hides ${element.scrollWidth - element.clientWidth} px of its content`);
    }
    return faults;
  });

const screens = [
  { name: '320 px wide', viewport: { width: 320, height: 640 }, text: '' },
  { name: '320 px wide with the largest text', viewport: { width: 320, height: 640 }, text: 'larger' },
  // Our font is left out on a line too slow for it, and most others are wider.
  { name: '320 px wide with the largest text in a font of the device', viewport: { width: 320, height: 640 }, text: 'larger', font: false },
  // A 1280 × 1024 window zoomed to 200 % has half as many CSS pixels, each twice as large.
  { name: 'zoomed to 200 %', viewport: { width: 640, height: 512 }, deviceScaleFactor: 2, text: '' },
];
for (const { name, text, font = true, ...screen } of screens)
  test.describe(`on a screen ${name}`, () => {
    test.use(screen);
    test.beforeEach(async ({ page }) => {
      if (!font) await page.route('**/*.woff2', (route) => route.abort());
    });

    test('no kind of page scrolls sideways or hides text at its edge', async ({ page, town }) => {
      await page.addInitScript((size) => localStorage.setItem('km-text', size), text);
      const faults: Record<string, string[]> = {};
      for (const address of onePageOfEveryKind(town).filter((kind) => kind !== '404.html')) {
        await page.goto(address);
        if (address.includes('?q=')) await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
        const found = await findOverflow(page);
        if (found.length) faults[address] = found.slice(0, 5);
      }
      expect(faults).toEqual({});
    });

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

/** Smallest height of what is pressed with a finger, in CSS pixels. */
const TARGET = 44;

/** What can be pressed in menus, buttons and cards; links in running text, breadcrumbs among it, are left to axe. */
const TARGETS = [
  'nav:not([aria-label="ตำแหน่งปัจจุบัน"]) a[href]',
  'body > header a[href]',
  'button',
  'summary',
  'input:is([type=search], [type=text])',
  'label:has(input[type=radio])',
  'li[class*=card] :is(h2, h3) a[href]',
  '[class*=tiles] a[href]',
  'a[class*=button]',
].join(', ');

/** Which of them are lower than a finger needs: measured as a finger does, by what answers above and below the middle. */
const findLowTargets = (page: Page): Promise<string[]> =>
  page.locator(TARGETS).evaluateAll(
    (elements, smallest) =>
      elements
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(element).clipPath === 'none')
        .map((element) => {
          element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, middle] = [left + width / 2, top + height / 2];
          const answers = (y: number) => element.contains(document.elementFromPoint(x, y));
          let [up, down] = [0, 0];
          while (up < smallest && answers(middle - up - 1)) up += 1;
          while (down < smallest && answers(middle + down)) down += 1;
          return { element, reach: up + down };
        })
        // Half pixels at either end may round away.
        .filter(({ reach }) => reach < smallest - 1)
        .map(({ element, reach }) => `${reach} px: ${element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 110)}`),
    TARGET,
  );

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('menus, buttons and cards of every kind of page are high enough for a finger', async ({ page, town }) => {
    const low = new Map<string, string>();
    for (const address of onePageOfEveryKind(town).filter((kind) => kind !== '404.html')) {
      await page.goto(address);
      if (address.includes('?q=')) await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
      for (const target of await findLowTargets(page)) if (!low.has(target)) low.set(target, address);
    }
    expect([...low].map(([target, address]) => `${address}: ${target}`)).toEqual([]);
  });

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
