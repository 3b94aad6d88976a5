import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  fingerprint,
  placesFor,
  PROJECT,
  readFolder,
  readPage,
  removeTemporaryFolders,
  runBuild,
  runBuildUntil,
  runBuildWhile,
  runBuildWithoutRoom,
  writeTree,
  type Places,
} from '../support/build.ts';
import { emptyMunicipality, guide, withFiles, yamlFile } from '../support/trees.ts';

afterAll(removeTemporaryFolders);

const tree = withFiles(emptyMunicipality(), { 'guides/first.md': guide({ title: 'บทความแรก' }) });

describe('a site that was built before', () => {
  let places: Places;
  let before: Record<string, string>;
  beforeAll(async () => {
    places = placesFor(tree);
    const { status, text } = await runBuild(places);
    expect(status, text).toBe(0);
    before = fingerprint(places.out);
    expect(before).toHaveProperty(['guides/first/index.html']);
  });
  beforeEach(() => writeTree(withFiles(tree, { 'guides/first.md': guide({ title: 'ชื่อใหม่' }) }), places.content));

  it('is as it was after a build that found no room for its files', async () => {
    const { status, text } = await runBuildWithoutRoom(places);
    expect(status, text).not.toBe(0);
    expect(fingerprint(places.out)).toEqual(before);
    expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
  });

  it('is as it was after a build that failed while it wrote the pages', async () => {
    // The pages of this table cannot be written: no file system takes so long a name.
    const row = {
      number: 1,
      step: 'identification',
      activity: 'กิจกรรม',
      period: { printed: 'ทั้งปี' },
      target: { printed: '1 รายการ', atLeast: 1, unit: 'รายการ' },
      responsible: {},
      measure: { by: 'entries', collection: 'assets' },
    };
    const table = {
      id: 'a'.repeat(300),
      title: 'ตาราง',
      process: 'km-process',
      desiredState: 'เป้าหมาย',
      measurableUnit: 'หน่วย',
      rows: [row],
    };
    const tooLong = { 'plans/2565.yaml': yamlFile({ title: 'แผน', fiscalYear: 2565, tables: [table], updated: '2022-01-12' }) };
    const failing = placesFor(withFiles(tree, tooLong));
    const { status, text } = await runBuild({ ...failing, out: places.out });
    expect(status, text).toBe(1);
    expect(fingerprint(places.out)).toEqual(before);
    expect(readdirSync(dirname(places.out)).sort()).toEqual(['content', 'out']);
  });

  it('is as it was after a build that was killed', async () => {
    const { status } = await runBuildUntil(places, 'อ่านและตรวจเนื้อหา');
    expect(status).not.toBe(0);
    expect(fingerprint(places.out)).toEqual(before);
  });

  it('holds nothing of a build of the same process number that was killed before', async () => {
    const left = join(PROJECT, '.build', 'stage-999999999-killed');
    mkdirSync(join(left, 'site', 'manuals'), { recursive: true });
    writeFileSync(join(left, 'site', 'manuals', 'secret.html'), 'เฉพาะเจ้าหน้าที่');
    const { status, text } = await runBuild(places);
    expect(status, text).toBe(0);
    expect([...readFolder(places.out).keys()].filter((path) => path.includes('secret'))).toEqual([]);
    expect(existsSync(left)).toBe(false);
  });

  it('holds what was checked, whatever became of the files meanwhile', async () => {
    const mdx = guide({ title: 'บทความ MDX' }, 'ข้อความเดิม\n\n<Callout>ข้อความเดิมในกรอบ</Callout>');
    const changing = placesFor(withFiles(tree, { 'guides/first.md': guide({}, 'ข้อความเดิม'), 'guides/second.mdx': mdx }));
    const meanwhile = withFiles(tree, { 'guides/first.md': guide({}, 'ข้อความใหม่'), 'guides/second.mdx': mdx.replaceAll('เดิม', 'ใหม่') });
    const { status, text } = await runBuildWhile(changing, 'อ่านและตรวจเนื้อหา', () => writeTree(meanwhile, changing.content));
    expect(status, text).toBe(0);
    for (const page of ['guides/first/index.html', 'guides/second/index.html']) {
      expect(readPage(changing, page)).toContain('ข้อความเดิม');
      expect(readPage(changing, page)).not.toContain('ข้อความใหม่');
    }
  });

  it('is replaced as a whole by a build that succeeds, in spite of what the failed ones left', async () => {
    // The first page goes, a second comes.
    const next = placesFor(withFiles(emptyMunicipality(), { 'guides/second.md': guide({ title: 'บทความที่สอง' }) }));
    const { status, text } = await runBuild({ ...next, out: places.out });
    expect(status, text).toBe(0);
    expect(readPage(places, 'guides/second/index.html')).toContain('บทความที่สอง');
    expect([...readFolder(places.out).keys()]).not.toContain('guides/first/index.html');
  });
});
