import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DEMONSTRATION,
  FORMER_ADDRESS,
  FRAME_WORDS,
  GUIDE_WITH_FRAME_WORDS,
  HAS_DEMONSTRATION,
  PERMIT,
  SITE,
  SOURCE_DATE_EPOCH,
  TOWNS,
  type Town,
} from './towns.ts';

/** `node serve.ts`: builds every town as its webmaster would, all at once, and serves them until ended. */

/**
 * A copy of the content in which one manual has had another address and one guide has headings
 * named like parts of the frame. The copy stays inside the project, where the MDX pages find the
 * packages they are compiled against.
 */
const copyContent = (from: string, to: string): string => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const manual = join(to, `${PERMIT.slice(0, -1)}.md`);
  const text = readFileSync(manual, 'utf8');
  const renamed = text.replace(/^aliases: \[/m, `aliases: [/${FORMER_ADDRESS}, `);
  if (renamed === text) throw new Error(`${manual}: no "aliases: [" to add a former address to`);
  writeFileSync(manual, renamed);
  const guide = `${GUIDE_WITH_FRAME_WORDS.slice(0, -1)}.md`;
  // A guide that towns share becomes the town's own when it is changed.
  if (!existsSync(join(to, guide))) cpSync(join('src/base-content', guide), join(to, guide));
  appendFileSync(join(to, guide), FRAME_WORDS.map((word) => `\n## ${word}\n\nข้อความ\n`).join(''));
  return to;
};

const run = (town: Town, ...command: string[]): ChildProcess =>
  spawn(process.execPath, command, {
    env: {
      ...process.env,
      KM_CONTENT: join(dirname(town.out), 'content'),
      KM_BASE: town.base,
      KM_SITE: SITE,
      KM_OUT: town.out,
      KM_AUDIENCE: 'public',
      KM_BOOKLETS: town === DEMONSTRATION ? 'no' : 'yes',
      SOURCE_DATE_EPOCH: town.epoch ?? SOURCE_DATE_EPOCH,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const build = async (town: Town): Promise<void> => {
  copyContent(town.content, join(dirname(town.out), 'content'));
  const building = run(town, 'src/cli/build.ts');
  building.stdout!.resume();
  const [status] = (await once(building, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`building ${town.name} failed with status ${status}`);
};

/** Serves a town; what it prints first says that it answers. */
const serve = async (town: Town): Promise<void> => {
  const server = run(town, 'src/cli/preview.ts', '--port', String(town.port));
  server.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill());
  await once(server.stdout!, 'data');
};

// The tests wait for the last of the towns, so the demonstration comes before them.
const served = [...(HAS_DEMONSTRATION ? [DEMONSTRATION] : []), ...TOWNS];
await Promise.all(served.map(build));
for (const town of served) await serve(town);
