import { expect, test } from './support/test.ts';
import { PERMIT } from './support/towns.ts';

/** Width and height of the pages of a PDF in points, read from its page objects, which Chromium writes in the clear. */
const pageSizes = (pdf: Buffer): { width: number; height: number }[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));

/** A4 in points; Chromium rounds to whole CSS pixels. */
const isA4 = ({ width, height }: { width: number; height: number }): boolean =>
  Math.abs(Math.min(width, height) - 595) <= 2 && Math.abs(Math.max(width, height) - 842) <= 2;

test.describe('on paper', () => {
  test('a manual has its text and none of what is only for a screen', async ({ page }) => {
    await page.goto(PERMIT);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText('การแสดงผล', { exact: true })).toBeHidden();
    await expect(page.getByText('ส่งทาง LINE')).toBeHidden();
  });

  test('a manual is A4 portrait', async ({ page }) => {
    await page.goto(PERMIT);
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) {
      expect(isA4(size)).toBe(true);
      expect(size.height).toBeGreaterThan(size.width);
    }
  });

  test('the plan has its wide tables on landscape pages and the rest on portrait ones', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const tables = await page.getByRole('table', { name: /แผนการจัดการความรู้ ตารางที่/ }).count();
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.every(isA4)).toBe(true);
    expect(sizes.filter(({ width, height }) => width > height).length).toBeGreaterThanOrEqual(tables);
    expect(sizes.filter(({ width, height }) => width < height).length).toBeGreaterThan(0);
  });

  test('the rows of the plan are those of a table, not the cards of a phone', async ({ page, town }) => {
    // A4 landscape without its margins, in CSS pixels.
    await page.setViewportSize({ width: 1017, height: 688 });
    await page.goto(`plans/${town.year.arabic}/printed/`);
    await page.emulateMedia({ media: 'print' });
    const row = page
      .getByRole('table', { name: /แผนการจัดการความรู้ ตารางที่/ })
      .first()
      .getByRole('row')
      .nth(1);
    const tops = await row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size).toBe(1);
  });

  test('what is folded on the screen is printed too', async ({ page }) => {
    await page.goto('data/');
    // Not the contents: they are open on a wide screen, and not printed.
    const folded = page.getByRole('main').locator('section details:not([open]) > :not(summary)');
    expect(await folded.count()).toBeGreaterThan(0);
    await expect(folded.first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const part of await folded.all()) await expect(part).toBeVisible();
  });

  for (const theme of ['dark', 'contrast'])
    test(`a reader of the ${theme} theme gets black on white`, async ({ page }) => {
      await page.addInitScript((value) => localStorage.setItem('km-theme', value), theme);
      await page.goto(PERMIT);
      await page.emulateMedia({ media: 'print' });
      const colours = await page.getByRole('main').evaluate((main) => ({
        ink: getComputedStyle(main.querySelector('h1')!).color,
        paper: getComputedStyle(document.body).backgroundColor,
      }));
      expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
    });

  test('a dark device gets black on white', async ({ page }) => {
    await page.goto(PERMIT);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.getByRole('main').evaluate((main) => ({
      ink: getComputedStyle(main.querySelector('h1')!).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  });
});
