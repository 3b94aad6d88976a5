import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCE_DATE_EPOCH } from './entries.ts';
import type { Corpus } from './generate.ts';

/** The folder of everything that the benchmark writes. */
export const WORK_FOLDER = join(tmpdir(), 'tessaban-km-bench');

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, '../../..');
const PROJECT_BIN = join(PROJECT, 'node_modules/.bin');

/** A build that is ready to be run and measured. */
export interface Job {
  command: string[];
  cwd: string;
  env: Record<string, string | undefined>;
  /** Folder of the finished site. */
  output: string;
  /** Folders and files deleted before each run, so that every run is cold. */
  leftovers: string[];
}

/** A site generator in the comparison. */
export interface Engine {
  title: string;
  /** Why it cannot be run here; undefined when it can. May install the engine into the work folder. */
  missing(): string | undefined;
  /** Lays out the corpus as the engine wants it. */
  prepare(corpus: Corpus): Job;
}

/** Node 24 of the project comes first, whatever Node started the benchmark. */
const environment = (extra: Record<string, string> = {}): Job['env'] => ({
  PATH: `${PROJECT_BIN}:${process.env['PATH']}`,
  HOME: process.env['HOME'],
  TMPDIR: process.env['TMPDIR'],
  NO_COLOR: '1',
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  SOURCE_DATE_EPOCH,
  ...extra,
});

const emptyFolder = (name: string): string => {
  const folder = join(WORK_FOLDER, 'sites', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

const HOME_PAGE = '---\ntitle: คลังความรู้เทศบาล\n---\n\nหน้าแรก\n';

/* Ours */

/** What a snapshot of the project leaves out: not needed by a build, or made by one. */
const NOT_IN_SNAPSHOT = new Set([
  '.git',
  '.astro',
  '.build',
  'content',
  'dist',
  'docs',
  'node_modules',
  'seeds',
  'tests',
  'test-results',
  'playwright-report',
]);

/**
 * A copy of the project to build in. The caches of a cold build are deleted, and the ones in the
 * working tree may be in use; edits made while the benchmark runs must not enter it either.
 */
const snapshotProject = (folder: string): void => {
  for (const name of readdirSync(PROJECT))
    if (!NOT_IN_SNAPSHOT.has(name)) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  // Links one by one, not one link to the whole: a cache in `node_modules/.x` is then the snapshot's own.
  const linkPackages = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) {
      if (name.startsWith('@')) linkPackages(join(from, name), join(to, name));
      else if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
    }
  };
  linkPackages(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
};

const ours: Engine = {
  title: 'tessaban-km',
  missing: () => (existsSync(join(PROJECT, 'src/cli/build.ts')) ? undefined : 'src/cli/build.ts does not exist'),
  prepare: (corpus) => {
    const cwd = emptyFolder('ours');
    snapshotProject(cwd);
    const output = join(cwd, 'dist');
    return {
      command: ['node', 'src/cli/build.ts'],
      cwd,
      env: environment({ KM_CONTENT: corpus.content, KM_OUT: output, KM_SITE: 'https://km.example.go.th' }),
      output,
      leftovers: ['dist', '.astro', '.build', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
    };
  },
};

/* Hugo */

const hugo: Engine = {
  title: 'Hugo + Pagefind',
  missing: () => (spawnSync('hugo', ['version']).status === 0 ? undefined : 'hugo is not installed (apt-get install hugo)'),
  prepare: (corpus) => {
    const cwd = emptyFolder('hugo');
    cpSync(join(HERE, 'sites/hugo'), cwd, { recursive: true });
    cpSync(corpus.plain, join(cwd, 'content'), { recursive: true });
    return {
      command: ['sh', '-ec', 'hugo --quiet --cacheDir "$PWD/cache"; pagefind --site public --quiet'],
      cwd,
      env: environment(),
      output: join(cwd, 'public'),
      leftovers: ['public', 'resources', 'cache', '.hugo_build.lock'],
    };
  },
};

/* Engines from npm */

/** Installs exact versions into a folder of the work folder, once; the reason when that fails. */
export const installFromNpm = (name: string, versions: Record<string, string>): string | undefined => {
  const folder = npmFolder(name);
  const isInstalled = () =>
    Object.entries(versions).every(([packageName, version]) => {
      const manifest = join(folder, 'node_modules', packageName, 'package.json');
      return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version;
    });
  if (isInstalled()) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: versions }));
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      // The machine's own settings of npm (registry, certificates) count here.
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    return `npm could not install ${Object.entries(versions)
      .map((pair) => pair.join('@'))
      .join(' ')}`;
  }
  return isInstalled() ? undefined : 'npm installed other versions than asked for';
};

export const npmFolder = (name: string) => join(WORK_FOLDER, 'engines', name);

/** Lays a site out beside the engine's own `node_modules`; everything but that and the manifests is replaced. */
const layOut = (engine: string, corpus: Corpus, content: string): string => {
  const cwd = npmFolder(engine);
  for (const name of readdirSync(cwd))
    if (name !== 'node_modules' && !name.startsWith('package')) rmSync(join(cwd, name), { recursive: true });
  cpSync(join(HERE, 'sites', engine), cwd, { recursive: true });
  cpSync(corpus.plain, join(cwd, content), { recursive: true });
  writeFileSync(join(cwd, content, 'index.md'), HOME_PAGE);
  return cwd;
};

const starlight = (sidebar: 'all' | 'flat'): Engine => ({
  title: `Starlight, ${sidebar === 'all' ? 'autogenerated sidebar' : 'sidebar without the pages'}`,
  missing: () => installFromNpm('starlight', { '@astrojs/starlight': '0.42.4', astro: '7.3.5' }),
  prepare: (corpus) => {
    const cwd = layOut('starlight', corpus, 'src/content/docs');
    return {
      command: ['node_modules/.bin/astro', 'build'],
      cwd,
      env: environment({ BENCH_SIDEBAR: sidebar }),
      output: join(cwd, 'dist'),
      leftovers: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
    };
  },
});

const vitepress: Engine = {
  title: 'VitePress, local search',
  missing: () => installFromNpm('vitepress', { vitepress: '1.6.4' }),
  prepare: (corpus) => {
    const cwd = layOut('vitepress', corpus, '.');
    for (const id of corpus.ids) {
      // VitePress takes `/a/b/` for `a/b/index.md` and stops at links to pages it does not know.
      const path = join(cwd, `${id}.md`);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\]\((\/[^)]+)\/\)/g, ']($1)'));
    }
    return {
      command: ['node_modules/.bin/vitepress', 'build', '.'],
      cwd,
      env: environment(),
      output: join(cwd, '.vitepress/dist'),
      leftovers: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'],
    };
  },
};

/** All engines by the name that `--engines` takes. */
export const ENGINES = { ours, hugo, starlight: starlight('all'), 'starlight-flat': starlight('flat'), vitepress } satisfies Record<
  string,
  Engine
>;
export type EngineName = keyof typeof ENGINES;
export const isEngineName = (name: string): name is EngineName => name in ENGINES;

/** Deletes what an earlier run of the job left behind. */
export const makeCold = (job: Job): void => {
  for (const path of job.leftovers) rmSync(join(job.cwd, path), { recursive: true, force: true });
  if (existsSync(job.output)) throw new Error(`${basename(job.cwd)}: the output ${job.output} is not among the leftovers`);
};
