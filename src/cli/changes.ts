import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareContent } from '../changes/changes.ts';
import { changesAsPaper } from '../changes/paper.ts';
import { changesAsText } from '../changes/told.ts';
import { readSettings } from '../settings.ts';
import { longDate } from '../thai/date.ts';
import { readValues } from './arguments.ts';
import { commitOf, startOfWork, writeContentOf, type Commit } from './git-content.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const HELP = [
  'แสดงสิ่งที่จะเปลี่ยนในเนื้อหา เพื่อให้หัวหน้าตรวจก่อนเผยแพร่: npm run changes -- [ตัวเลือก]',
  '  --from <ฉบับ>  ฉบับเดิมใน Git เช่น main หรือรหัส commit (ปกติคือจุดที่แยกจาก main ถ้าอยู่ที่ main คือการบันทึกครั้งล่าสุด)',
  '  --to <ฉบับ>    ฉบับใหม่ใน Git (ปกติคือไฟล์ที่แก้อยู่ตอนนี้)',
  '  --html <ไฟล์>  เขียนเป็นหน้า A4 สำหรับพิมพ์และลงชื่อ เช่น --html changes.html',
].join('\n');

const named = ({ short, day }: Commit): string => `ฉบับวันที่ ${longDate(day)} (${short})`;

/** `npm run changes`: what a set of changes alters in the content, in words of the forms, and what follows from it. */
await runCommand(() => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(HELP);
    return;
  }
  const values = readValues(args, ['from', 'to', 'html'], HELP);
  const { content, today } = readSettings();
  const commit = (option: 'from' | 'to'): Commit | undefined => {
    const name = values[option]?.at(-1);
    if (name === undefined) return undefined;
    const found = commitOf(content, name);
    if (!found) throw new OptionError(`ไม่พบฉบับ "${name}" ใน Git ของโฟลเดอร์เนื้อหา ใช้ชื่อสาขาหรือรหัส commit เช่น --${option} main`);
    return found;
  };
  const [from, to] = [commit('from') ?? startOfWork(content), commit('to')];
  const scratch = mkdtempSync(join(tmpdir(), 'km-changes-'));
  try {
    const before = writeContentOf(content, from, scratch);
    const after = to ? writeContentOf(content, to, scratch) : content;
    const changes = compareContent(before, after, today);
    const compared = { from: named(from), to: to ? named(to) : 'ไฟล์ที่แก้อยู่ตอนนี้' };
    console.log(changesAsText(changes, compared));
    const file = values['html']?.at(-1);
    if (file !== undefined) {
      writeFileSync(file, changesAsPaper(changes, compared, longDate(today)));
      console.log(`\nเขียน ${file} แล้ว เปิดในเบราว์เซอร์แล้วสั่งพิมพ์ได้`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
