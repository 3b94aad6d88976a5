import { dev } from 'astro';
import { formatProblems } from '../content/problem.ts';
import { ContentError } from '../checks/check-content.ts';
import { devIndex } from '../search/build/dev-index.ts';
import { currentContent } from '../store/current.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** `npm run dev`: the site on this machine, renewed as files change. */
const serve = async (): Promise<void> => {
  const { base } = readSettings();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Ended like any program that has finished, so that what it keeps on disk goes with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  const server = await dev({ logLevel: 'warn', server: { port: 4321 }, vite: { plugins: [devIndex(base, currentContent)] } });
  console.log(`เปิดดูได้ที่ http://localhost:${server.address.port}${base}  (แก้ไฟล์แล้วหน้าเปลี่ยนทันที กด Ctrl+C เพื่อหยุด)`);
};

await runCommand(serve, (error) => (error instanceof ContentError ? `${formatProblems(error.problems)}\n\n✗ ${error.message}` : undefined));
