import type { Browser } from 'playwright';

/** The line and the phone that a page is loaded over and on. */
export interface Conditions {
  kilobitsPerSecond: number;
  roundTrip: number;
  /** How many times slower than this machine the phone is. */
  cpu: number;
}

/** What a reader meets who has never been here. */
export interface FirstVisit {
  /** Milliseconds from the request to the first thing that is shown, and to the largest. */
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift, while the page loads and while it is scrolled to its end. */
  shift: number;
  /** Bytes on the wire, headers included. */
  bytes: number;
}

declare global {
  interface Window {
    seen: { largest: number; shift: number };
  }
}

/** A small phone: the widest pictures and the longest pages in relation to what is seen. */
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Loads a page with an empty cache as a phone on a slow line does. Chromium adds the round trip to each request, not to the connection. */
export const visit = async (browser: Browser, url: string, { kilobitsPerSecond, roundTrip, cpu }: Conditions): Promise<FirstVisit> => {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const throughput = (kilobitsPerSecond * 1000) / 8;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(() => {
      window.seen = { largest: 0, shift: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.seen.largest = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += PHONE.viewport.height) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await page.waitForTimeout(30);
    }
    await page.waitForLoadState('networkidle');
    const { firstPaint, largest, shift } = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      ...window.seen,
    }));
    return { firstPaint, largestPaint: largest, shift, bytes };
  } finally {
    await context.close();
  }
};
