import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput } from '../../src/build/output-folder.ts';
import {
  fingerprint,
  placesFor,
  readPage,
  removeTemporaryFolders,
  runBuild,
  runBuildFor,
  runBuildWhile,
  stagesOf,
  WITHOUT_ASTRO,
  writeTree,
  type Places,
} from '../support/build.ts';
import { emptyMunicipality, guide, withFiles } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const tree = withFiles(emptyMunicipality(), { 'guides/first.md': guide({ title: 'บทความแรก' }), 'guides/form.txt': 'แบบฟอร์มเดิม' });
const LINK = 'ดู[แบบฟอร์ม](./form.txt)';
const titled = (title: string) => withFiles(tree, { 'guides/first.md': guide({ title }, LINK) });

/**
 * Builds that are ended at a random moment; `previous-output.test.ts` tries as many with Astro as make thirty together, and
 * `tests/unit/build/replaced-output.test.ts` each step of the last part.
 */
const TRIES = 27;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

describe('a build that is stopped', () => {
  let places: Places;
  let old: Record<string, string>;
  let fresh: Record<string, string>;
  let milliseconds: number;
  beforeAll(async () => {
    places = placesFor(titled('ชื่อเดิม'));
    const first = await runBuild(places, WITHOUT_ASTRO);
    expect(first.status, first.text).toBe(0);
    old = fingerprint(places.out);
    const other = placesFor(titled('ชื่อใหม่'));
    const started = performance.now();
    const second = await runBuild(other, WITHOUT_ASTRO);
    expect(second.status, second.text).toBe(0);
    milliseconds = performance.now() - started;
    fresh = fingerprint(other.out);
    expect(fresh).not.toEqual(old);
  });
  beforeEach(() => writeTree(titled('ชื่อใหม่'), places.content));

  it.each(Array.from({ length: TRIES }, (_, index) => [index, SIGNALS[index % SIGNALS.length]!] as const))(
    'leaves a whole site, no process and nothing that the next build does not clear (%i, %s)',
    async (index, signal) => {
      // Each in a part of the build of its own, so that none is passed over.
      const wait = ((index + Math.random()) / TRIES) * 1.1 * milliseconds;
      const { id, pids, text } = await runBuildFor(places, wait, signal, WITHOUT_ASTRO);
      const told = `after ${Math.round(wait)} of ${Math.round(milliseconds)} ms: ${text}`;
      expect(pids, told).toEqual([]);
      if (signal === 'SIGKILL') prepareOutput(places.out, places.content);
      else expect(stagesOf(id), told).toEqual([]);
      expect([old, fresh], told).toContainEqual(fingerprint(places.out));
      expect(readdirSync(dirname(places.out)).sort(), told).toEqual(['content', 'out']);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)('says by what it was stopped (%s)', async (signal) => {
    const { status, text } = await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', (build) => process.kill(build.pid!, signal), WITHOUT_ASTRO);
    expect(status, text).toBe(signal === 'SIGINT' ? 130 : 143);
  });
});

describe('a file that changes while the site is built', () => {
  it('stops the build, so that nothing unchecked is published', async () => {
    const places = placesFor(titled('บทความแรก'));
    const change = () => writeFileSync(join(places.content, 'guides', 'form.txt'), 'แบบฟอร์มใหม่');
    const { status, text } = await runBuildWhile(places, 'อ่านและตรวจเนื้อหา', change, WITHOUT_ASTRO);
    expect(status, text).toBe(1);
    expect(text).toContain('ไฟล์ guides/form.txt เปลี่ยนไประหว่างสร้างเว็บไซต์');
    expect(existsSync(places.out)).toBe(false);
  });
});

describe('two builds at once into one folder', () => {
  it('give one whole site, that of either', async () => {
    const [first, second] = [placesFor(titled('เว็บที่หนึ่ง')), placesFor(titled('เว็บที่สอง'))];
    const results = await Promise.all([runBuild(first, WITHOUT_ASTRO), runBuild({ ...second, out: first.out }, WITHOUT_ASTRO)]);
    for (const { status, text } of results) expect(status, text).toBe(0);
    expect(readPage(first, 'guides/first/index.html')).toMatch(/เว็บที่(?:หนึ่ง|สอง)/);
    expect(readdirSync(dirname(first.out)).sort()).toEqual(['content', 'out']);
  });
});
