import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeSite } from '../../support/entries.ts';
import { guide } from '../../support/trees.ts';
import { writeTree } from '../support/content-tree.ts';

const command = fileURLToPath(new URL('../../../src/cli/review.ts', import.meta.url));
/** 2022-06-01 in Thailand. */
const EPOCH = '1654041600';
const run = (content: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: commandEnvironment({ KM_CONTENT: content, SOURCE_DATE_EPOCH: EPOCH }),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

const WASTE = '---\ntitle: "ขยะ" # ชื่อที่ใช้บนป้าย\ngroup: concept\nupdated: 2021-01-12\nreviewEvery: 12\n---\n\nแยกขยะก่อนทิ้ง\n';
const DEPARTMENT = 'title: กองช่าง\ncode: กช.\nhead: ผู้อำนวยการกองช่าง\nupdated: 2022-01-12\n';

describe('npm run review', () => {
  it('writes the day below that of the update, and nothing else', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite(), 'guides/waste.md': WASTE });
    const { status, said } = run(folder, 'waste');
    expect(status).toBe(0);
    expect(said).toMatch(/^✓ บันทึกการทบทวนแล้ว \S*guides\/waste\.md\n {2}บรรทัด 5\n {2}\+ reviewed: 2022-06-01\n$/);
    expect(read(folder, 'guides/waste.md')).toBe(WASTE.replace('updated: 2021-01-12\n', 'updated: 2021-01-12\nreviewed: 2022-06-01\n'));
    expect(run(folder, 'waste').said).toContain('ไม่ได้แก้ไฟล์');
  });

  it('keeps the line ends and the mark of byte order of a file from Windows', () => {
    const written = `\uFEFF${WASTE.replaceAll('\n', '\r\n')}`;
    const folder = writeTree({ 'site/site.yaml': makeSite(), 'guides/waste.md': written });
    expect(run(folder, 'guides/waste', '--date', '2022-05-02').status).toBe(0);
    expect(read(folder, 'guides/waste.md')).toBe(written.replace('2021-01-12\r\n', '2021-01-12\r\nreviewed: 2022-05-02\r\n'));
  });

  it('takes several, also as files, and writes none where one of them cannot be', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite(), 'guides/waste.md': WASTE, 'guides/water.md': guide({ title: 'น้ำ' }) });
    const { status, said } = run(folder, 'waste', 'watr');
    expect(status).toBe(1);
    expect(said).toContain('ไม่พบรายการ "watr" น่าจะหมายถึง water');
    expect(read(folder, 'guides/waste.md')).toBe(WASTE);

    expect(run(folder, `${folder}/guides/waste.md`, 'guides/water').status).toBe(0);
    expect(read(folder, 'guides/waste.md')).toContain('reviewed: 2022-06-01\n');
    expect(read(folder, 'guides/water.md')).toContain('reviewed: 2022-06-01\n');
  });

  it.each([
    [[], 'บอกรหัสของรายการที่ทบทวนแล้ว'],
    [['same'], 'มีในหลายชุดข้อมูล ระบุให้ชัด: glossary/same หรือ guides/same'],
    [['waste', '--date', '2565-01-12'], 'เขียนเป็นปี ค.ศ. คือ --date 2022-01-12'],
    [['waste', '--date', '2022-02-30'], 'ไม่ใช่วันที่'],
    [['waste', '--dat', '2022-02-03'], 'อ่านคำสั่งไม่ได้'],
    [['--due', 'enginering'], 'น่าจะหมายถึง engineering'],
    [['--due', '--date', '2022-02-03'], 'ไม่ใช้กับ --date'],
  ])('is refused with %j', (args, told) => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'guides/waste.md': WASTE,
      'guides/same.md': guide(),
      'glossary/same.md': '---\ntitle: ก\nupdated: 2022-01-12\n---\n\nก\n',
      'departments/engineering.yaml': DEPARTMENT,
    });
    const { status, said } = run(folder, ...args);
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining(told) as string });
    expect(read(folder, 'guides/waste.md')).toBe(WASTE);
  });

  it('writes to each department what is due, and to whom there is no department for', () => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'departments/engineering.yaml': DEPARTMENT,
      'guides/waste.md': WASTE,
      'guides/drain.md': guide({ title: 'ล้างท่อ', department: 'engineering', updated: '2021-06-11', reviewEvery: 12 }),
      'guides/draft.md': guide({ title: 'ร่าง', department: 'engineering', updated: '2020-01-01', reviewEvery: 12, status: 'draft' }),
      'guides/fresh.md': guide({ title: 'ใหม่', department: 'engineering', updated: '2022-05-01', reviewEvery: 12 }),
    });
    const all = run(folder, '--due');
    expect(all.status).toBe(0);
    expect(all.said).toContain('เรียน ผู้อำนวยการกองช่าง\n');
    expect(all.said).toContain('1. ล้างท่อ (');
    expect(all.said).toContain('กำหนดทบทวน 11 มิถุนายน 2565 (อีก 10 วัน)\n   http://localhost:4321/guides/drain/\n');
    expect(all.said).toContain('เรียน ผู้รับผิดชอบเนื้อหา\n');
    expect(all.said).toContain('กำหนดทบทวน 12 มกราคม 2565 (เกินกำหนดแล้ว 140 วัน)');
    expect(all.said).toContain('npm run review -- guides/waste)');
    expect(all.said).not.toMatch(/ร่าง|ใหม่ \(/);
    expect(run(folder, '--due', 'engineering').said).not.toContain('ขยะ');
  });

  it('says so where nothing is due', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    expect(run(folder, '--due')).toEqual({ status: 0, said: '✓ ไม่มีรายการที่ครบหรือใกล้ครบกำหนดทบทวน\n' });
  });
});
