import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../src/booklet/chromium.ts';
import { ENGINE } from '../tests/e2e/support/test.ts';
import { TOWNS, type Town } from '../tests/e2e/support/towns.ts';

const executablePath = findChromium();
const last = TOWNS.at(-1);

/** The same tests over both municipalities, one at the root of its host, one under `/km/`; those of the engine over the last alone. */
export default defineConfig<object, { town: Town }>({
  testDir: '../tests/e2e',
  outputDir: '../.build/e2e/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A second try that passes is reported as flaky; a fault of the site fails twice, the second time with a trace to look at:
  // tracing every test would make the long ones several times as long.
  retries: 1,
  // Generous: a slow machine is not a fault of the site.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    // A worker keeps its context, emptied between tests: a new one costs as much as the test in it.
    reuseContext: true,
    // What a device keeps must not answer in the place of the site; `offline.spec.ts` has contexts of its own.
    serviceWorkers: 'block',
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) },
    trace: 'on-first-retry',
  },
  projects: last
    ? TOWNS.map((town) => ({ name: town.name, use: { baseURL: town.url, town }, ...(town !== last && { grepInvert: new RegExp(ENGINE) }) }))
    : [{ name: 'no municipality', testMatch: 'support/without-towns.ts' }],
  // Builds and serves all towns; the last one answers when all do.
  ...(last && {
    webServer: {
      command: `"${process.execPath}" tests/e2e/support/serve.ts`,
      cwd: new URL('..', import.meta.url).pathname,
      url: last.url,
      reuseExistingServer: false,
      timeout: 240_000,
    },
  }),
});
