import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  fingerprint,
  placesFor,
  PROJECT,
  readPage,
  removeTemporaryFolders,
  runBuild,
  runBuildWhile,
  runBuildFor,
  writeTree,
  type Places,
} from '../support/build.ts';
import { emptyMunicipality, guide, withFiles } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const tree = withFiles(emptyMunicipality(), { 'guides/first.md': guide({ title: 'บทความแรก' }), 'guides/form.txt': 'แบบฟอร์มเดิม' });
const LINK = 'ดู[แบบฟอร์ม](./form.txt)';
const titled = (title: string) => withFiles(tree, { 'guides/first.md': guide({ title }, LINK) });

/** Stage folders of builds that are gone. */
const stagesLeft = (): string[] => readdirSync(join(PROJECT, '.build')).filter((name) => name.startsWith('stage-'));

/** Moments of a build at which it is stopped, as parts of the time that a whole one takes. */
const MOMENTS = [0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

describe('a build that is stopped', () => {
  let places: Places;
  let old: Record<string, string>;
  let fresh: Record<string, string>;
  let milliseconds: number;
  beforeAll(async () => {
    places = placesFor(titled('ชื่อเดิม'));
    const started = performance.now();
    const { status, text } = await runBuild(places);
    expect(status, text).toBe(0);
    milliseconds = performance.now() - started;
    old = fingerprint(places.out);
    const other = await runBuild(placesFor(titled('ชื่อใหม่')));
    fresh = fingerprint(other.out);
  });
  beforeEach(() => writeTree(titled('ชื่อใหม่'), places.content));

  /** The site is the old one or the new one, and nothing stands beside it. */
  const expectWhole = (): void => {
    expect([old, fresh]).toContainEqual(fingerprint(places.out));
  };

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves the old site, and nothing of its own', async (signal) => {
    const before = new Set(stagesLeft());
    const { status, text } = await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', (build) => process.kill(build.pid!, signal));
    expect(status, text).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(fingerprint(places.out)).toEqual(old);
    expect(stagesLeft().filter((name) => !before.has(name))).toEqual([]);
    expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
  });

  it.each(MOMENTS)('by SIGKILL after %d of its time leaves a whole site, and the next build clears up', async (moment) => {
    const { pids } = await runBuildFor(places, moment * milliseconds);
    expectWhole();
    expect(pids, 'processes that the build had started').toEqual([]);
  });

  it('is followed by one that finds everything in order', async () => {
    const { status, text } = await runBuild(places);
    expect(status, text).toBe(0);
    expect(readPage(places, 'guides/first/index.html')).toContain('ชื่อใหม่');
    expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
  });
});

describe('a file that changes while the site is built', () => {
  it('stops the build, so that nothing unchecked is published', async () => {
    const places = placesFor(titled('บทความแรก'));
    const { status, text } = await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', () =>
      writeFileSync(join(places.content, 'guides', 'form.txt'), 'แบบฟอร์มใหม่'),
    );
    expect(status, text).toBe(1);
    expect(text).toContain('ไฟล์ guides/form.txt เปลี่ยนไประหว่างสร้างเว็บไซต์');
    expect(existsSync(places.out)).toBe(false);
  });
});

describe('two builds at once into one folder', () => {
  it('give one whole site, that of either', async () => {
    const [first, second] = [placesFor(titled('เว็บที่หนึ่ง')), placesFor(titled('เว็บที่สอง'))];
    const results = await Promise.all([runBuild(first), runBuild({ ...second, out: first.out })]);
    for (const { status, text } of results) expect(status, text).toBe(0);
    expect(readPage(first, 'guides/first/index.html')).toMatch(/เว็บที่(?:หนึ่ง|สอง)/);
    expect(readdirSync(dirname(first.out)).sort()).toEqual(['content', 'out']);
  });
});
