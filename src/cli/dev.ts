import { dev } from 'astro';
import { formatProblems } from '../checks/problem.ts';
import { ContentError } from '../library/load.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** `npm run dev`: the site on this machine, renewed as files change. */
try {
  const { base } = readSettings();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await dev({ logLevel: 'warn', server: { port: 4321 } });
  console.log(`เปิดดูได้ที่ http://localhost:${server.address.port}${base}  (แก้ไฟล์แล้วหน้าเปลี่ยนทันที กด Ctrl+C เพื่อหยุด)`);
} catch (error) {
  if (error instanceof ContentError) console.error(`${formatProblems(error.problems)}\n\n✗ ${error.message}`);
  else if (error instanceof SettingsError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
