import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { PERMIT, SITE } from './support/towns.ts';
import { expect, test } from './support/test.ts';

/** What people take home from the site, on a small phone. */
test.use({ viewport: { width: 360, height: 800 } });

/** Follows a link to a PDF: it must be what the link says. */
const download = async (page: Page, name: RegExp): Promise<{ pages: number; title: unknown }> => {
  const link = page.getByRole('main').getByRole('link', { name });
  await expect(link).toBeVisible();
  const label = (await link.innerText()).replaceAll(/\s+/g, ' ');
  const [, said = '', size = ''] = /\(PDF (\d+) หน้า (\d+\.\d) MB\)$/.exec(label) ?? [];
  const response = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
  expect(response.ok(), label).toBe(true);
  const bytes = await response.body();
  expect(Math.max(bytes.length / 1e6, 0.1).toFixed(1)).toBe(size);
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  try {
    expect(String(pdf.numPages)).toBe(said);
    const { info } = await pdf.getMetadata();
    return { pages: pdf.numPages, title: (info as { Title?: unknown }).Title };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

test('a health volunteer takes all manuals along as one booklet', async ({ page, town }) => {
  await page.goto('manuals/');
  const { pages, title } = await download(page, /^ดาวน์โหลดรูปเล่ม/);
  expect(pages).toBeGreaterThan(5);
  expect(title).toBe(`คู่มือสำหรับประชาชน ${town.title}`);
});

test('a builder takes the leaflet of the permit along', async ({ page }) => {
  await page.goto(PERMIT);
  const { pages, title } = await download(page, /^ดาวน์โหลดแผ่นพับ/);
  expect(pages).toBe(2);
  expect(title).toContain('อนุญาตก่อสร้าง');
});

test('the committee takes the plan of the year and its results along', async ({ page, town }) => {
  await page.goto(`plans/${town.year.arabic}/`);
  const { title } = await download(page, /^ดาวน์โหลดรูปเล่ม/);
  expect(title).toContain(town.year.thai);
});

test('somebody sends a manual to the group of the village', async ({ page, town }) => {
  await page.goto(PERMIT);
  const link = page.getByRole('main').getByRole('link', { name: 'ส่งทาง LINE' });
  await expect(link).toBeVisible();
  const { searchParams } = new URL((await link.getAttribute('href'))!);
  expect(searchParams.get('url')).toBe(`${SITE}${town.base}${PERMIT}`);
});
