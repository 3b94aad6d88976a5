import { readFileSync } from 'node:fs';
import { malformed, wordsOf } from '../support/packages.ts';
import { eventsOf } from '../support/calendars.ts';
import { expect, test } from './support/test.ts';

/** The report of a plan's year. */
const addressOf = (year: string) => `reports/${year}/`;

test.describe('the committee hands in its yearly report', () => {
  test('finds it from the plan', async ({ page, town }) => {
    await page.goto(`plans/${town.year.arabic}/`);
    await page.getByRole('link', { name: 'รายงานผลต่อผู้บริหาร' }).click();
    await expect(page).toHaveURL(new RegExp(`/${addressOf(town.year.arabic)}$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('รายงานผลการติดตามและประเมินผล');
  });

  test('reads it in the order of an official memorandum, in Thai digits', async ({ page, town }) => {
    await page.goto(addressOf(town.year.arabic));
    const paper = page.locator('.paper');
    await expect(paper).toContainText('บันทึกข้อความ');
    await expect(paper).toContainText(`ประจำปีงบประมาณ พ.ศ. ${town.year.thai}`);
    expect(await paper.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '๑. ความเป็นมา',
      '๒. ผลการดำเนินงาน',
      '๓. หลักฐาน',
      '๔. ปัญหาและอุปสรรค',
      '๕. ข้อเสนอแนะ',
      expect.stringMatching(/^ความเห็นและข้อสั่งการของนายกเทศมนตรี/),
    ]);
    expect(await paper.textContent()).not.toMatch(/\d/);
  });

  test('follows the result of any row to what was counted, in one click', async ({ page, town }) => {
    await page.goto(addressOf(town.year.arabic));
    const cells = page.getByRole('table', { name: /^ตารางที่/ }).locator('td[data-label="ผลที่นับได้"] a');
    const addresses = await cells.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBe(
      await page
        .getByRole('table', { name: /^ตารางที่/ })
        .locator('tbody tr')
        .count(),
    );
    const counted = addresses.filter((address) => address.endsWith('#counted'));
    expect(counted.length).toBeGreaterThan(0);
    await page.goto(counted[0]!);
    await expect(page.locator('#counted')).toBeInViewport();
  });

  test('prints it by itself: no menu, no footer, only the paper', async ({ page, town }) => {
    await page.goto(addressOf(town.year.arabic));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('บันทึกข้อความ', { exact: true })).toBeVisible();
    for (const role of ['navigation', 'banner', 'contentinfo', 'button'] as const)
      await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /DOCX/ })).toBeHidden();
    await expect(page.getByText('(ลงชื่อ)').first()).toBeVisible();
  });

  test('prints the rows of the plan as tables on landscape A4, the rest upright', async ({ page, town }) => {
    await page.goto(addressOf(town.year.arabic));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
    expect(sizes.filter(([width, height]) => width! > height!).length).toBeGreaterThan(1);
    expect(sizes.filter(([width, height]) => width! < height!).length).toBeGreaterThan(2);
    // Twelve at most: rows are rows, not one card a page.
    expect(sizes.length).toBeLessThanOrEqual(12);
  });

  test('takes it home as a Word file with the same figures', async ({ page, town }) => {
    await page.goto(addressOf(town.year.arabic));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /DOCX/ }).click()]);
    expect(download.suggestedFilename()).toBe(`report-${town.year.arabic}.docx`);
    const bytes = readFileSync(await download.path());
    expect(malformed(bytes)).toEqual([]);
    const words = wordsOf(bytes);
    const statuses = page.getByRole('table', { name: 'สถานะของทุกข้อในแผน' }).locator('tbody tr');
    for (const row of await statuses.all()) {
      const status = (await row.getByRole('rowheader').textContent())!.trim();
      const count = (await row.getByRole('cell').first().textContent())!.trim();
      expect(words[words.indexOf(status) + 1]).toBe(count);
    }
  });
});

test.describe('a clerk takes the due dates along', () => {
  test('into a calendar, from the timeline of the plan', async ({ page, town, request }) => {
    await page.goto(`plans/${town.year.arabic}/timeline/`);
    const address = await page.getByRole('link', { name: /ICS/ }).getAttribute('href');
    expect(address).toBe(`${town.base}calendar.ics`);
    const response = await request.get(new URL(address!, town.url).href);
    expect(response.headers()['content-type']).toContain('text/calendar');
    expect(eventsOf((await response.body()).toString('utf8')).length).toBeGreaterThan(0);
  });

  test('of one department, from the page of open data', async ({ page, request }) => {
    await page.goto('data/');
    const calendars = await page
      .getByRole('region', { name: 'ปฏิทินวันครบกำหนด' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(calendars.length).toBeGreaterThan(1);
    for (const address of calendars)
      expect(eventsOf((await (await request.get(address)).body()).toString('utf8')).length).toBeGreaterThan(0);
  });
});
