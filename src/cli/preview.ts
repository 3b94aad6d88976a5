import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readSettings, SettingsError } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** `npm run preview [-- --port 4321]`: serves the built site on this machine. */
await runCommand(async () => {
  const { out, base } = readSettings();
  if (!existsSync(join(out, 'index.html'))) throw new SettingsError(`ยังไม่มีเว็บไซต์ใน ${out} ให้สั่ง npm run build ก่อน`);
  const option = process.argv.indexOf('--port');
  const port = option > 0 ? Number(process.argv[option + 1]) : 4321;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({ logLevel: 'error', server: { port } });
  console.log(`เปิดดูได้ที่ http://localhost:${server.port}${base}  (กด Ctrl+C เพื่อหยุด)`);
});
