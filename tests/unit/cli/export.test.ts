import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { WrittenEntry } from '#src/documents/workbook/flatten.ts';
import { readWorkbook, toWorkbook } from '#src/documents/workbook/xlsx.ts';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeAsset, makeManual, makeMeeting, makePlan, makeSite, makeDepartment } from '../../support/entries.ts';
import { malformed, wordsOf } from '../../support/packages.ts';
import { markdown, writeTree } from '../support/content-tree.ts';

const command = (name: string) => fileURLToPath(new URL(`../../../src/cli/${name}.ts`, import.meta.url));

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tessaban-km-export-'));
  content = writeTree({
    'site/site.yaml': makeSite(),
    'departments/finance.yaml': makeDepartment(),
    'plans/2565.yaml': makePlan({ title: 'แผนการจัดการความรู้ พ.ศ. 2565' }),
    'manuals/permit.md': markdown(makeManual({ department: 'finance' }), '## ก่อนมา\n\nเตรียม **เอกสาร** ให้ครบ\n'),
    'meetings/team-1.yaml': makeMeeting(),
    'assets/drain.md': `---\n# หมายเหตุของผู้ดูแล\ntitle: ล้างท่อ\nkind: explicit\nstage: asset\nstep: organization\ntopics: [ท่อ, ฝน]\nupdated: 2022-01-12\n---\n\nเนื้อหา\n`,
    'assets/pump.md': markdown(makeAsset({ title: 'ปั๊มน้ำ' }), 'เนื้อหา\n'),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, ...args: string[]) => {
  const env = commandEnvironment({ KM_CONTENT: content });
  const { status, stdout, stderr } = spawnSync(process.execPath, [command(name), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('an export from the command line', () => {
  it('writes plans, manuals and minutes as Word files, and says where', () => {
    const { status, stdout, stderr } = run('export', 'plans/2565', 'manuals/permit', 'meetings/team-1');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      '✓ export/plans-2565.docx',
      '✓ export/manuals-permit.docx',
      '✓ export/meetings-team-1.docx',
    ]);
    for (const name of ['plans-2565', 'manuals-permit', 'meetings-team-1'])
      expect(malformed(readFileSync(join(folder, `export/${name}.docx`)))).toEqual([]);
    expect(wordsOf(readFileSync(join(folder, 'export/manuals-permit.docx')))).toEqual(
      expect.arrayContaining(['คู่มือสำหรับประชาชน', 'ก่อนมา', 'เตรียม เอกสาร ให้ครบ']),
    );
    expect(wordsOf(readFileSync(join(folder, 'export/meetings-team-1.docx')))).toEqual(expect.arrayContaining(['เริ่มประชุมเวลา ๐๙.๓๐ น.']));
  });

  it.each([
    [['asset'], 'น่าจะหมายถึง assets'],
    [['plans/2566'], 'น่าจะหมายถึง plans/2565'],
    [['assets/drain'], 'ส่งออกเป็น Word ไม่ได้'],
    [[], 'บอกสิ่งที่จะส่งออกก่อน'],
  ])('of %j is told what to do instead', (args, message) => {
    const { status, stderr } = run('export', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(1);
  });
});

describe('a collection in Excel', () => {
  const file = () => join(folder, 'export/assets.xlsx');
  const entries = (): WrittenEntry[] =>
    readContent(content)
      .entries.filter(({ collection }) => collection === 'assets')
      .map(({ id, format, data, body }) => ({ id, format, data, body }));
  /** Puts a workbook where an export would have. */
  const save = async (changed: readonly WrittenEntry[]): Promise<void> => {
    mkdirSync(join(folder, 'export'), { recursive: true });
    writeFileSync(file(), await toWorkbook('assets', changed, () => ({ label: 'ช่อง' })));
  };

  it('comes back without a change where nobody made one', async () => {
    expect(run('export', 'assets').status).toBe(0);
    expect((await readWorkbook(readFileSync(file())))?.entries).toEqual(entries());
    const { status, stdout, stderr } = run('import', file());
    expect(stderr).toBe('');
    expect(stdout).toContain('ใหม่ 0 เปลี่ยน 0 เหมือนเดิม 2');
    expect(status).toBe(0);
  });

  it('changes only what was changed, keeps comments, and adds what is new, once that is agreed', async () => {
    const [drain, pump] = entries() as [WrittenEntry, WrittenEntry];
    const changed = [
      { ...drain, data: { ...(drain.data as object), topics: ['ท่อ', 'น้ำท่วม'] } },
      pump,
      { ...pump, id: 'gate', data: { ...(pump.data as object), title: 'ประตูน้ำ' } },
    ];
    await save(changed);

    const asked = run('import', file());
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('--force');
    expect(readFileSync(join(content, 'assets/drain.md'), 'utf8')).toContain('topics: [ท่อ, ฝน]');

    const { status, stdout } = run('import', file(), '--force');
    expect(stdout).toContain('ใหม่ 1 เปลี่ยน 1 เหมือนเดิม 1');
    expect(stdout).toContain('ไม่พบปัญหา');
    expect(status).toBe(0);
    const text = readFileSync(join(content, 'assets/drain.md'), 'utf8');
    expect(text).toContain('# หมายเหตุของผู้ดูแล');
    expect(text).toContain('น้ำท่วม');
    expect(text.endsWith('---\n\nเนื้อหา\n')).toBe(true);
    expect(readFileSync(join(content, 'assets/gate.md'), 'utf8')).toContain('title: ประตูน้ำ');
  });

  it('is refused as a whole where a row has no id that a file may have', async () => {
    await save([{ id: 'ท่อ', format: 'md', data: { title: 'ก' }, body: '' }]);
    const { status, stderr } = run('import', file(), '--force');
    expect(stderr).toContain('รหัสรายการใช้ไม่ได้: "ท่อ"');
    expect(status).toBe(1);
  });
});
