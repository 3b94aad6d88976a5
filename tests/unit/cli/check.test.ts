import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#src/content/problem.ts';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeGuide, makeSite } from '../../support/entries.ts';
import { markdown, writeTree } from '../support/content-tree.ts';

const command = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
const environment = (content: string, more: Record<string, string> = {}) => commandEnvironment({ KM_CONTENT: content, ...more });
const run = (content: string, args: string[] = [], more?: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { env: environment(content, more), encoding: 'utf8' });
  return { status, stdout, stderr };
};

const WRONG = '\uFEFFtitle: ก\r\ngroup: แนวคิดพื้นฐาน\r\nupdated: 12 ม.ค. 2565\r\n';
const wrongTree = () => writeTree({ 'site/site.yaml': makeSite(), 'guides/a.yaml': WRONG });

describe('the check from the command line', () => {
  it('ends with 1 when there is an error, and names each with place, label, rule and a count', () => {
    const { status, stderr } = run(wrongTree());
    expect(status).toBe(1);
    expect(stderr).toMatch(/✗ \S+guides\/a\.yaml:2:1\n {4}ช่อง: group \(หมวด\)\n {4}ปัญหา: .+\n {4}วิธีแก้: .+\n {4}กฎ: field-choice\n/);
    expect(stderr).toContain('สรุป: ข้อผิดพลาด 2 ใน 1 ไฟล์');
    expect(stderr).toContain('✗ เนื้อหามีปัญหา 2 รายการ');
    expect(stderr).toContain('--fix');
  });

  it('mends what is certain, shows it, and checks again', () => {
    const content = wrongTree();
    const { status, stdout } = run(content, ['--fix']);
    expect(stdout).toContain('  บรรทัด 3\n  - updated: 12 ม.ค. 2565\n  + updated: 2022-01-12');
    expect(stdout).toContain('✓ ');
    expect(status).toBe(0);
    expect(readFileSync(join(content, 'guides/a.yaml'), 'utf8')).toBe('\uFEFFtitle: ก\r\ngroup: concept\r\nupdated: 2022-01-12\r\n');
    expect(run(content, ['--fix']).stdout).toContain('ไม่มีข้อที่แก้ให้เองได้');
  });

  it('prints nothing but an array to standard output with --json, and ends as without', () => {
    const content = wrongTree();
    const { status, stdout } = run(content, ['--json']);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Problem[]).map(({ rule, line }) => [rule, line])).toEqual([
      ['field-date', 3],
      ['field-choice', 2],
    ]);
    const mended = run(content, ['--fix', '--json'], { GITHUB_ACTIONS: 'true' });
    expect(mended.status).toBe(0);
    expect((JSON.parse(mended.stdout) as Problem[]).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(mended.stderr).toContain('แก้แล้ว ');
  });

  it('annotates the lines of a change in CI', () => {
    expect(run(wrongTree(), [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(
      /^::error file=\S+guides\/a\.yaml,line=2,col=1,title=field-choice::/m,
    );
  });

  it('refuses an option that there is not', () => {
    const { status, stderr } = run(wrongTree(), ['--fxi']);
    expect([status, stderr.split('\n')[0]]).toEqual([1, 'ไม่รู้จักตัวเลือก --fxi น่าจะหมายถึง --fix']);
  });

  it('checks again after a save with --watch', async () => {
    const content = writeTree({ 'site/site.yaml': makeSite(), 'guides/a.md': markdown(makeGuide()) });
    const child = spawn(process.execPath, [command, '--watch'], { env: environment(content) });
    try {
      let printed = '';
      const until = (text: string) =>
        new Promise<void>((resolve, reject) => {
          const look = (): void => {
            if (printed.includes(text)) resolve();
          };
          child.stdout.on('data', look);
          child.stderr.on('data', look);
          child.once('exit', () => reject(new Error(printed)));
          look();
        });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      await until('กำลังรอ');
      printed = '';
      writeFileSync(join(content, 'guides/a.md'), markdown(makeGuide(), '# ก\n'));
      await until('heading-level');
      await until('กำลังรอ');
      printed = '';
      writeFileSync(join(content, 'guides/a.md'), markdown(makeGuide()));
      await until('✓ ');
    } finally {
      child.kill();
    }
  }, 30_000);
});
