import type { Chromium } from './browsers.ts';
import type { BenchQuery } from './queries.ts';
import { percentile } from './score.ts';
import type { BenchServer } from './server.ts';
import { ENGINES, type EngineName } from './engines.ts';

/** Bytes that one query costs somebody who has not searched this site before; means over queries. */
export interface ColdCost {
  bytes: number;
  requests: number;
}

/** What late requests of a query are waited for. */
const SETTLE_MS = 150;

/** `count` queries, spread over the kinds. */
const spread = (queries: readonly BenchQuery[], count: number): BenchQuery[] =>
  Array.from({ length: Math.min(count, queries.length) }, (_, index) => queries[Math.floor((index * queries.length) / count)]!);

export const measureCold = async (
  { run }: Chromium,
  server: BenchServer,
  engine: EngineName,
  queries: readonly BenchQuery[],
  count = 20,
): Promise<ColdCost> => {
  const chosen = spread(queries, ENGINES[engine].fetchesAll ? 1 : count);
  const cost = { bytes: 0, requests: 0 };
  server.takeBytes();
  for (const { text } of chosen) {
    await run(server, { engine, queries: [text] });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const { bytes, requests } = server.takeBytes();
    cost.bytes += bytes / chosen.length;
    cost.requests += requests / chosen.length;
  }
  return cost;
};

/** Milliseconds from a keystroke to results. */
export interface TypingTimes {
  /** Engine open, pieces of the index fetched from this machine as they are needed. */
  first: { median: number; p95: number };
  /** The same letters again: everything is in memory. */
  again: { median: number; p95: number };
  /** On the search page itself, from the input event to the list on the screen, when the same was typed before. */
  page: { median: number; p95: number } | undefined;
}

const summary = (times: readonly number[]) => ({ median: percentile(times, 0.5), p95: percentile(times, 0.95) });

/** Every beginning of a text from its third letter. */
const keystrokes = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 2) }, (_, index) => text.slice(0, index + 3));

/** Types phrases letter by letter into our search. */
export const measureTyping = async (
  browser: Chromium,
  server: BenchServer,
  queries: readonly BenchQuery[],
  count = 12,
): Promise<TypingTimes> => {
  const phrases = spread(
    queries.filter(({ kind }) => kind === 'phrase'),
    count,
  ).map(({ text }) => text);
  const typed = phrases.flatMap(keystrokes);
  // One query before all: opening the engine is not a keystroke.
  const answers = await browser.run(server, { engine: 'ours', queries: ['ความรู้', ...typed, ...typed] });
  const times = answers.slice(1).map(({ milliseconds }) => milliseconds);
  return {
    first: summary(times.slice(0, typed.length)),
    again: summary(times.slice(typed.length)),
    page: await measurePage(browser, server, phrases.slice(0, 3)),
  };
};

/** The same on the site's own search page; undefined where the site has none. */
const measurePage = async ({ playwright }: Chromium, server: BenchServer, phrases: readonly string[]): Promise<TypingTimes['page']> => {
  const page = await playwright.newPage();
  try {
    // The page's code comes with the first sign that it is wanted: here a query in the address.
    const response = await page.goto(`${server.origin}/search/?q=${encodeURIComponent('ความรู้')}`);
    if (!response?.ok()) return undefined;
    await page.waitForSelector('[data-search-results][data-query]:not([data-query=""]) > li');
    const times = await page.evaluate(async (texts) => {
      const input = document.querySelector<HTMLInputElement>('[data-search-field]')!;
      const list = document.querySelector<HTMLElement>('[data-search-results]')!;
      const type = (text: string) =>
        new Promise<number>((resolve) => {
          const started = performance.now();
          const observer = new MutationObserver(() => {
            if (list.dataset['query'] !== text) return;
            observer.disconnect();
            // What is put off within a frame runs when the frame has been painted.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          });
          observer.observe(list, { attributes: true });
          input.value = text;
          input.dispatchEvent(new Event('input'));
        });
      for (const text of texts) await type(text);
      const warm: number[] = [];
      for (const text of texts) warm.push(await type(text));
      return warm;
    }, phrases.flatMap(keystrokes));
    return summary(times);
  } finally {
    await page.close();
  }
};
