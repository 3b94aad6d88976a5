import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FORMER_ADDRESS, FRAME_WORDS, GUIDE_WITH_FRAME_WORDS, PERMIT, SITE, SOURCE_DATE_EPOCH, TOWNS } from './towns.ts';

/** `node serve.ts <town>`: builds a town as its webmaster would and serves it until ended. */
const town = TOWNS.find(({ name }) => name === process.argv[2]);
if (!town) throw new Error(`usage: serve.ts ${TOWNS.map(({ name }) => name).join('|')}`);

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
  appendFileSync(join(to, `${GUIDE_WITH_FRAME_WORDS.slice(0, -1)}.md`), FRAME_WORDS.map((word) => `\n## ${word}\n\nข้อความ\n`).join(''));
  return to;
};

const env = {
  ...process.env,
  KM_CONTENT: copyContent(town.content, join(dirname(town.out), 'content')),
  KM_BASE: town.base,
  KM_SITE: SITE,
  KM_OUT: town.out,
  KM_AUDIENCE: 'public',
  SOURCE_DATE_EPOCH,
};
const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) throw new Error(`building ${town.name} failed with status ${status}`);

const server = spawn(process.execPath, ['src/cli/preview.ts', '--port', String(town.port)], {
  env,
  stdio: ['ignore', 'ignore', 'inherit'],
});
server.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => server.kill());
process.on('SIGINT', () => server.kill());
