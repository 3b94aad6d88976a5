import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const planTables = (page: Page): Locator => page.getByRole('table', { name: /แผนการจัดการความรู้ ตารางที่/ });

const box = async (locator: Locator) => (await locator.boundingBox())!;

test.describe('the knowledge-management plan on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('is read as one card a row, each cell under its label', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const table = planTables(page).first();
    const labels = await table.getByRole('columnheader').allTextContents();
    const rows = await table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .all();
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      expect((await box(row)).width).toBeGreaterThan(360 * 0.8);
      const cells = await row.getByRole('cell').filter({ visible: true }).all();
      expect(cells.length).toBeGreaterThan(3);
      let above = await box(row.getByRole('rowheader'));
      for (const cell of cells) {
        const place = await box(cell);
        expect(place.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
        above = place;
        // The label is drawn by the style sheet, so that copied text and screen readers do not get it twice.
        const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content.slice(1, -1));
        expect(labels.map((text) => text.trim())).toContain(label);
      }
    }
  });

  test('does not make the page scroll sideways', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('stays a table with named columns for a screen reader', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const table = planTables(page).first();
    for (const name of ['กิจกรรม', 'วิธีการสู่ความสำเร็จ', 'ระยะเวลา', 'ตัวชี้วัด', 'เป้าหมาย', 'ผู้รับผิดชอบ'])
      await expect(table.getByRole('columnheader', { name, exact: true })).toHaveCount(1);
  });
});

test.describe('the knowledge-management plan on a wide screen', () => {
  test('is a table: the cells of a row stand side by side', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const row = planTables(page).first().getByRole('row').nth(1);
    const tops = await Promise.all((await row.getByRole('cell').all()).map(async (cell) => Math.round((await box(cell)).y)));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size).toBe(1);
  });

  test('keeps the names of the columns in view while the rows scroll', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const table = planTables(page).first();
    const header = table.getByRole('columnheader', { name: 'กิจกรรม', exact: true });
    const row = table.getByRole('row').nth(4);
    expect((await box(header)).y).toBeGreaterThan(300);
    await row.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' }));
    await expect(header).toBeInViewport({ ratio: 1 });
    expect((await box(header)).y).toBeLessThan(60);
    // The row is below the header, not the header below the row: it has really left its place.
    expect((await box(row)).y).toBeGreaterThan((await box(header)).y);
    // And it is painted over the rows that pass beneath it.
    const { x, y, width, height } = await box(header);
    expect(
      await page.evaluate(
        ([left, top]) => document.elementFromPoint(left!, top!)?.closest('[role=columnheader], th')?.textContent.trim(),
        [x + width / 2, y + height / 2],
      ),
    ).toBe('กิจกรรม');
  });

  test('says where it stands in a few screens, and leads to its other pages', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    expect(await page.evaluate(() => document.querySelector('main')!.scrollHeight)).toBeLessThan(3 * 900);
    const pages = page.getByRole('navigation', { name: 'หน้าของแผนนี้' });
    await expect(pages.getByRole('link', { name: 'ภาพรวม' })).toHaveAttribute('aria-current', 'page');
    for (const name of ['กิจกรรม', 'ตัวแผน', 'หมายเหตุต้นฉบับ']) {
      await pages.getByRole('link', { name, exact: true }).click();
      await expect(pages.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    }
  });

  test('opens at one row from an address with the row in it', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const id = await planTables(page).last().getByRole('row').last().getAttribute('id');
    expect(id).toBeTruthy();
    await page.goto('about:blank');
    await page.goto(`plans/${town.year.arabic}/printed/#${id}`);
    await expect(planTables(page).last().getByRole('row').last()).toBeInViewport();
  });

  test('leads from a bookmark of a row, which was on the first page once, to the row', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/printed/`);
    const id = await planTables(page).last().getByRole('row').last().getAttribute('id');
    await page.goto(`plans/${town.year.arabic}/#${id}`);
    const way = page.locator(`[id="${id}"]`);
    await expect(way).toBeInViewport();
    await way.click();
    // `km-1-3` is the row at `km-1/3/`.
    await expect.poll(() => new URL(page.url()).pathname.split('/').slice(-3, -1).join('-')).toBe(id);
  });
});
