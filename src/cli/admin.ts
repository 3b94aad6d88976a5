import { existsSync } from 'node:fs';
import { adminFiles } from '../admin/build/admin-files.ts';
import { Repository } from '../admin/local/repository.ts';
import { adminServer } from '../admin/local/server.ts';
import { findContent } from '../content/read.ts';
import { readEntry } from '../content/read-entry.ts';
import { forkedPreview } from '../dev/forked-preview.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { readValues } from './arguments.ts';
import { runCommand } from './run-command.ts';

const HELP = [
  'เปิดฟอร์มแก้ไขเนื้อหาในเบราว์เซอร์: npm run admin -- [ตัวเลือก]',
  '  --port <เลข>   พอร์ตที่เปิด ปกติ 4322',
  '  --review yes   รายการผ่าน ร่าง → รอตรวจ → ตรวจแล้ว ก่อนเผยแพร่ เก็บร่างไว้ใน Git',
].join('\n');

/** Whether drafts can be kept there: a repository with a commit, and a name to write under. @throws {SettingsError} saying what lacks. */
const requireRepository = (content: string): void => {
  const repository = new Repository(content);
  try {
    repository.prefix();
  } catch {
    throw new SettingsError(
      `--review yes เก็บร่างไว้ใน Git แต่โฟลเดอร์ ${content} ไม่อยู่ใน Git สั่ง git init ในโฟลเดอร์ของโครงการก่อน หรือเปิดโดยไม่ใส่ --review`,
    );
  }
  if (repository.commitOf('HEAD') === undefined) throw new SettingsError('--review yes ต้องมี commit แรกก่อน สั่ง git add . แล้ว git commit');
  try {
    repository.author();
  } catch {
    throw new SettingsError(
      '--review yes ต้องรู้ว่าใครเป็นผู้แก้ สั่ง git config --global user.name "ชื่อ" และ git config --global user.email "อีเมล" ก่อน',
    );
  }
};

/** Name of the municipality, as its file says by now; nothing where that cannot be read. */
const townOf = (content: string): string => {
  const site = findContent(content).entries.find(({ known }) => known.path === 'site/site.yaml');
  const name = site && (readEntry(site).entry.data as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
};

/** `npm run admin`: the forms of the content folder, on this machine alone. */
await runCommand(async () => {
  const { port: [given = '4322'] = [], review: [asked = 'no'] = [] } = readValues(process.argv.slice(2), ['port', 'review'], HELP);
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new SettingsError(`พอร์ต "${given}" ใช้ไม่ได้ ใส่เลข 1–65535 เช่น --port 4322`);
  if (!['yes', 'no'].includes(asked)) throw new SettingsError(`--review ${asked} ใช้ไม่ได้ ใช้ --review yes หรือ --review no`);
  const review = asked === 'yes';
  // Whoever writes sees what staff see, drafts too.
  process.env['KM_AUDIENCE'] = 'staff';
  const { content, today } = readSettings();
  if (!existsSync(content)) throw new SettingsError(`ไม่พบโฟลเดอร์เนื้อหา ${content} ตรวจค่า KM_CONTENT`);
  if (review) requireRepository(content);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  const town = { content, today, town: () => townOf(content), preview: forkedPreview(), review };
  const server = adminServer(town, await adminFiles([], 'http://localhost:*'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new SettingsError(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ใช้พอร์ตอื่น เช่น npm run admin -- --port ${port + 1}`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const what = review ? `ไฟล์ใน ${content} เปลี่ยนเมื่อกดเผยแพร่` : `บันทึกแล้วไฟล์ใน ${content} เปลี่ยนทันที`;
  console.log(`เปิดฟอร์มได้ที่ http://localhost:${port}/admin/  ${what} (กด Ctrl+C เพื่อหยุด)`);
});
