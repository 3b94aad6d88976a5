import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chromium, type Browser as PlaywrightBrowser } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '#src/booklet/chromium.ts';
import type { BenchServer, Job } from './server.ts';
import type { Answer } from './score.ts';
import { emptyFolder } from './sites.ts';

/** A browser that runs jobs, each from a cold start of the engine. */
export interface Browser {
  run: (server: BenchServer, job: Job) => Promise<Answer[]>;
  close: () => Promise<void>;
}

/** Longest that one job may take; Fuse.js over 2,000 pages needs minutes. */
const PATIENCE_MS = 20 * 60_000;

const withPatience = async (answers: Promise<Answer[]>): Promise<Answer[]> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answers within ${PATIENCE_MS / 60_000} minutes`)), PATIENCE_MS);
  });
  return Promise.race([answers, late]).finally(() => clearTimeout(timer));
};

/** Chromium with Playwright; every job in a context of its own, without anything cached. */
export interface Chromium extends Browser {
  playwright: PlaywrightBrowser;
}

export const startChromium = async (): Promise<Chromium> => {
  const executablePath = findChromium();
  const playwright = await chromium.launch({ args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) });
  return {
    playwright,
    run: async (server, job) => {
      const { url, answers } = server.offer(job);
      const context = await playwright.newContext();
      try {
        const page = await context.newPage();
        await page.goto(url);
        return await withPatience(answers);
      } finally {
        await context.close();
      }
    },
    close: () => playwright.close(),
  };
};

const FIREFOX = 'firefox-esr';

/** Debian's Firefox, which Playwright cannot drive: it opens the page of the job, and the page posts the answers. */
const startFirefox = async (): Promise<Browser> => {
  try {
    execFileSync(FIREFOX, ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error(`${FIREFOX} is not installed (apt-get install -y ${FIREFOX})`);
  }
  return {
    run: async (server, job) => {
      const { url, answers } = server.offer(job);
      const profile = emptyFolder('firefox-profile');
      const process = spawn(FIREFOX, ['--headless', '--no-remote', '--profile', profile, url], { stdio: 'ignore', detached: true });
      const ended = once(process, 'exit');
      try {
        const gone = ended.then(() => Promise.reject(new Error(`${FIREFOX} ended before it answered`)));
        return await Promise.race([withPatience(answers), gone]);
      } finally {
        // Its own process group: its content processes with it, and nobody else's.
        if (process.pid !== undefined && process.exitCode === null) globalThis.process.kill(-process.pid, 'SIGTERM');
        await ended.catch(() => undefined);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    close: async () => undefined,
  };
};

export const BROWSERS = { chromium: startChromium, firefox: startFirefox } satisfies Record<string, () => Promise<Browser>>;
export type BrowserName = keyof typeof BROWSERS;
export const isBrowserName = (name: string): name is BrowserName => name in BROWSERS;
