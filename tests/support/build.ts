import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Tree } from './trees.ts';

/** The project, where the command runs. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = 'src/cli/build.ts';

const folders: string[] = [];

/** A new empty folder outside the project; `removeTemporaryFolders` takes it away. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tessaban-km-test-'));
  folders.push(folder);
  return folder;
};

/** Removes every temporary folder of this test file; meant for `afterAll`. */
export const removeTemporaryFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** Writes a tree's files into a folder. */
export const writeTree = (tree: Tree, folder: string): void => {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Settings of the build, and anything else of its environment. */
export type Environment = Readonly<Record<string, string>>;

/** Where a build reads and writes. */
export interface Places {
  content: string;
  out: string;
}

/** A build that has ended. */
export interface BuildResult extends Places {
  status: number | null;
  /** All that it printed, without colours. */
  text: string;
}

/** The day that counts as today in these builds: 2022-01-12 in Thailand. */
export const EPOCH = '1641945600';

// The test runner's own variables (NODE_ENV, VITEST, …) must not reach the build.
const inherited = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_COMPILE_CACHE'];
const environment = (settings: Environment): Record<string, string> => ({
  ...Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  SOURCE_DATE_EPOCH: EPOCH,
  ...settings,
});

/** Puts a tree into a folder of its own and names an output folder beside it that does not exist yet. */
export const placesFor = (tree: Tree): Places => {
  const folder = temporaryFolder();
  writeTree(tree, join(folder, 'content'));
  return { content: join(folder, 'content'), out: join(folder, 'out') };
};

const start = ({ content, out }: Places, settings: Environment, maxFileBlocks?: number): ChildProcess => {
  const options = { cwd: PROJECT, env: environment({ KM_CONTENT: content, KM_OUT: out, ...settings }), detached: true };
  return maxFileBlocks === undefined
    ? spawn(process.execPath, [COMMAND], options)
    : spawn('sh', ['-c', `ulimit -f ${maxFileBlocks}; exec "$0" ${COMMAND}`, process.execPath], options);
};

const ended = (child: ChildProcess, places: Places): Promise<BuildResult> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...places, status, text: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) }));
  });

/** Runs the build command as a user does, and waits for its end, good or bad. */
export const runBuild = (places: Places, settings: Environment = {}): Promise<BuildResult> => ended(start(places, settings), places);

/** Runs the build of a tree in a place of its own. */
export const buildTree = (tree: Tree, settings: Environment = {}): Promise<BuildResult> => runBuild(placesFor(tree), settings);

/** Runs a build that must succeed; says what it printed when it did not. */
export const buildWell = async (tree: Tree, settings: Environment = {}): Promise<BuildResult> => {
  const result = await buildTree(tree, settings);
  if (result.status !== 0) throw new Error(`The build ended with status ${result.status}:\n${result.text}`);
  return result;
};

/** Runs a build that may write no file larger than a few kilobytes, as on a full disc. */
export const runBuildWithoutRoom = (places: Places): Promise<BuildResult> => ended(start(places, {}, 16), places);

/** Has a build disturbed, as `disturbed.ts` says. */
export const disturbed = (how: Environment): Environment => ({
  NODE_OPTIONS: `--import ${join(PROJECT, 'tests/support/disturbed.ts')}`,
  ...how,
});

/** Has a build do without Astro, as `without-astro.ts` says. */
export const WITHOUT_ASTRO: Environment = { NODE_OPTIONS: `--import ${join(PROJECT, 'tests/support/without-astro.ts')}` };

/** Runs a build and does something once it has printed `line`. */
export const runBuildWhile = (
  places: Places,
  line: string,
  meanwhile: (build: ChildProcess) => void,
  settings: Environment = {},
): Promise<BuildResult> => {
  const child = start(places, settings);
  let printed = '';
  let done = false;
  child.stdout!.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
    if (done || !printed.includes(line)) return;
    done = true;
    meanwhile(child);
  });
  return ended(child, places);
};

/** Processes of the group that a build leads and that have not ended, on Linux; none elsewhere. */
const processesOf = (group: number): number[] =>
  existsSync('/proc')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((name) => {
          try {
            // `pid (name) state parent group …`; the name may hold anything. One that has ended is a zombie until the system,
            // which some do only every few seconds, takes note of it.
            const [state, , leader] = readFileSync(`/proc/${name}/stat`, 'utf8')
              .replace(/^.*\) /s, '')
              .split(' ');
            return state !== 'Z' && Number(leader) === group;
          } catch {
            return false;
          }
        })
        .map(Number)
    : [];

/** How long a process may take to notice that the one which started it is gone. */
const PATIENCE_MILLISECONDS = 5_000;

/** Runs a build and sends it alone a signal after a time; SIGKILL is what the system does when memory runs out. @returns its processes that are still there after a while. */
export const runBuildFor = async (
  places: Places,
  milliseconds: number,
  signal: NodeJS.Signals,
  settings: Environment = {},
): Promise<{ id: number; pids: number[]; text: string }> => {
  const child = start(places, settings);
  const end = ended(child, places);
  const timer = setTimeout(() => child.kill(signal), milliseconds);
  await once(child, 'exit');
  clearTimeout(timer);
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (processesOf(child.pid!).length > 0 && performance.now() < deadline) await setTimeoutPromise(50);
  const pids = processesOf(child.pid!);
  // What is still there would keep its output open.
  return { id: child.pid!, pids, text: pids.length > 0 ? '' : (await end).text };
};

/** Stage folders that a build of this process number has left; others are at work beside it. */
export const stagesOf = (id: number): string[] => readdirSync(join(PROJECT, '.build')).filter((name) => name.startsWith(`stage-${id}-`));

/** Every file below a folder: path with forward slashes → bytes, in the order of paths. */
export const readFolder = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );

/** Every file below a folder with the hash of its bytes; two folders with equal fingerprints are the same. */
export const fingerprint = (folder: string): Record<string, string> =>
  Object.fromEntries([...readFolder(folder)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]));

/** The text of one file of a built site. */
export const readPage = ({ out }: Pick<Places, 'out'>, path: string): string => readFileSync(join(out, path), 'utf8');
