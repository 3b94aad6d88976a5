import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCorpus } from '../build/generate.ts';
import { seeded } from '../build/random.ts';
import { questionsOf, readArticles, writeArticles, type Asked } from './articles.ts';
import { MISSPELLINGS } from './spelling.ts';

/** The folder of everything that this benchmark writes, but its report. */
export const WORK_FOLDER = join(tmpdir(), 'tessaban-km-bench/search');
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** A built site to search. */
export interface Site {
  name: string;
  folder: string;
  /** Questions that people wrote for its pages. */
  asked: readonly Asked[];
}

/** What sites are made of and how. */
export interface Making {
  /** File of real articles, which become the site “articles”. */
  articles: string | undefined;
  /** Writes the search index alone, without pages: a large site in a tenth of the time. */
  indexOnly: boolean;
  /** Keeps a site that is made, although what it is made of has changed. */
  reuse: boolean;
}

const generate = (entries: number) => (folder: string) => {
  const corpus = generateCorpus(join(WORK_FOLDER, 'corpus'), entries);
  cpSync(corpus.content, folder, { recursive: true });
};

/** Where the content of each named site comes from. */
const SOURCES: Record<string, (folder: string) => void> = {
  'san-pong': (folder) => cpSync(join(PROJECT, 'content'), folder, { recursive: true }),
  'pak-nam': (folder) => cpSync(join(PROJECT, 'tests/municipalities/pak-nam-tha-ruea'), folder, { recursive: true }),
  'generated-1000': generate(1000),
  generated: generate(2000),
  'generated-20000': generate(20_000),
};
/** The site of real articles; they are what their authors wrote, without misspellings of ours. */
const ARTICLES = 'articles';
export const SITE_NAMES = [...Object.keys(SOURCES), ARTICLES];

/** What writes an index without pages. */
const INDEX_ALONE = fileURLToPath(new URL('index-alone.ts', import.meta.url));

/** What a build reads; the rest of the project stays out of the copy. */
const PROJECT_FILES = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * Builds a named site in a copy of the project, unless what it is made of has not changed since.
 * A path to a site that `npm run build` made is taken as it is.
 *
 * @throws when the build fails.
 */
export const prepareSite = (name: string, { articles: file, indexOnly, reuse }: Making, log: (line: string) => void): Site => {
  if (name === ARTICLES && !file) throw new Error(`${ARTICLES}: say where they are, --articles FILE`);
  const articles = name === ARTICLES ? readArticles(file!) : [];
  const asked = questionsOf(articles);
  const source = name === ARTICLES ? (folder: string) => writeArticles(articles, folder) : SOURCES[name];
  if (!source) {
    const folder = resolve(name);
    if (!existsSync(join(folder, 'pagefind/search.json')))
      throw new Error(`${name} is neither a built site nor one of ${SITE_NAMES.join(', ')}`);
    return { name: basename(folder), folder, asked };
  }
  const folder = join(WORK_FOLDER, 'sites', name);
  const stamp = `${folder}.stamp`;
  const isBuilt = existsSync(join(folder, 'pagefind/pagefind.js')) && existsSync(stamp);
  if (isBuilt && reuse) return { name, folder, asked };

  const copy = join(WORK_FOLDER, 'project');
  copyProject(copy);
  source(join(copy, 'content'));
  if (name !== ARTICLES) misspellBodies(join(copy, 'content'));
  const state = `${stateOf(copy)}${indexOnly ? ', index only' : ''}`;
  if (isBuilt && readFileSync(stamp, 'utf8') === state) return { name, folder, asked };

  log(`building ${name}`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [indexOnly ? INDEX_ALONE : 'src/cli/build.ts'], {
    cwd: copy,
    env: {
      ...process.env,
      KM_CONTENT: join(copy, 'content'),
      KM_OUT: folder,
      KM_BASE: '/',
      KM_SITE: 'https://km.example.go.th',
      KM_AUDIENCE: 'public',
    },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`building ${name} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  writeFileSync(stamp, state);
  log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return { name, folder, asked };
};

/** A fresh copy of what a build reads. In the working tree, caches and edits of others would meet with ours. */
const copyProject = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of PROJECT_FILES)
    if (existsSync(join(PROJECT, name))) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  // Links one by one: a cache in `node_modules/.x` is then the copy's own.
  const link = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) {
      if (name.startsWith('@')) link(join(from, name), join(to, name));
      else if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
    }
  };
  link(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
};

/** Of the words of a body that have a common misspelling, the share that is misspelt. */
const MISSPELT_SHARE = 0.25;

/**
 * Puts common misspellings into the bodies of pages, since the sites are spelt better than what
 * municipalities write. Fields stay as they are: other fields refer to some of them.
 */
const misspellBodies = (content: string): void => {
  for (const item of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !/\.mdx?$/.test(item.name)) continue;
    const file = join(item.parentPath, item.name);
    const [, fields, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    if (!fields || !body) continue;
    const random = seeded(`misspell/${file.slice(content.length)}`);
    const changed = Object.entries(MISSPELLINGS).reduce(
      (text, [right, wrong]) => text.replaceAll(right, () => (random.next() < MISSPELT_SHARE ? wrong : right)),
      body,
    );
    writeFileSync(file, fields + changed);
  }
};

/** One text for all that a build reads: two that are equal build the same site. */
const stateOf = (folder: string): string => {
  const hash = createHash('sha256');
  const visit = (path: string, name: string): void => {
    if (statSync(path).isDirectory()) for (const child of readdirSync(path).sort()) visit(join(path, child), `${name}/${child}`);
    else hash.update(name).update(readFileSync(path));
  };
  for (const name of [...PROJECT_FILES, 'content']) if (existsSync(join(folder, name))) visit(join(folder, name), name);
  return hash.digest('hex');
};

/** An empty folder in the work folder. */
export const emptyFolder = (...path: string[]): string => {
  const folder = join(WORK_FOLDER, ...path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  return folder;
};
