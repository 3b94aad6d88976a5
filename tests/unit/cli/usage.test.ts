import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeAsset, makeManual, makeSite } from '../../support/entries.ts';
import { markdown, writeTree } from '../support/content-tree.ts';

const command = fileURLToPath(new URL('../../../src/cli/usage.ts', import.meta.url));
const BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const line = (host: string, time: string, target: string) =>
  `${host} - - [${time} +0700] "GET ${target} HTTP/1.1" 200 99 "-" "${BROWSER}"\n`;

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessaban-km-usage-'));
  content = writeTree({
    'site/site.yaml': makeSite({ staffNetworks: ['198.51.100.0/24'] }),
    'manuals/permit.md': markdown(makeManual({ aliases: ['/old/permit.html'] }), 'เนื้อหา\n'),
    'assets/drain.md': markdown(makeAsset(), 'เนื้อหา\n'),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const log = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const run = (...args: string[]) => {
  const env = commandEnvironment({ KM_CONTENT: content });
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const file = (id: string) => readFileSync(join(content, `usage/${id}.yaml`), 'utf8');

describe('counting from the command line', () => {
  const older =
    line('203.0.113.9', '30/Nov/2026:23:00:00', '/manuals/permit/') + line('2001:db8::1', '30/Nov/2026:23:01:00', '/old/permit.html');
  const newer =
    line('203.0.113.9', '01/Dec/2026:08:00:00', '/assets/drain/') +
    line('203.0.113.9', '01/Dec/2026:08:10:00', '/assets/drain/') +
    line('198.51.100.7', '01/Dec/2026:08:11:00', '/assets/drain/');

  it('writes a file a month of logs plain and packed, and nothing of who read', () => {
    const { status, stdout, stderr } = run(log('access.log', newer), log('access.log.1', gzipSync(older)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('อ่าน 5 บรรทัด นับได้ 3 ครั้ง');
    expect(stdout).toContain('ไม่นับ 1 บรรทัด: จากเครือข่ายของสำนักงาน');
    expect(file('2569-11')).toContain('pages:\n  /manuals/permit/: 2\n');
    expect(file('2569-12')).toContain('pages:\n  /assets/drain/: 1\n');
    for (const id of ['2569-11', '2569-12']) expect(file(id)).not.toMatch(/203\.0|198\.51|db8|Mozilla/);
  });

  it('counts nothing twice, goes on where a log has grown, and counts anew when it is asked to', () => {
    run(log('access.log', older));
    const once = file('2569-11');
    run('access.log');
    expect(file('2569-11')).toBe(once);
    run(log('access.log', older + newer));
    expect(file('2569-11')).toBe(once);
    expect(file('2569-12')).toContain('/assets/drain/: 1');
    log('access.log', newer + line('203.0.113.10', '01/Dec/2026:08:05:00', '/'));
    run('access.log');
    expect(file('2569-12')).not.toContain('  /: 1');
    run('--recount', 'access.log');
    expect(file('2569-12')).toContain('  /: 1\n  /assets/drain/: 1');
    expect(file('2569-11')).toBe(once);
  });

  it.each([
    [[], 'บอกไฟล์บันทึก'],
    [['missing.log'], 'ไม่พบไฟล์ missing.log'],
    [['.'], 'ไม่ใช่ไฟล์'],
    [['--all', 'a.log'], 'ไม่รู้จักตัวเลือก --all'],
    [['odd.log'], 'อ่านไม่ออกทั้ง 2 บรรทัด'],
    [['cut.gz'], 'ไฟล์ .gz ไม่สมบูรณ์'],
  ])('of %j says what to do instead, and writes nothing', (args, message) => {
    log('odd.log', '{"uri":"/"}\nodd\n');
    log('cut.gz', gzipSync(older.repeat(50)).subarray(0, 60));
    const { status, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(existsSync(join(content, 'usage'))).toBe(false);
  });
});
