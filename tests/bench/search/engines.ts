import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { rolldown } from 'rolldown';
import type { PageDocument } from './documents.ts';
import { emptyFolder, WORK_FOLDER, type Site } from './sites.ts';

/**
 * An engine of the comparison. All run in the browser, from a folder that is served to it: the
 * bundled `engine.js`, whose `open(folder)` gives a function from a query to addresses, and the index beside it.
 */
export interface Engine {
  title: string;
  /** Writes what the engine searches into its folder. */
  prepare(documents: readonly PageDocument[], folder: string): Promise<void>;
  /** Whether it fetches all of its index before any query: then one query costs what another does. */
  fetchesAll: boolean;
  /** Folders of the index on disk. */
  indexFolders(site: Site, folder: string): string[];
}

/** Exact versions of the engines that are not ours; installed into the work folder, never into the project. */
const PACKAGES = {
  minisearch: '7.2.0',
  flexsearch: '0.8.212',
  '@orama/orama': '3.1.18',
  lunr: '2.3.9',
  'lunr-languages': '1.22.0',
  'fuse.js': '7.5.0',
};

const NPM_FOLDER = join(WORK_FOLDER, 'npm');

/** Installs the packages once. @throws when npm cannot. */
const installPackages = (): void => {
  const isInstalled = Object.entries(PACKAGES).every(([name, version]) => {
    const manifest = join(NPM_FOLDER, 'node_modules', name, 'package.json');
    return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version;
  });
  if (isInstalled) return;
  mkdirSync(NPM_FOLDER, { recursive: true });
  writeFileSync(join(NPM_FOLDER, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: NPM_FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** Bundles a client with the packages it uses. */
const bundle = async (client: string, file: string): Promise<void> => {
  const build = await rolldown({
    input: fileURLToPath(new URL(`clients/${client}`, import.meta.url)),
    platform: 'browser',
    resolve: { modules: [join(NPM_FOLDER, 'node_modules'), 'node_modules'] },
    logLevel: 'silent',
  });
  await build.write({ file, format: 'esm', minify: true, codeSplitting: false });
  await build.close();
};

/** An engine that holds its whole index in memory. The same bundle makes the index here and reads it in the browser. */
const inMemory = (title: string, client: string): Engine => ({
  title,
  prepare: async (documents, folder) => {
    installPackages();
    await bundle(`${client}.mjs`, join(folder, 'engine.js'));
    const { build } = (await import(join(folder, 'engine.js'))) as {
      build: (documents: readonly PageDocument[]) => string | Promise<string>;
    };
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'index/index.json'), await build(documents));
  },
  fetchesAll: true,
  indexFolders: (_site, folder) => [join(folder, 'index')],
});

const ours: Engine = {
  title: 'tessaban-km',
  prepare: async (_documents, folder) => bundle('ours.ts', join(folder, 'engine.js')),
  fetchesAll: false,
  indexFolders: ({ folder }) => [join(folder, 'pagefind')],
};

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as a site without our search would write it. */
const toHtml = ({ title, names, headings, summary, text }: PageDocument): string => {
  const elements = (tag: string, texts: readonly string[]) => texts.map((content) => `<${tag}>${escapeHtml(content)}</${tag}>`).join('');
  return `<!doctype html><html lang="th"><head><title>${escapeHtml(title)}</title></head><body><main>${elements('h1', [title])}${elements('p', [...names, summary])}${elements('h2', headings)}${elements('p', text.split('\n'))}</main></body></html>`;
};

const pagefind: Engine = {
  title: 'Pagefind as shipped',
  prepare: async (documents, folder) => {
    await bundle('pagefind.mjs', join(folder, 'engine.js'));
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    for (const document of documents) await index.addHTMLFile({ url: document.address, content: toHtml(document) });
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await close();
  },
  fetchesAll: false,
  indexFolders: (_site, folder) => [join(folder, 'pagefind')],
};

/** Pagefind's own module on the index that our build has it write. */
const pagefindWords: Engine = {
  title: 'Pagefind, our words',
  prepare: async (_documents, folder) => bundle('pagefind-words.mjs', join(folder, 'engine.js')),
  fetchesAll: false,
  indexFolders: ({ folder }) => [join(folder, 'pagefind')],
};

/** All engines by the name that `--engines` takes; `minisearch` brings its second row along. */
export const ENGINES = {
  ours,
  pagefind,
  'pagefind-words': pagefindWords,
  minisearch: inMemory('MiniSearch, words', 'minisearch'),
  'minisearch-trigrams': inMemory('MiniSearch, trigrams', 'minisearch-trigrams'),
  flexsearch: inMemory('FlexSearch, words', 'flexsearch'),
  orama: inMemory('Orama, words', 'orama'),
  lunr: inMemory('lunr-languages th', 'lunr'),
  fuse: inMemory('Fuse.js', 'fuse'),
} satisfies Record<string, Engine>;
export type EngineName = keyof typeof ENGINES;
export const isEngineName = (name: string): name is EngineName => name in ENGINES;

/** Where an engine's folder for a site is. */
export const engineFolder = (name: EngineName, site: Site): string => join(WORK_FOLDER, 'engines', site.name, name);

/** Makes an engine's folder anew. */
export const prepareEngine = async (name: EngineName, site: Site, documents: readonly PageDocument[]): Promise<void> =>
  ENGINES[name].prepare(documents, emptyFolder('engines', site.name, name));

/** Files that servers compress on the way; Pagefind's own are compressed already. */
const TEXT = new Set(['.js', '.json', '.html', '.css', '.svg', '.xml', '.txt', '.mjs']);
export const isCompressible = (path: string): boolean => TEXT.has(extname(path));

/** Bytes of an index on disk, with the engine code that lies beside it: as they are, and as sent. */
export const indexSize = (name: EngineName, site: Site): { bytes: number; gzipped: number } => {
  const size = { bytes: 0, gzipped: 0 };
  for (const folder of ENGINES[name].indexFolders(site, engineFolder(name, site)))
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name);
      const bytes = statSync(path).size;
      size.bytes += bytes;
      size.gzipped += isCompressible(path) ? gzipSync(readFileSync(path)).length : bytes;
    }
  return size;
};
