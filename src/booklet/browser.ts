import { existsSync } from 'node:fs';
import type { Browser, BrowserType, Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

/** There is no browser that could print; the message is in Thai and says how to get one. */
export class NoBrowserError extends Error {}

const HELP = [
  'ทำรูปเล่มไม่ได้ เพราะไม่พบเบราว์เซอร์ Chromium หรือ Google Chrome ในเครื่องนี้ ทำอย่างใดอย่างหนึ่งแล้วสั่งใหม่',
  '  - ติดตั้ง Google Chrome หรือ Chromium ด้วยโปรแกรมติดตั้งของเครื่อง',
  '  - สั่ง npx playwright install chromium',
  '  - ตั้ง CHROMIUM_PATH เป็นที่อยู่ของโปรแกรม Chromium ที่มีอยู่แล้ว',
  'เว็บไซต์สร้างได้ตามปกติโดยไม่ต้องมีเบราว์เซอร์',
].join('\n');

/** @throws {NoBrowserError} */
const executable = (chromium: BrowserType, env: Record<string, string | undefined>): string => {
  const named = env['CHROMIUM_PATH'];
  try {
    const found = findChromium(env) ?? chromium.executablePath();
    if (existsSync(found)) return found;
  } catch {
    throw new NoBrowserError(`CHROMIUM_PATH="${named ?? ''}" ไม่ใช่โปรแกรมที่เรียกใช้ได้ แก้ให้ถูก หรือไม่ต้องตั้งแล้วให้ระบบหาเอง`);
  }
  throw new NoBrowserError(HELP);
};

/**
 * Does something with a page of a browser of its own, which ends with it. The page runs no scripts and asks for nothing from
 * anywhere: all that a booklet shows is in its HTML.
 *
 * @throws {NoBrowserError} where none can be started.
 */
export const withPage = async <Result>(
  work: (page: Page) => Promise<Result>,
  env: Record<string, string | undefined> = process.env,
): Promise<Result> => {
  // Loaded only now: it takes as long as all else of the command, which may have nothing to print.
  const { chromium } = await import('playwright');
  const executablePath = executable(chromium, env);
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new NoBrowserError(`เปิดเบราว์เซอร์ ${executablePath} ไม่สำเร็จ (${reason})\n${HELP}`);
  }
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
    return await work(page);
  } finally {
    await browser.close();
  }
};

/** A page of HTML as PDF, with tags and an outline of its headings. */
export const printPage = async (page: Page, html: string): Promise<Uint8Array> => {
  await page.setContent(html);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
};
