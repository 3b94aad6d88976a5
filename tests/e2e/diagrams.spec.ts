import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Pages that show a process diagram: across the page, and in the column of an article beside its contents. */
const PAGES = ['process/', 'guides/seven-steps/', 'guides/six-elements/'];
/** 992 px is 62 rem and 1024 px 64 rem, where layouts change. */
const WIDTHS = [320, 480, 640, 704, 768, 991, 992, 1024, 1100, 1200, 1280, 1440, 1600];

/** Parts of the diagrams on the page that leave their column, lie on one another, or do not hold their text. */
const findMisplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`page is ${scrollWidth} wide on ${clientWidth}`);
    for (const figure of document.querySelectorAll('.circle-figure')) {
      const column = figure.parentElement!.getBoundingClientRect();
      const area = figure.getBoundingClientRect();
      const parts = [...figure.querySelectorAll('.circle-centre, .circle > li')].map((element) => ({
        name: element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 30),
        box: element.getBoundingClientRect(),
        element,
      }));
      for (const { name, box, element } of parts) {
        if (box.left < column.left - 1 || box.right > column.right + 1)
          faults.push(
            `${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}, its column from ${Math.round(column.left)} to ${Math.round(column.right)}`,
          );
        if (box.top < area.top - 1 || box.bottom > area.bottom + 1) faults.push(`${name} is above or below its diagram`);
        if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
          faults.push(`${name} does not hold its text`);
      }
      for (const [place, one] of parts.entries())
        for (const other of parts.slice(place + 1))
          if (
            one.box.left < other.box.right &&
            other.box.left < one.box.right &&
            one.box.top < other.box.bottom &&
            other.box.top < one.box.bottom
          )
            faults.push(`${one.name} lies on ${other.name}`);
    }
    return faults;
  });

for (const text of ['', 'larger'])
  test(`the process diagrams fit their column at every width${text && ', also with the largest text'}`, async ({ page }) => {
    await page.addInitScript((size) => localStorage.setItem('km-text', size), text);
    const faults: Record<string, string[]> = {};
    for (const address of PAGES) {
      await page.goto(address);
      await expect(page.locator('.circle > li').first()).toBeVisible();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = await findMisplaced(page);
        if (found.length) faults[`${address} at ${width}`] = found;
      }
    }
    expect(faults).toEqual({});
  });

test('the process diagrams are circles where there is room, also beside the contents of a guide', async ({ page }) => {
  for (const [address, width] of [
    ['guides/seven-steps/', 1024],
    ['guides/six-elements/', 1280],
    ['process/', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const lefts = await page
      .locator('.circle > li')
      .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBeGreaterThan(2);
  }
});
