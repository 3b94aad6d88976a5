import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { serveSite } from './serve-site.ts';

/** What a browser fetches to show a page for the first time. */
export interface PageWeight {
  requests: number;
  /** Bytes on the wire, text gzipped, headers left out. */
  bytes: number;
}

/**
 * Loads a page of a built site in Chromium and adds up what the server sent: HTML, CSS, scripts,
 * fonts. What the page fetches in advance for other pages is left out. Undefined without Chromium.
 */
export const weighPage = async (folder: string, address: string): Promise<PageWeight | undefined> => {
  const executablePath = [process.env['CHROME_PATH'], chromium.executablePath(), '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) return undefined;
  const weight: PageWeight = { requests: 0, bytes: 0 };
  const { origin, close } = await serveSite(folder, '/', (bytes, { headers }) => {
    if (/prefetch|prerender/.test(String(headers['sec-purpose'] ?? headers['purpose']))) return;
    weight.requests++;
    weight.bytes += bytes;
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    return weight;
  } finally {
    await browser.close();
    close();
  }
};
