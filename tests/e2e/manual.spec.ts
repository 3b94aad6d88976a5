import { builtPages } from './support/built-site.ts';
import { expect, test } from './support/test.ts';
import { PERMIT } from './support/towns.ts';

test.describe('a manual on a small phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('answers on its first screen', async ({ page }) => {
    await page.goto(PERMIT);
    for (const term of ['ใช้เวลา', 'ค่าธรรมเนียม', 'เอกสาร', 'สถานที่', 'เวลาทำการ'])
      await expect(
        page
          .getByRole('term')
          .filter({ hasText: new RegExp(`^\\s*${term}\\s*$`) })
          .first(),
      ).toBeInViewport();
  });

  test('has its answers on six screens, long lists folded', async ({ page }) => {
    await page.goto(PERMIT);
    const end = await page.getByRole('heading', { name: 'เงื่อนไข', level: 2 }).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(end).toBeLessThanOrEqual(6 * 800);
    const conditions = page.getByRole('region', { name: 'เงื่อนไข' });
    await expect(conditions.getByRole('listitem').first()).toBeHidden();
    await conditions.getByRole('heading').click();
    await expect(conditions.getByRole('listitem').first()).toBeVisible();
  });

  test('shows what a fee comes to', async ({ page }) => {
    await page.goto(PERMIT);
    await expect(page.getByRole('region', { name: 'ค่าธรรมเนียม' })).toContainText('100 ตารางเมตร → 50 บาท');
  });
});

test('papers that are ticked stay so, for this manual alone, until the list is cleared', async ({ page, town }) => {
  await page.goto(PERMIT);
  const papers = page.getByRole('region', { name: 'เอกสารที่ต้องใช้' });
  const first = papers.getByRole('checkbox').first();
  await first.check();
  await expect(papers.getByText(/^เตรียมแล้ว 1 จาก/)).toBeVisible();
  await page.reload();
  await expect(first).toBeChecked();
  const other = builtPages(town).find(({ address }) => /^manuals\/[a-z-]+\/$/.test(address) && address !== PERMIT)!;
  await page.goto(other.address);
  await expect(page.getByRole('region', { name: 'เอกสารที่ต้องใช้' }).getByRole('checkbox').first()).not.toBeChecked();
  await page.goto(PERMIT);
  await papers.getByRole('button', { name: 'ล้างรายการ' }).click();
  await expect(first).not.toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('km-documents-')))).toEqual([]);
});

test.describe('a reader far from Bangkok', () => {
  test.use({ timezoneId: 'America/New_York' });

  for (const [moment, words] of [
    // 23 November 2026 is a Monday.
    ['2026-11-23T02:00:00Z', 'เปิดอยู่ ปิด 16.30 น.'],
    ['2026-11-23T10:00:00Z', 'ปิดแล้ว เปิดวันอังคาร 08.30 น.'],
  ] as const)
    test(`sees at ${moment} whether the office is open by its own clock`, async ({ page }) => {
      await page.clock.setFixedTime(moment);
      await page.goto(PERMIT);
      await expect(page.getByText(words, { exact: true })).toBeVisible();
      await expect(page.getByText('ตามเวลาทำการ ไม่รวมวันหยุดราชการ')).toBeVisible();
    });
});

test('the sheet for the counter of every manual is one page', async ({ page, town }) => {
  const sheets = builtPages(town).filter(({ address }) => address.endsWith('/counter/'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const { address, html } of sheets) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/MediaBox/g)], address).toHaveLength(1);
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    await expect(page.getByRole('img', { name: /^คิวอาร์โค้ด/ })).toBeVisible();
  }
});
