import { test as base, expect, type Page } from '@playwright/test';
import { TOWNS, type Town } from './towns.ts';

/** What Playwright itself says of a page that would have a worker, which these tests do without. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What a page does that none may do: an error, a breach of its own security policy, a word to another host. */
const watchFaults = (page: Page, town: Town): string[] => {
  const faults: string[] = [];
  const origin = new URL(town.url).origin;
  const where = () => page.url().replace(origin, '');
  page.on('console', (message) => {
    const isFault = (message.type() === 'error' || message.type() === 'warning') && message.text() !== BLOCKED;
    if (isFault) faults.push(`${where()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${where()}: ${String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) faults.push(`${where()}: asked ${url.href}`);
    else if (url.origin === origin && !url.pathname.startsWith(town.base)) faults.push(`${where()}: left ${town.base} for ${url.pathname}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${where()}: ${response.status()} for ${response.url().replace(origin, '')}`);
  });
  return faults;
};

/**
 * `town` is the municipality of the running project. Every test also fails when its page shows a
 * fault (`watchFaults`), unless it sets `faultsExpected` because it breaks something on purpose.
 */
export const test = base.extend<{ faultsExpected: boolean }, { town: Town }>({
  town: [TOWNS[0]!, { option: true, scope: 'worker' }],
  faultsExpected: [false, { option: true }],
  page: async ({ page, town, faultsExpected }, use) => {
    const faults = watchFaults(page, town);
    await use(page);
    if (!faultsExpected) expect(faults).toEqual([]);
  },
});

export { expect };

/**
 * Tag of what a reader does with the engine's own controls, which are the same whatever a town has written: it is asked in one
 * town, the last, which is served below a path.
 */
export const ENGINE = '@engine';

/** Opens a page, and waits for the results when it is a search. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  if (address.includes('?q=')) await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
};

/** The reader's choice of theme or text size, as the display settings make it. */
export const choose = (page: Page, setting: 'theme' | 'text', value: string): Promise<void> =>
  page.evaluate(([name, chosen]) => document.documentElement.setAttribute(`data-${name}`, chosen), [setting, value] as const);

/** Runs a search from the form on the page, as a reader types it, and waits until its results are shown. */
export const searchFor = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('searchbox', { name: 'ค้นหา' }).fill(query);
  await page.getByRole('searchbox', { name: 'ค้นหา' }).press('Enter');
  await resultsOf(page, query);
};

/** Waits until the results of a query are all there. */
export const resultsOf = async (page: Page, query: string): Promise<void> =>
  expect(page.locator('[data-search-results]')).toHaveAttribute('data-query', query);

/** Addresses of the results shown, in order. */
export const resultAddresses = (page: Page): Promise<string[]> =>
  page.locator('[data-search-results] > li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
