import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '#src/authoring/empty-plan.ts';
import { readImportOptions } from '#src/cli/import-options.ts';
import { commandEnvironment } from '../../support/command-environment.ts';
import { makeSite } from '../../support/entries.ts';
import { writeTree } from '../support/content-tree.ts';
import { heading, paragraph, table, wordFile } from '../import/support/word-file.ts';

const command = fileURLToPath(new URL('../../../src/cli/import.ts', import.meta.url));
const run = (content: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: commandEnvironment({ KM_CONTENT: content }),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const town = () => writeTree({ 'site/site.yaml': makeSite() });
const minutes = () =>
  wordFile('รายงานการประชุม.docx', [
    paragraph('รายงานการประชุมคณะทำงาน KM'),
    paragraph('ครั้งที่ ๒/๒๕๖๖'),
    paragraph('วันพุธที่ ๑๘ มกราคม ๒๕๖๖ เวลา ๐๙.๓๐ น.'),
    paragraph('ณ ห้องประชุมเล็ก'),
    paragraph('ผู้มาประชุม'),
    table([
      ['๑.', 'นายสมมติ ทดสอบ', 'ปลัดเทศบาล', 'ประธานกรรมการ'],
      ['๒.', 'นางสาวตัวอย่าง ลองดู', 'ผู้อำนวยการกองคลัง', 'กรรมการ'],
    ]),
    paragraph('ผู้ไม่มาประชุม'),
    paragraph('-ไม่มี-'),
    paragraph('เริ่มประชุมเวลา ๐๙.๔๐ น.'),
    paragraph('ระเบียบวาระที่ ๑ เรื่องที่ประธานแจ้งให้ทราบ'),
    paragraph('๑.๑ แผนปี ๒๕๖๖'),
    paragraph('นายสมมติ ทดสอบ แจ้งว่าแผนผ่านแล้ว'),
    paragraph('มติที่ประชุม รับทราบ'),
    paragraph('ระเบียบวาระที่ ๒ เรื่องเพื่อพิจารณา'),
    table([['ผู้อำนวยการกองคลัง', 'เสนอให้จัดอบรมเดือนมีนาคม']]),
    paragraph('มติที่ประชุม'),
    paragraph('เห็นชอบ'),
    paragraph('เลิกประชุมเวลา ๑๑.๓๐ น.'),
    paragraph('(ลงชื่อ) ................ ผู้จดรายงานการประชุม'),
    paragraph('(นางสาวตัวอย่าง ลองดู)'),
    paragraph('ผู้อำนวยการกองคลัง'),
  ]);

describe('the import from the command line', () => {
  it('writes minutes by posts, with a review file that the check passes over, and says what to do next', async () => {
    const content = town();
    const { status, stdout, stderr } = run(content, [await minutes()]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('ถือเป็นรายงานการประชุม (ย่อหน้าที่ 1 เขียนว่า “รายงานการประชุมคณะทำงาน KM”)');
    expect(stdout).toContain('สิ่งที่ต้องทำต่อ');
    expect(stdout).toContain('ผลการตรวจไฟล์ที่นำเข้า: ไม่พบปัญหา');
    const entry = readFileSync(join(content, 'meetings/meeting-2566-2.yaml'), 'utf8');
    expect(entry).toMatch(/date: 2023-01-18\n/);
    expect(entry).toContain('- post: ปลัดเทศบาล\n    role: ประธานกรรมการ');
    expect(entry).toContain('said: แจ้งว่าแผนผ่านแล้ว');
    expect(entry).toContain('resolution: เห็นชอบ');
    expect(entry).toContain('recorder: ผู้อำนวยการกองคลัง');
    expect(entry).not.toMatch(/สมมติ|ตัวอย่าง|absent/);
    // The names are not lost: a person sees what was replaced.
    expect(readFileSync(join(content, 'meetings/meeting-2566-2.review.txt'), 'utf8')).toContain('> นายสมมติ ทดสอบ');
  });

  it('writes over nothing without being told to, and nothing at all with --dry-run', async () => {
    const content = town();
    const file = await minutes();
    expect(run(content, [file, '--dry-run']).stdout).toContain('title: รายงานการประชุมคณะทำงาน KM ครั้งที่ 2/2566');
    expect(existsSync(join(content, 'meetings'))).toBe(false);
    run(content, [file]);
    const again = run(content, [file]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('เพิ่ม --force');
    expect(run(content, [file, '--force']).status).toBe(0);
  });

  it('takes the place of the empty plan of a new town, and of a plan in another form when told to', async () => {
    const content = town();
    const empty = emptyPlan({ title: 'แผนการจัดการความรู้ ปี 2568', fiscalYear: 2568, updated: '2026-11-27' });
    mkdirSync(join(content, 'plans'));
    writeFileSync(join(content, 'plans/2568.yaml'), empty);
    const file = await wordFile('แผน.docx', [
      paragraph('แผนการจัดการความรู้ ปีงบประมาณ พ.ศ. ๒๕๖๘'),
      paragraph('๑. หลักการและเหตุผล'),
      paragraph('เทศบาลต้องพัฒนาความรู้อย่างสม่ำเสมอ'),
      table([
        ['ลำดับ', 'กิจกรรม', 'ตัวชี้วัด', 'ผู้รับผิดชอบ'],
        ['๑', 'อบรม', 'จำนวนครั้ง', 'ทุกกอง'],
      ]),
    ]);
    expect(run(content, [file]).stdout).toContain('แทนแผนว่าง');
    // One plan of the year, in one file.
    expect(existsSync(join(content, 'plans/2568.yaml'))).toBe(false);
    expect(readFileSync(join(content, 'plans/2568.md'), 'utf8')).toContain('\n---\n\n## หลักการและเหตุผล\n\nเทศบาลต้อง');
    writeFileSync(join(content, 'plans/2568.yml'), 'title: ของเดิม\n');
    rmSync(join(content, 'plans/2568.md'));
    expect(run(content, [file]).stderr).toContain('plans/2568.yml อยู่แล้ว');
    expect(existsSync(join(content, 'plans/2568.md'))).toBe(false);
  });

  it('takes a paper for what it is told to, and keeps its whole text as the body', async () => {
    const content = town();
    const file = await wordFile('เรื่องเล่า.docx', [
      heading('วิธีล้างท่อ'),
      paragraph('ปิดวาล์วก่อน'),
      table([
        ['ขั้น', 'เวลา'],
        ['ปิดวาล์ว', '๕ นาที'],
      ]),
    ]);
    const { stdout } = run(content, [file, '--as', 'asset']);
    expect(stdout).toContain('ถือเป็นขุมความรู้ (ตามที่สั่งด้วย --as)');
    expect(readFileSync(join(content, 'assets/asset-1.md'), 'utf8')).toContain(
      'ปิดวาล์วก่อน\n\n| ขั้น | เวลา |\n| --- | --- |\n| ปิดวาล์ว | ๕ นาที |\n',
    );
    run(content, [file, '--as', 'asset']);
    expect(existsSync(join(content, 'assets/asset-2.md'))).toBe(true);
  });

  it('says in Thai what is wrong with a file or an option', () => {
    const { stderr, status } = run(town(), ['ไม่มี.docx', 'ภาพ.png']);
    expect(status).toBe(1);
    expect(stderr).toContain('ไม่พบไฟล์นี้');
    expect(stderr).toContain('ไม่รู้จักไฟล์ .png');
    expect(() => readImportOptions([])).toThrow('ยังไม่ได้บอกไฟล์');
    expect(() => readImportOptions(['ก.docx', '--as', 'แผน'])).toThrow('เลือกได้: plan (แผนการจัดการความรู้)');
    expect(() => readImportOptions(['ก.docx', '--forc'])).toThrow('น่าจะหมายถึง --force');
  });
});
