import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium } from '../support/ensure-chromium.ts';

let root: string;
let bin: string;
let playwrightChromium: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tessaban-km-chromium-'));
  bin = join(root, 'bin');
  playwrightChromium = join(root, 'playwright/chrome');
  mkdirSync(bin);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const putProgram = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
};

/** What running a program does on the machine under test; a program that is not named here fails. */
type Effects = Partial<Record<'apt-get update' | 'apt-get install' | 'playwright install' | 'chrome --version', () => boolean>>;

/** Runs `ensureChromium` on a machine with those programs, and tells what it ran and said. */
const runOn = (effects: Effects, machine: { env?: Record<string, string>; isRoot?: boolean } = {}) => {
  const ran: string[] = [];
  const said: string[] = [];
  const run = (program: string, args: readonly string[]): boolean => {
    const isNode = program === process.execPath;
    const line = isNode ? `playwright ${args.slice(1).join(' ')}` : [basename(program), ...args].join(' ');
    ran.push(line);
    const effect = Object.entries(effects).find(([command]) => line.startsWith(command));
    return effect?.[1]() ?? false;
  };
  const ensure = () =>
    ensureChromium({
      env: { PATH: bin, ...machine.env },
      isRoot: machine.isRoot ?? false,
      playwrightChromium,
      run,
      say: (line) => said.push(line),
    });
  return { ran, said, ensure };
};

const worksAtOnce = () => true;
const debianInstalls = () => {
  putProgram(join(bin, 'chromium'));
  return true;
};
const playwrightInstalls = () => {
  putProgram(playwrightChromium);
  return true;
};

describe('a machine that has a browser', () => {
  it.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'])(
    'installs nothing and says nothing when PATH has %s',
    (name) => {
      putProgram(join(bin, name));
      const { ran, said, ensure } = runOn({}, { isRoot: true });
      ensure();
      expect({ ran, said }).toEqual({ ran: [], said: [] });
    },
  );

  it('installs nothing when CHROMIUM_PATH names it', () => {
    putProgram(join(root, 'my-browser'));
    const { ran, ensure } = runOn({}, { isRoot: true, env: { CHROMIUM_PATH: join(root, 'my-browser') } });
    ensure();
    expect(ran).toEqual([]);
  });

  it('installs nothing when Playwright has its own and it runs', () => {
    putProgram(playwrightChromium);
    const { ran, said, ensure } = runOn({ 'chrome --version': worksAtOnce }, { isRoot: true });
    ensure();
    expect({ ran, said }).toEqual({ ran: ['chrome --version'], said: [] });
  });

  it('is told when CHROMIUM_PATH names nothing that runs, and gets no other browser behind its back', () => {
    putProgram(join(bin, 'chromium'));
    const { ran, ensure } = runOn({}, { isRoot: true, env: { CHROMIUM_PATH: join(root, 'gone') } });
    expect(ensure).toThrow(/CHROMIUM_PATH=".*gone" is not an executable file/);
    expect(ran).toEqual([]);
  });
});

describe('a machine without a browser', () => {
  it("gets Debian's as root, and is told so in one line", () => {
    putProgram(join(bin, 'apt-get'));
    const { ran, said, ensure } = runOn({ 'apt-get update': worksAtOnce, 'apt-get install': debianInstalls }, { isRoot: true });
    ensure();
    expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium-headless-shell']);
    expect(said).toEqual([expect.stringContaining('apt-get install chromium-headless-shell')]);
  });

  it("gets Debian's with a window where a release has no other", () => {
    putProgram(join(bin, 'apt-get'));
    let installs = 0;
    const { ran, ensure } = runOn(
      { 'apt-get update': worksAtOnce, 'apt-get install': () => ++installs === 2 && debianInstalls() },
      { isRoot: true },
    );
    ensure();
    expect(ran).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium-headless-shell',
      'apt-get install -y -qq --no-install-recommends chromium',
    ]);
  });

  it.each([
    ['we are not root', { hasApt: true, isRoot: false }],
    ['the system has no apt-get', { hasApt: false, isRoot: true }],
  ])("gets Playwright's own when %s", (_, { hasApt, isRoot }) => {
    if (hasApt) putProgram(join(bin, 'apt-get'));
    const { ran, said, ensure } = runOn({ 'playwright install': playwrightInstalls, 'chrome --version': worksAtOnce }, { isRoot });
    ensure();
    expect(ran).toEqual(['playwright install chromium', 'chrome --version']);
    expect(said).toEqual([expect.stringContaining('playwright install chromium')]);
  });

  it.each<[string, Effects]>([
    ['the lists of packages cannot be read', {}],
    ['apt-get has no such package', { 'apt-get update': worksAtOnce }],
    ['apt-get installs something that is no browser', { 'apt-get update': worksAtOnce, 'apt-get install': worksAtOnce }],
  ])("gets Playwright's own when %s", (_, effects) => {
    putProgram(join(bin, 'apt-get'));
    const { said, ensure } = runOn(
      { ...effects, 'playwright install': playwrightInstalls, 'chrome --version': worksAtOnce },
      { isRoot: true },
    );
    ensure();
    expect(said.at(-1)).toContain('playwright install');
  });

  it.each<[string, Effects]>([
    ['nothing can be installed', {}],
    ["Playwright's own lacks libraries of the system", { 'playwright install': playwrightInstalls }],
    ['Playwright installs it somewhere else', { 'playwright install': worksAtOnce, 'chrome --version': worksAtOnce }],
  ])('is told what to do when %s', (_, effects) => {
    putProgram(join(bin, 'apt-get'));
    const { ensure } = runOn(effects, { isRoot: true });
    expect(ensure).toThrow(/none could be installed[^]*package manager[^]*CHROMIUM_PATH/);
  });
});
