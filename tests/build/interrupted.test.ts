import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput } from '../../src/build/output-folder.ts';
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

/** Stage folders of a build; others are at work beside it. */
const stagesOf = (id: number): string[] => readdirSync(join(PROJECT, '.build')).filter((name) => name.startsWith(`stage-${id}-`));

/** Builds that are ended at a random moment; `tests/unit/build/replaced-output.test.ts` tries each step of the last one of them. */
const TRIES = 12;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

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

  it.each(Array.from({ length: TRIES }, (_, index) => [index, SIGNALS[index % SIGNALS.length]!] as const))(
    'leaves a whole site, no process and nothing that the next build does not clear (%i, %s)',
    async (_, signal) => {
      const wait = Math.random() * 1.1 * milliseconds;
      const { id, pids, text } = await runBuildFor(places, wait, signal);
      const told = `after ${Math.round(wait)} of ${Math.round(milliseconds)} ms: ${text}`;
      expect(pids, told).toEqual([]);
      if (signal === 'SIGKILL') prepareOutput(places.out, places.content);
      else expect(stagesOf(id), told).toEqual([]);
      expect([old, fresh], told).toContainEqual(fingerprint(places.out));
      expect(readdirSync(dirname(places.out)).sort(), told).toEqual(['content', 'out']);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)('says by what it was stopped (%s)', async (signal) => {
    const { status, text } = await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', (build) => process.kill(build.pid!, signal));
    expect(status, text).toBe(signal === 'SIGINT' ? 130 : 143);
  });

  it('is followed by one that finds everything in order', async () => {
    let id = 0;
    await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', (build) => {
      id = build.pid!;
      build.kill('SIGKILL');
    });
    expect(stagesOf(id)).toHaveLength(1);
    const { status, text } = await runBuild(places);
    expect(status, text).toBe(0);
    expect(readPage(places, 'guides/first/index.html')).toContain('ชื่อใหม่');
    expect(stagesOf(id)).toEqual([]);
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
