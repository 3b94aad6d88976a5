import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, PROJECT, removeTemporaryFolders, temporaryFolder } from '../support/build.ts';
import { textOfPage } from './links.ts';
import { heading, paragraph, table, wordFile } from '../unit/import/support/word-file.ts';
import { HAS_PAK_NAM, HAS_SAN_PONG, SAN_PONG_FOLDER } from '../support/municipalities.ts';

/** What a build, a tool or Git keeps beside the project, and no copy of it has. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', '.astro', '.build', '.e2e', 'test-results', 'playwright-report'];
/** A town that adopts the project, but for its own content. */
const copy = join(temporaryFolder(), 'town');
afterAll(removeTemporaryFolders);

const steps = (): string => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  return /## Adopt it for your municipality in five steps\n([\s\S]*?)\n## /.exec(readme)![1]!;
};

/** Runs a command line as a shell does, in the copy. */
const run = (command: string, settings: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  return { status, text: stdout + stderr };
};

describe('the steps of the README, in a clean copy', () => {
  let before: Record<string, string>;
  beforeAll(() => {
    for (const name of readdirSync(PROJECT))
      if (!LEFT_OUT.includes(name)) cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    // A town that has adopted the project runs this too: what is adopted in the copy is the project as it came.
    if (SAN_PONG_FOLDER !== 'content') {
      rmSync(join(copy, 'content'), { recursive: true });
      cpSync(join(PROJECT, SAN_PONG_FOLDER), join(copy, 'content'), { recursive: true });
      rmSync(join(copy, SAN_PONG_FOLDER), { recursive: true });
    }
    before = fingerprint(join(copy, 'content'));
  });

  it('are five', () => {
    expect([...steps().matchAll(/^(\d)\. /gm)].map(([, step]) => step)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('refuse to touch the content that is there until it is said where that goes', () => {
    const { status, text } = run('npm run -s adopt -- --name "เทศบาลตำบลบ้านใหม่" --province เชียงราย');
    expect(text).toContain('ไม่ได้เขียนทับหรือลบสิ่งใด');
    expect(status).not.toBe(0);
    expect(fingerprint(join(copy, 'content'))).toEqual(before);
  });

  it('make the content of the new town, and lose nothing of what was there', () => {
    const [, command] = /```sh\n\s*(npm run adopt .*)\n/.exec(steps())!;
    const { status, text } = run(command!);
    expect(status, text).toBe(0);
    expect(fingerprint(join(copy, 'examples/original'))).toEqual(before);
    expect(readdirSync(join(copy, 'content')).sort()).toEqual(['departments', 'plans', 'site', 'templates']);
    // Every file that the steps speak of is there.
    for (const [, path] of steps().matchAll(/`((?:content|examples)\/[a-z/.-]+)`/g)) expect(existsSync(join(copy, path!)), path).toBe(true);
  });

  it('refuse to be taken twice', () => {
    const { status, text } = run('npm run -s adopt -- --name "เทศบาลตำบลบ้านใหม่" --province เชียงราย --keep examples/original');
    expect(text).toContain('มี examples/original อยู่แล้ว');
    expect(status).not.toBe(0);
  });

  it('give files that pass the check, and new ones beside them', () => {
    const made = run('npm run -s new -- assets --title "ตรวจท่อก่อนฤดูฝน" --id drain-check --department engineering');
    expect(made.status, made.text).toBe(0);
    const { status, text } = run('npm run -s check:content');
    expect(status, text).toBe(0);
    expect(text).toMatch(/^✓ content: .*คำเตือน 0\)\n$/);
  });

  it('bring in the plan that the office has, in place of the empty one', async () => {
    const [empty] = readdirSync(join(copy, 'content/plans'));
    const year = empty!.replace('.yaml', '');
    const file = await wordFile('plan.docx', [
      heading(`แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ${year}`),
      table([
        ['ลำดับ', 'กิจกรรม', 'ตัวชี้วัด', 'เป้าหมาย', 'ผู้รับผิดชอบ'],
        ['๑', 'รวบรวมคู่มือการจัดเก็บภาษี', 'จำนวนคู่มือ', 'อย่างน้อย ๓ เล่ม', 'กองคลัง'],
      ]),
    ]);
    cpSync(file, join(copy, 'plan.docx'));
    const minutes = await wordFile('minutes.docx', [
      paragraph('รายงานการประชุมคณะทำงานจัดการความรู้'),
      paragraph('ครั้งที่ ๑/๒๕๖๙'),
      paragraph('เมื่อวันจันทร์ที่ ๑๖ กุมภาพันธ์ พ.ศ. ๒๕๖๙'),
      paragraph('ณ ห้องประชุมสำนักงานเทศบาล'),
      paragraph('ผู้มาประชุม'),
      paragraph('๑. ปลัดเทศบาล\tประธาน'),
      paragraph('เริ่มประชุมเวลา ๑๓.๓๐ น.'),
      paragraph('ระเบียบวาระที่ ๑\tเรื่องที่ประธานแจ้งให้ที่ประชุมทราบ'),
      paragraph('-ไม่มี-'),
      paragraph('เลิกประชุมเวลา ๑๕.๐๐ น.'),
    ]);
    cpSync(minutes, join(copy, 'minutes.docx'));
    const [, command] = /```sh\n\s*(npm run import .*)\n/.exec(steps())!;
    const { status, text } = run(command!);
    expect(status, text).toBe(0);
    expect(text).toContain('แทนแผนว่างที่ npm run adopt สร้างไว้');
    expect(text).toContain('ไม่พบปัญหา');
    expect(readdirSync(join(copy, 'content/plans')).sort()).toEqual([`${year}.review.txt`, empty]);
    // What somebody has written is no empty plan any more.
    const again = run(command!);
    expect(again.text).toContain(`มี content/plans/${empty} อยู่แล้ว`);
    expect(again.status).not.toBe(0);
  });

  it('build the site of the town, and of no other', () => {
    const { status, text } = run('npm run build', { KM_SITE: 'https://km.example.go.th' });
    expect(status, text).toBe(0);
    const page = (address: string): string => readFileSync(join(copy, 'dist', address, 'index.html'), 'utf8');
    expect(page('')).toContain('เทศบาลตำบลบ้านใหม่');
    expect(page('departments/finance')).toContain('กองคลัง');
    expect(textOfPage(page('departments/finance'))).toContain('รวบรวมคู่มือการจัดเก็บภาษี');
    expect(page('guides/fields-assets')).toContain('ช่องของขุมความรู้');
    expect(page('guides/check-rules')).toContain('heading-level');
    const others = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.html') && /สันโป่ง|ปากน้ำท่าเรือ/.test(readFileSync(join(copy, 'dist', file), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  describe('leave tests that run in the copy', () => {
    const tests =
      'npx vitest run --config .config/vitest.config.ts --project unit tests/content/collections.test.ts tests/unit/settings.test.ts';

    it.runIf(HAS_SAN_PONG && HAS_PAK_NAM)('with those of the municipalities, as long as these are kept', () => {
      const { status, text } = run(tests);
      expect(status, text).toBe(0);
      expect(text).toMatch(/Test Files .*2 passed/);
    });

    it('without them, when these are gone, also in the browser', () => {
      for (const folder of ['examples', 'tests/municipalities']) rmSync(join(copy, folder), { recursive: true, force: true });
      const { status, text } = run(tests);
      expect(status, text).toBe(0);
      expect(text).toMatch(/Test Files .*1 passed/);
      const browser = run('npx playwright test --config .config/playwright.config.ts');
      expect(browser.status, browser.text).toBe(0);
      expect(browser.text).toMatch(/not in this repository\n[^]*1 skipped/);
    });
  });
});
