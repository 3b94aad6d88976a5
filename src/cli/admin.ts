import { existsSync } from 'node:fs';
import { adminFiles } from '../admin/build/admin-files.ts';
import { adminServer } from '../admin/local/server.ts';
import { findContent } from '../content/read.ts';
import { readEntry } from '../content/read-entry.ts';
import { livePreview } from '../dev/live-preview.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { readValues } from './arguments.ts';
import { runCommand } from './run-command.ts';

const HELP = ['เปิดฟอร์มแก้ไขเนื้อหาในเบราว์เซอร์: npm run admin -- [ตัวเลือก]', '  --port <เลข>  พอร์ตที่เปิด ปกติ 4322'].join('\n');

/** Name of the municipality, as its file says by now; nothing where that cannot be read. */
const townOf = (content: string): string => {
  const site = findContent(content).entries.find(({ known }) => known.path === 'site/site.yaml');
  const name = site && (readEntry(site).entry.data as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
};

/** `npm run admin`: the forms of the content folder, on this machine alone. */
await runCommand(async () => {
  const { port: [given = '4322'] = [] } = readValues(process.argv.slice(2), ['port'], HELP);
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new SettingsError(`พอร์ต "${given}" ใช้ไม่ได้ ใส่เลข 1–65535 เช่น --port 4322`);
  // Whoever writes sees what staff see, drafts too.
  process.env['KM_AUDIENCE'] = 'staff';
  const { content, today } = readSettings();
  if (!existsSync(content)) throw new SettingsError(`ไม่พบโฟลเดอร์เนื้อหา ${content} ตรวจค่า KM_CONTENT`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  const town = { content, today, town: () => townOf(content), preview: livePreview(readSettings) };
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
  console.log(`เปิดฟอร์มได้ที่ http://localhost:${port}/admin/  บันทึกแล้วไฟล์ใน ${content} เปลี่ยนทันที (กด Ctrl+C เพื่อหยุด)`);
});
