import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, findOnPath } from '#src/booklet/chromium.ts';

/** The machine that needs a browser, as far as finding and installing one goes. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Where Playwright keeps its own Chromium, installed or not. */
  playwrightChromium: string;
  /** Runs a program to its end; false when it fails or cannot be started. */
  run: (program: string, args: readonly string[]) => boolean;
  say: (line: string) => void;
}

const PLAYWRIGHT = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');

/** Packages of Debian that bring a Chromium, the faster for tests first; older releases do not have it. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];

const HELP = [
  'No Chromium to run the browser tests with, and none could be installed. Do one of these, then try again:',
  '  - install Chromium or Google Chrome with the package manager of this system',
  '  - run as root on Debian, where "apt-get install chromium" works',
  '  - set CHROMIUM_PATH to the executable of a Chromium',
].join('\n');

/**
 * Makes sure that the browser tests find a Chromium: one that is there, else Debian's when we may install it, else
 * Playwright's own. Nothing is installed on a machine that has one.
 *
 * @throws when there is still none, with what to do about it.
 */
export const ensureChromium = ({ env, isRoot, playwrightChromium, run, say }: Machine): void => {
  // Playwright's own needs libraries of the system that it does not bring: only running it tells whether they are there.
  const hasPlaywrightChromium = () => existsSync(playwrightChromium) && run(playwrightChromium, ['--version']);
  if (findChromium(env) !== undefined || hasPlaywrightChromium()) return;

  const aptGet = isRoot ? findOnPath(['apt-get'], env) : undefined;
  if (aptGet !== undefined) {
    run(aptGet, ['update', '-qq']);
    for (const name of DEBIAN_PACKAGES) {
      say(`No Chromium found: installing Debian's (apt-get install ${name}).`);
      if (run(aptGet, ['install', '-y', '-qq', '--no-install-recommends', name]) && findChromium(env) !== undefined) return;
    }
  }

  say("No Chromium found: installing Playwright's own (playwright install chromium).");
  if (run(process.execPath, [PLAYWRIGHT, 'install', 'chromium']) && hasPlaywrightChromium()) return;
  throw new Error(HELP);
};

if (import.meta.main) {
  try {
    ensureChromium({
      env: process.env,
      isRoot: process.getuid?.() === 0,
      playwrightChromium: chromium.executablePath(),
      run: (program, args) => {
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
        // What goes wrong is shown; what apt unpacks is not.
        return spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
      },
      say: console.log,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
