import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput, swapIn } from '#src/build/output-folder.ts';
import { SettingsError } from '#src/settings.ts';
import { commandEnvironment } from '../../support/command-environment.ts';
import { fingerprint, removeTemporaryFolders, temporaryFolder } from '../../support/build.ts';

const MARK_TEXT = 'โฟลเดอร์นี้สร้างโดยโปรแกรม จะถูกแทนที่ทั้งหมดเมื่อสร้างเว็บไซต์ครั้งต่อไป\n';

const support = (name: string) => fileURLToPath(new URL(`../../support/${name}`, import.meta.url));

const makeSite = (folder: string, name: string, pages: readonly string[]): string => {
  for (const page of pages) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), name);
  }
  // As every output of a build.
  writeFileSync(join(folder, '.tessaban-km'), MARK_TEXT);
  return folder;
};

let folder: string;
let out: string;
let content: string;
let site: string;
let before: Record<string, string>;
let after: Record<string, string>;
beforeEach(() => {
  folder = temporaryFolder();
  content = join(folder, 'content');
  mkdirSync(content);
  mkdirSync(join(folder, 'www'));
  out = makeSite(join(folder, 'www', 'out'), 'old', ['.', 'first', 'both']);
  site = makeSite(join(folder, 'site'), 'new', ['.', 'second', 'both']);
  before = fingerprint(out);
  after = fingerprint(site);
});
afterAll(removeTemporaryFolders);

/** Runs the replacement in a process of its own. */
const run = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['--import', support('disturbed.ts'), support('replace-output.ts'), out, content, site], {
    env: commandEnvironment(env),
    encoding: 'utf8',
  });

const beside = () => readdirSync(join(folder, 'www')).sort();

describe.each([
  ['a folder', (): Record<string, string> => ({})],
  ['a mount point, which cannot be renamed', (): Record<string, string> => ({ REFUSE: out })],
  ['a folder in which nothing else may be written', (): Record<string, string> => ({ REFUSE_BESIDE: out })],
])('the output in %s', (_, disturbance) => {
  it('is replaced whole, and nothing stays beside or in it', () => {
    const { status, stderr } = run(disturbance());
    expect(status, stderr).toBe(0);
    expect(fingerprint(out)).toEqual(after);
    expect(beside()).toEqual(['out']);
  });

  it('is the old or the new one, whole, at whatever step the process is killed, once the next build has begun', () => {
    const outcomes: string[] = [];
    for (let step = 1; ; step += 1) {
      rmSync(out, { recursive: true, force: true });
      makeSite(out, 'old', ['.', 'first', 'both']);
      rmSync(site, { recursive: true, force: true });
      makeSite(site, 'new', ['.', 'second', 'both']);
      const { signal } = run({ ...disturbance(), KILL_AT: String(step), WITHIN: join(folder, 'www') });
      if (!signal) break;
      prepareOutput(out, content);
      const found = fingerprint(out);
      expect([before, after], `step ${step}`).toContainEqual(found);
      expect(beside(), `step ${step}`).toEqual(['out']);
      outcomes.push('second/index.html' in found ? 'new' : 'old');
    }
    expect(outcomes.length).toBeGreaterThan(4);
    // There is one moment before which it is the old site and after which it is the new one.
    expect(outcomes).toEqual([...outcomes].sort((a, b) => (a === b ? 0 : a === 'old' ? -1 : 1)));
    expect(new Set(outcomes)).toEqual(new Set(['old', 'new']));
  });

  it('is left to a build that is still at work', () => {
    const left = join(folder, 'www', `.out.new-${process.ppid}`);
    makeSite(left, 'other', ['.']);
    expect(run(disturbance()).status).toBe(0);
    expect(existsSync(left)).toBe(true);
  });
});

describe('two builds that end at once', () => {
  it('leave the site of one of them, whole', async () => {
    const sites = Array.from({ length: 6 }, (_, index) =>
      makeSite(join(folder, `site-${index}`), `${index}`, ['.', `only-${index}`, 'both']),
    );
    const prints = sites.map(fingerprint);
    for (const env of [{}, { REFUSE: out }]) {
      const copies = sites.map((from, index) => {
        const copy = join(folder, `copy-${index}`);
        cpSync(from, copy, { recursive: true });
        return copy;
      });
      const statuses = await Promise.all(
        copies.map(async (copy) => {
          const child = spawn(process.execPath, ['--import', support('disturbed.ts'), support('replace-output.ts'), out, content, copy], {
            env: commandEnvironment(env),
            stdio: 'inherit',
          });
          return (await once(child, 'exit'))[0] as number;
        }),
      );
      expect(statuses).toEqual(sites.map(() => 0));
      expect(prints).toContainEqual(fingerprint(out));
      expect(beside()).toEqual(['out']);
    }
  });
});

describe('a mounted output folder', () => {
  // A small disc of its own; only the administrator may mount one, and not in every container.
  const mount = (place: string, kilobytes: number): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', place]).status === 0;
  const unmount = (place: string): void => void spawnSync('umount', [place]);
  const probe = temporaryFolder();
  const mayMount = mount(probe, 64);
  unmount(probe);
  if (!mayMount) console.warn('May not mount a disc here: the tests of mounted output folders are left out');

  it.skipIf(!mayMount)('is replaced whole, and is as it was when the new site finds no room', () => {
    const place = join(folder, 'mounted');
    mkdirSync(place);
    expect(mount(place, 600)).toBe(true);
    try {
      const target = prepareOutput(place, content);
      swapIn(site, target);
      expect(fingerprint(place)).toEqual(after);
      // Two sites do not fit, one alone would.
      const large = makeSite(join(folder, 'large'), 'large', ['.', 'first']);
      writeFileSync(join(large, 'photo.jpg'), Buffer.alloc(400_000));
      swapIn(large, target);
      const print = fingerprint(place);
      const next = makeSite(join(folder, 'next'), 'next', ['.', 'second']);
      writeFileSync(join(next, 'photo.jpg'), Buffer.alloc(400_000));
      expect(() => swapIn(next, target)).toThrow('ENOSPC');
      expect(fingerprint(place)).toEqual(print);
      expect(readdirSync(place).filter((name) => name.startsWith('.km-swap'))).toEqual([]);
    } finally {
      unmount(place);
    }
  });
});

describe('a symbolic link as output', () => {
  it('to what is not there yet is kept', () => {
    const link = join(folder, 'www', 'link');
    symlinkSync('releases/first', link);
    swapIn(site, prepareOutput(link, content));
    expect(realpathSync(link)).toBe(join(realpathSync(folder), 'www', 'releases', 'first'));
    expect(readFileSync(join(link, 'index.html'), 'utf8')).toBe('new');
  });

  it('that leads to itself is told', () => {
    const link = join(folder, 'www', 'link');
    symlinkSync(link, link);
    expect(() => prepareOutput(link, content)).toThrow(SettingsError);
    expect(existsSync(join(folder, 'www'))).toBe(true);
  });

  it('into the content is refused, also where nothing is there yet', () => {
    const link = join(folder, 'www', 'link');
    symlinkSync(join(content, 'site'), link);
    expect(() => prepareOutput(link, content)).toThrow(SettingsError);
  });
});
