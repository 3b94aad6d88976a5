import type { Page } from '@playwright/test';
import { onePageOfEveryKind } from './support/built-site.ts';
import { findBlankStretches, findLowTargets, findOverflow } from './support/layout.ts';
import { choose, expect, open, test } from './support/test.ts';
import { GUIDE_WITH_FRAME_WORDS } from './support/towns.ts';

/** What must hold of a page, in an order in which each can begin as the one before leaves the page. */
const LOOKS: Record<string, (page: Page) => Promise<string[]>> = {
  // Every test fails on a console error, a breach of the security policy or a request to another host (support/test.ts).
  'is left without an error when scrolled to its end': async (page) => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(page.getByRole('contentinfo')).toBeVisible();
    return [];
  },
  'has no blank stretch in a heading or a section': findBlankStretches,
  'has menus, buttons and cards high enough for a finger': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    return findLowTargets(page);
  },
  'scrolls sideways nowhere on 320 px': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    return findOverflow(page);
  },
  'scrolls sideways nowhere on 320 px with the largest text': async (page) => {
    await choose(page, 'text', 'larger');
    return findOverflow(page);
  },
  // A 1280 × 1024 window zoomed to 200 % has half as many CSS pixels.
  'scrolls sideways nowhere when zoomed to 200 %': async (page) => {
    await choose(page, 'text', '');
    await page.setViewportSize({ width: 640, height: 512 });
    return findOverflow(page);
  },
};

/** Shares of the kinds, one a test, so that both workers have some. */
const SHARES = 2;

/** The kinds of page of a share, and a guide whose headings have the names of parts of the frame. */
const addressesOf = (town: Parameters<typeof onePageOfEveryKind>[0], share: number): string[] =>
  [...onePageOfEveryKind(town), GUIDE_WITH_FRAME_WORDS].filter((kind, place) => kind !== '404.html' && place % SHARES === share);

test.describe('every kind of page', () => {
  // Opening a page takes longer than looking at it, so each is opened once for all that must hold of it.
  for (let share = 0; share < SHARES; share += 1)
    test(`is as every reader needs it, share ${share + 1} of ${SHARES}`, async ({ page, town }) => {
      const faults: Record<string, Record<string, string[]>> = {};
      for (const address of addressesOf(town, share)) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await open(page, address);
        for (const [name, look] of Object.entries(LOOKS)) {
          const found = await look(page);
          if (found.length) (faults[name] ??= {})[address] = found.slice(0, 5);
        }
      }
      expect(faults).toEqual({});
    });
});

test.describe('on a screen 320 px wide with the largest text in a font of the device', () => {
  test.use({ viewport: { width: 320, height: 640 }, faultsExpected: true });

  test('no kind of page scrolls sideways or hides text at its edge', async ({ page, town }) => {
    // Our font is left out on a line too slow for it, and most others are wider.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => localStorage.setItem('km-text', 'larger'));
    const faults: Record<string, string[]> = {};
    for (const address of onePageOfEveryKind(town).filter((kind) => kind !== '404.html')) {
      await open(page, address);
      const found = await findOverflow(page);
      if (found.length) faults[address] = found.slice(0, 5);
    }
    expect(faults).toEqual({});
  });
});
