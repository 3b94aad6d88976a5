import { existsSync } from 'node:fs';
import { formatProblems, type Problem } from '../content/problem.ts';
import { liveContent, type Reading } from '../dev/live-content.ts';
import { livePages } from '../dev/live-pages.ts';
import { devIndex } from '../search/build/dev-index.ts';
import { currentContent } from '../store/current.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { readValues } from './arguments.ts';
import { OptionError } from './options.ts';
import { runCommand } from './run-command.ts';
import { watchFolder } from './watch.ts';

const HELP = `แสดงเว็บไซต์ระหว่างแก้เนื้อหา: npm run dev -- [ตัวเลือก]
  --port 8080  พอร์ตที่จะเปิด (ปกติ 4321 หรือพอร์ตว่างถัดไป)
  --help       แสดงตัวเลือก`;
const DEFAULT_PORT = 4321;

const readPort = (args: readonly string[]): number | undefined => {
  const given = readValues(args, ['port'], HELP)['port']?.at(-1);
  if (given === undefined) return undefined;
  if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 65_535)
    throw new OptionError(`--port "${given}" ใช้ไม่ได้ ใส่เลข 1 ถึง 65535 เช่น --port 8080`);
  return Number(given);
};

const placeOf = ({ file, rule, field, what }: Problem): string => JSON.stringify([file, rule, field, what]);

/** One report of a reading: all errors, and warnings that were not told before. */
const reporter = (): ((reading: Reading) => void) => {
  let told = new Set<string>();
  return ({ problems, isShown }) => {
    const fresh = problems.filter((problem) => problem.severity === 'error' || !told.has(placeOf(problem)));
    told = new Set(problems.map(placeOf));
    if (fresh.length > 0) console.log(`\n${formatProblems(fresh)}\n`);
    const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
    const time = new Date().toLocaleTimeString('th-TH');
    console.log(
      isShown
        ? `✓ ${time} หน้าเว็บเป็นปัจจุบัน${count('warning') > 0 ? ` (คำเตือน ${count('warning')})` : ''}`
        : `✗ ${time} เนื้อหามีข้อผิดพลาด ${count('error')} รายการ หน้าเว็บยังเป็นของเดิม แก้แล้วบันทึกใหม่`,
    );
  };
};

/** `npm run dev`: the site on this machine, renewed as files change. */
const serve = async (): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(HELP);
    return;
  }
  const port = readPort(args);
  const { base, content } = readSettings();
  if (!existsSync(content)) throw new SettingsError(`ไม่พบโฟลเดอร์เนื้อหา ${content} ตรวจค่า KM_CONTENT`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // Ended like any program that has finished, so that what it keeps on disk goes with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

  const read = liveContent(readSettings);
  const pages = livePages(base, content);
  const report = reporter();
  const renew = async (): Promise<void> => {
    const reading = await read();
    if (reading.isShown) pages.reload();
    pages.tell(reading.problems);
    report(reading);
  };
  // Before the first reading, so that a save meanwhile is not missed.
  watchFolder(content, renew);
  const started = import('astro').then(({ dev }) =>
    dev({
      logLevel: 'error',
      server: { port: port ?? DEFAULT_PORT },
      integrations: [pages.integration],
      vite: { server: { strictPort: port !== undefined }, plugins: [devIndex(base, currentContent)] },
    }),
  );
  const [server] = await Promise.all([started, renew()]);
  const address = `http://localhost:${server.address.port}${base}`;
  console.log(`เปิดดูได้ที่ ${address}  (แก้ไฟล์แล้วหน้าเปลี่ยนทันที กด Ctrl+C เพื่อหยุด)`);
  // Vite makes the modules of pages at the first request, for some seconds: they begin while the editor opens the browser.
  fetch(address).catch(() => undefined);
};

/** What Vite says of a port that another program has. */
const explainPort = (error: unknown): string | undefined =>
  error instanceof Error && /port \d+ is already in use/i.test(error.message)
    ? `มีโปรแกรมอื่นใช้พอร์ต ${/\d+/.exec(error.message)![0]} อยู่ ใส่พอร์ตอื่น เช่น npm run dev -- --port 8080`
    : undefined;

await runCommand(serve, explainPort);
// What was begun by then (the watching, parts of the server) would keep a command that has failed from ending.
if (process.exitCode) process.exit();
