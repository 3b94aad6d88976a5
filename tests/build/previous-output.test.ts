import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput } from '../../src/build/output-folder.ts';
import {
  disturbed,
  fingerprint,
  placesFor,
  PROJECT,
  readPage,
  removeTemporaryFolders,
  runBuild,
  runBuildFor,
  runBuildWhile,
  runBuildWithoutRoom,
  stagesOf,
  writeTree,
  type BuildResult,
  type Places,
} from '../support/build.ts';
import { buildOneEntry } from '../support/towns.ts';
import { emptyMunicipality, guide, withFiles } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const mdx = guide({ title: 'บทความ MDX' }, 'ข้อความเดิม\n\n<Callout>ข้อความเดิมในกรอบ</Callout>');
/** The first page of the site that was built before goes, others come. */
const tree = withFiles(emptyMunicipality(), { 'guides/second.md': guide({}, 'ข้อความเดิม'), 'guides/third.mdx': mdx });
const meanwhile = withFiles(tree, { 'guides/second.md': guide({}, 'ข้อความใหม่'), 'guides/third.mdx': mdx.replaceAll('เดิม', 'ใหม่') });
const READ = 'อ่านและตรวจเนื้อหา';

/** Builds that are ended at a random moment; `interrupted.test.ts` tries more, without Astro. */
const TRIES = 3;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

describe('a site that was built before', () => {
  let places: Places;
  let built: string;
  let before: Record<string, string>;
  beforeAll(async () => {
    built = (await buildOneEntry()).out;
    before = fingerprint(built);
    expect(before).toHaveProperty(['guides/guides-0/index.html']);
    places = placesFor(tree);
    cpSync(built, places.out, { recursive: true });
  });

  describe('after builds that were killed', () => {
    /** Left by a build whose number no process has. */
    const left = join(PROJECT, '.build', 'stage-999999999-killed');
    let killed: number;
    let next: BuildResult;
    let fresh: Record<string, string>;
    let milliseconds: number;
    beforeAll(async () => {
      const { status } = await runBuildWhile(places, READ, (build) => {
        killed = build.pid!;
        process.kill(-build.pid!, 'SIGKILL');
      });
      expect(status).not.toBe(0);
      expect(stagesOf(killed)).toHaveLength(1);
      expect(fingerprint(places.out)).toEqual(before);
      mkdirSync(join(left, 'site', 'manuals'), { recursive: true });
      writeFileSync(join(left, 'site', 'manuals', 'secret.html'), 'เฉพาะเจ้าหน้าที่');
      const started = performance.now();
      next = await runBuildWhile(places, READ, () => writeTree(meanwhile, places.content));
      milliseconds = performance.now() - started;
      fresh = fingerprint(places.out);
    });

    it('is replaced as a whole by one that succeeds', () => {
      expect(next.status, next.text).toBe(0);
      expect(fresh).not.toHaveProperty(['guides/guides-0/index.html']);
      expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
    });

    it('holds nothing of what they left, which is gone', () => {
      expect(Object.keys(fresh).filter((path) => path.includes('secret'))).toEqual([]);
      expect(existsSync(left)).toBe(false);
      expect(stagesOf(killed)).toEqual([]);
    });

    it('holds what was checked, whatever became of the files meanwhile', () => {
      for (const page of ['guides/second/index.html', 'guides/third/index.html']) {
        expect(readPage(places, page)).toContain('ข้อความเดิม');
        expect(readPage(places, page)).not.toContain('ข้อความใหม่');
      }
    });

    describe('or stopped', () => {
      beforeAll(() => writeTree(tree, places.content));

      it.each(Array.from({ length: TRIES }, (_, index) => [index, SIGNALS[index % SIGNALS.length]!] as const))(
        'is the old or the new one, and no process or folder of the build is left (%i, %s)',
        async (_, signal) => {
          rmSync(places.out, { recursive: true });
          cpSync(built, places.out, { recursive: true });
          const wait = Math.random() * 1.1 * milliseconds;
          const { id, pids, text } = await runBuildFor(places, wait, signal);
          const told = `after ${Math.round(wait)} of ${Math.round(milliseconds)} ms: ${text}`;
          expect(pids, told).toEqual([]);
          if (signal === 'SIGKILL') prepareOutput(places.out, places.content);
          else expect(stagesOf(id), told).toEqual([]);
          expect([before, fresh], told).toContainEqual(fingerprint(places.out));
          expect(readdirSync(dirname(places.out)).sort(), told).toEqual(['content', 'out']);
        },
      );
    });
  });

  describe('is as it was after a build', () => {
    beforeEach(() => {
      rmSync(places.out, { recursive: true });
      cpSync(built, places.out, { recursive: true });
    });
    const expectUntouched = () => {
      expect(fingerprint(places.out)).toEqual(before);
      expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
    };

    it('that found no room for its files', async () => {
      const { status, text } = await runBuildWithoutRoom(places);
      expect(status, text).not.toBe(0);
      expectUntouched();
    });

    it('that failed while it wrote the pages', async () => {
      const { status, text } = await runBuild(places, disturbed({ FAIL_WRITE: 'guides/second/index.html' }));
      expect(text).toContain('พื้นที่ดิสก์ไม่พอ');
      // An editor is told what to do, not where the program stopped.
      expect(text).not.toMatch(/^ +at /m);
      expect(status, text).toBe(1);
      expectUntouched();
    });
  });
});
