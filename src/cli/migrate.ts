import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatChanges } from '../content/mend.ts';
import { readContent } from '../content/read.ts';
import { MIGRATIONS } from '../migrations/registry.ts';
import { rewriteEntry } from '../migrations/rewrite-entry.ts';
import { readSettings } from '../settings.ts';
import { editFile } from './edit-file.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';

const HELP = [
  'ปรับเนื้อหาเดิมให้เป็นรูปแบบปัจจุบัน: npm run migrate -- [ตัวเลือก]',
  '  ไม่ใส่ตัวเลือก  แสดงสิ่งที่จะแก้ทีละไฟล์ โดยยังไม่แก้',
  '  --write        แก้ไฟล์ตามที่แสดง',
  '  --help         แสดงตัวเลือก',
].join('\n');

/** @throws {OptionError} */
const readOptions = (args: string[]): { write: boolean; help: boolean } => {
  try {
    const options = { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new OptionError(`ไม่รู้จักตัวเลือก ${args.join(' ')}\n\n${HELP}`);
  }
};

/** Shows what rewriting old content would change, file by file, or does it. */
const migrate = (folder: string, write: boolean): void => {
  const changing = new Set(MIGRATIONS.flatMap(({ collections }) => collections));
  let count = 0;
  for (const entry of readContent(folder).entries) {
    if (entry.unreadable && changing.has(entry.collection))
      console.log(`ข้าม ${entry.file}: อ่านข้อมูลไม่ได้ แก้ตามที่ npm run check:content บอกก่อน แล้วสั่งใหม่\n`);
    const rewritten = rewriteEntry(entry, MIGRATIONS);
    const mended = rewritten && editFile(entry, rewritten.edits);
    if (!mended) continue;
    count += 1;
    if (write) writeFileSync(entry.file, mended.written);
    console.log(formatChanges(`${write ? 'แก้แล้ว' : 'จะแก้'} ${entry.file}`, mended.changes));
    console.log(`${rewritten.done.map((what) => `  ${what}`).join('\n')}\n`);
  }
  const where = relative('', folder) || '.';
  if (count === 0) console.log(`✓ ${where}: เนื้อหาเป็นรูปแบบปัจจุบันแล้ว ไม่มีไฟล์ที่ต้องแก้`);
  else if (write) console.log(`✓ ${where}: แก้แล้ว ${count} ไฟล์ ตรวจอีกครั้งด้วย npm run check:content`);
  else console.log(`${where}: มี ${count} ไฟล์ที่ต้องแก้ ยังไม่ได้แก้ไฟล์ใด สั่ง npm run migrate -- --write เพื่อแก้ตามที่แสดง`);
};

/** `npm run migrate`: rewrites content of an earlier version of the engine in the shapes of today. */
await runCommand(() => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else migrate(readSettings().content, options.write);
});
