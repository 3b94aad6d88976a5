import type { Locator, Page } from '@playwright/test';
import { expect, searchFor, test } from './support/test.ts';
import { DEMONSTRATION, HAS_DEMONSTRATION, TOWNS } from './support/towns.ts';

/**
 * What people come for, on a small phone, in the town whose plan is in full swing: each answer within two taps, or one query and
 * its result, and within two screens scrolled.
 */
test.use({ viewport: { width: 360, height: 800 }, town: DEMONSTRATION, baseURL: DEMONSTRATION.url });
// One town, so once is enough, whichever projects run.
test.skip(() => !HAS_DEMONSTRATION || test.info().project.name !== TOWNS[0]!.name, 'asked of one town, once');

const SCREEN = 800;
/** The answer is seen after two screens have been scrolled at most from where the last tap led. */
const isNear = async (answer: Locator): Promise<void> => {
  await expect(answer).toBeVisible();
  // A jump to a part of the page is smooth, so its end is waited for.
  const bottom = async () => {
    const box = await answer.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  await expect.poll(bottom).toBeLessThanOrEqual(3 * SCREEN);
};
/** A tap on a link or button that stands within two screens itself. */
const tap = async (target: Locator): Promise<void> => {
  await isNear(target);
  await target.click();
};
const main = (page: Page): Locator => page.getByRole('main');
const service = (page: Page, name: RegExp): Locator =>
  main(page).getByRole('region', { name: 'บริการที่ประชาชนใช้บ่อย' }).getByRole('link', { name });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a mother sees what to bring to register a birth', async ({ page }) => {
  await tap(service(page, /แจ้งเกิด/));
  const papers = page.getByRole('region', { name: 'เอกสารที่ต้องใช้' });
  await isNear(papers.getByRole('checkbox').first());
  await isNear(papers.getByRole('checkbox').nth(1));
});

test('somebody sees whom to call and when the office is open', async ({ page }) => {
  await isNear(main(page).getByText('0 0000 0000').first());
  await isNear(
    main(page)
      .getByText(/08\.30–16\.30 น\./)
      .first(),
  );
});

test('a builder sees the fee for 100 square metres', async ({ page }) => {
  await tap(service(page, /อนุญาตก่อสร้างอาคาร/));
  await tap(main(page).getByRole('definition').getByRole('link', { name: /บาท/ }));
  await isNear(main(page).getByText('100 ตารางเมตร → 50 บาท'));
});

test('a clerk finds who knows about taxes', async ({ page }) => {
  await searchFor(page, 'ใครรู้เรื่องภาษี');
  const first = page.locator('[data-search-results] > li').first();
  await expect(first).toContainText('ผู้รู้ด้านภาษีท้องถิ่น');
  await isNear(first);
});

test('a head of division sees what is late in it', async ({ page }) => {
  await searchFor(page, 'กองช่าง');
  await tap(page.locator('[data-search-results]').getByRole('link', { name: 'กองช่าง', exact: true }).first());
  await isNear(main(page).locator('.badge', { hasText: 'เกินกำหนด' }).first());
});

test('a clerk prints the sheet for the counter', async ({ page }) => {
  await tap(service(page, /แจ้งเกิด/));
  await tap(main(page).getByRole('link', { name: 'พิมพ์แผ่นหน้าเคาน์เตอร์' }));
  await isNear(page.getByRole('button', { name: /^พิมพ์/ }));
  await isNear(page.getByRole('img', { name: /^คิวอาร์โค้ด/ }));
});

test('the mayor sees the last resolution', async ({ page }) => {
  await tap(page.getByText('เมนู', { exact: true }));
  await tap(page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link', { name: 'การติดตามผล' }));
  await isNear(main(page).getByRole('heading', { name: /^มติ/ }));
});
