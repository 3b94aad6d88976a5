import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeSite } from '../../support/entries.ts';
import { writeTree } from '../support/content-tree.ts';

const command = fileURLToPath(new URL('../../../src/cli/new.ts', import.meta.url));
const run = (content: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: commandEnvironment({ KM_CONTENT: content }),
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

describe('a new entry from the command line', () => {
  it('is written, and its path and what comes next are told', () => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    const { status, said } = run(folder, 'assets', '--title', 'ตรวจท่อ', '--id', 'drain-check');
    expect(status).toBe(0);
    expect(said).toMatch(/^✓ สร้างแล้ว: \S*assets\/drain-check\.md\n/);
    expect(said).toContain('npm run check:content');
    expect(readFileSync(join(folder, 'assets/drain-check.md'), 'utf8')).toContain('title: ตรวจท่อ\n');
  });

  it('takes Thai names for the kind, for another entry and for a choice', () => {
    const folder = writeTree({
      'site/site.yaml': makeSite(),
      'departments/engineering.md': '---\ntitle: กองช่าง\ncode: กช.\nupdated: 2022-01-12\n---\n',
      'departments/finance.md': '---\ntitle: กองคลัง\ncode: กค.\nupdated: 2022-01-12\n---\n',
    });
    expect(run(folder, 'คู่มือประชาชน', '--title', 'ขอใช้น้ำ', '--id', 'water', '--department', 'กองช่าง').said).toContain('manuals/water.md');
    expect(readFileSync(join(folder, 'manuals/water.md'), 'utf8')).toContain('department: engineering\n');
    expect(run(folder, 'ขุมความรู้', '--title', 'ตรวจท่อ', '--id', 'drain', '--kind', 'ความรู้ฝังลึก').status).toBe(0);
    expect(readFileSync(join(folder, 'assets/drain.md'), 'utf8')).toContain('kind: tacit\n');
    // What may be two kinds is asked again.
    expect(run(folder, 'รายงาน', '--title', 'ก').said).toContain('ไม่รู้จักชนิด "รายงาน"');
  });

  it.each([
    [[], 'บอกชนิดของรายการก่อน'],
    [['asset'], 'น่าจะหมายถึง assets'],
    [['assets'], 'เพิ่ม --title'],
    [['assets', '--titel', 'ก'], 'น่าจะหมายถึง --title'],
    [['assets', '--title'], 'ต้องมีค่าตามหลัง'],
    [['assets', 'ท่อ'], 'ไม่รู้จัก "ท่อ"'],
    [['assets', '--title', 'ก', '--id', '../../etc'], 'ใช้ a–z, 0–9 และขีดกลาง'],
  ])('is refused with %j, where nobody can be asked', (args, told) => {
    const folder = writeTree({ 'site/site.yaml': makeSite() });
    const { status, said } = run(folder, ...args);
    expect(status).toBe(1);
    expect(said).toContain(told);
    expect(existsSync(join(folder, 'assets'))).toBe(false);
  });
});
