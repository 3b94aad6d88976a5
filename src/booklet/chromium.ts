import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names under which systems install Chromium or a browser that can stand in for it. Debian's shell is the same
 * Chromium without the window around the page, which would take a third of the time of the tests.
 */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** Arguments for a Chromium that runs unseen and asks nothing of any host by itself. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that a folder of PATH holds. */
export const findOnPath = (names: readonly string[], env: Record<string, string | undefined>): string | undefined =>
  names.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))).find(isExecutable);

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else the first one on PATH; undefined leaves the
 * choice to Playwright, which then takes its own (`ensure-chromium.ts` installs one where there is none).
 *
 * @throws when `CHROMIUM_PATH` names nothing that can be run: a silent fallback would test another browser.
 */
export const findChromium = (env: Record<string, string | undefined> = process.env): string | undefined => {
  const named = env['CHROMIUM_PATH'];
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM_PATH="${named}" is not an executable file`);
  if (named) return named;
  return findOnPath(NAMES, env);
};
