import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { keepsCopy } from '../../domain/offline.ts';
import { APP_ADDRESS, ICON_ADDRESS, PALETTE_ADDRESS } from '../../routes/addresses.ts';
import { keptPages } from '../../routes/kept.ts';
import { ALL_PAGES, KEPT_MANIFEST, MANIFEST, type Manifest } from '../../search/shared/manifest.ts';
import { withoutDay } from '../shared/as-of.ts';
import { WORKER } from '../shared/caches.ts';
import type { Copy, KeptFile } from '../shared/copy.ts';
import { mentionedIn } from '../shared/mentioned.ts';
import { choosePages, picturesIn, type Chosen, type PageSize } from './choose-files.ts';

/** Most that a device keeps before anybody opened a page, unpacked: about a sixth of it is sent. */
const MAX_KEPT_BYTES = 10_000_000;

/** What a device is given to keep. */
export type KeptCopy = Pick<Chosen, 'bytes' | 'manuals' | 'left'>;

/**
 * Writes the service worker into a finished site: one that keeps the copy, or where the site keeps none, one that clears up after it.
 *
 * @returns what is kept; undefined where nothing is.
 */
export const writeWorker = async (
  kb: KnowledgeBase,
  pictureFolders: readonly string[],
  base: string,
  site: string,
): Promise<KeptCopy | undefined> => {
  if (!keepsCopy(kb)) {
    writeFileSync(join(site, WORKER), await bundle('../worker/remove.ts', {}));
    return undefined;
  }
  const pages = keptPages(kb).map(({ address, isManual }) => readPage(address, isManual, site));
  const frame = frameFiles(
    site,
    pages.map(({ html }) => html),
  );
  const ofFrame = frame.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  const chosen = choosePages(
    pages.map((page) => measurePage(page, base, site)),
    MAX_KEPT_BYTES - ofFrame,
  );
  const copy: Copy = {
    today: kb.today,
    files: [...frame, ...chosen.paths].map((path) => toFile(path, site)),
    search: searchManifest(site),
    searchesKeptPages: searchManifest(site) !== SEARCH + MANIFEST,
    pictureFolders,
  };
  writeFileSync(join(site, WORKER), await bundle('../worker/start.ts', { __COPY__: JSON.stringify(copy) }));
  return { ...chosen, bytes: chosen.bytes + ofFrame };
};

const SEARCH = 'pagefind/';

/** Manifest of the search that a device keeps: that of all pages where it is small, else that of the kept ones. */
const searchManifest = (site: string): string => SEARCH + (existsSync(join(site, SEARCH, KEPT_MANIFEST)) ? KEPT_MANIFEST : MANIFEST);

/** The manifest with its one file of pages. */
const searchFiles = (site: string): string[] => {
  const manifest = searchManifest(site);
  const { folder } = JSON.parse(readFileSync(join(site, manifest), 'utf8')) as Manifest;
  return [manifest, `${SEARCH}${folder}/${ALL_PAGES}`];
};

/** What these pages are shown with: styles, scripts and fonts, the seal, the colours of the town, and the index of the search. */
const frameFiles = (site: string, pages: readonly string[]): string[] => [
  ...assetsOf(site, pages),
  ...[APP_ADDRESS, ICON_ADDRESS, PALETTE_ADDRESS].map((address) => address.slice(1)).filter((path) => existsSync(join(site, path))),
  ...searchFiles(site),
];

/** Styles, scripts and fonts that these pages name, and what those name. Other pages bring theirs when they are opened. */
const assetsOf = (site: string, pages: readonly string[]): string[] => {
  const folder = join(site, '_astro');
  const assets = readdirSync(folder)
    .filter((name) => /\.(?:css|js|woff2)$/.test(name))
    .map((name) => (name.endsWith('.woff2') ? { name } : { name, text: readFileSync(join(folder, name), 'utf8') }));
  return [...mentionedIn(pages, assets)].sort().map((name) => `_astro/${name}`);
};

/** Files of a page's address in the site. */
const pageFile = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** A page as it was built. */
interface BuiltPage {
  path: string;
  isManual: boolean;
  html: string;
}

const readPage = (address: string, isManual: boolean, site: string): BuiltPage => {
  const path = address.slice(1);
  return { path, isManual, html: readFileSync(join(site, pageFile(path)), 'utf8') };
};

const measurePage = ({ path, isManual, html }: BuiltPage, base: string, site: string): PageSize => {
  const pictures = picturesIn(html, base).filter((picture) => existsSync(join(site, picture)));
  return {
    path,
    bytes: Buffer.byteLength(html),
    isManual,
    pictures: pictures.map((picture) => ({ path: picture, bytes: statSync(join(site, picture)).size })),
  };
};

/** Files whose name has a hash in it. */
const isHashed = (path: string): boolean => path.startsWith('_astro/') || path.endsWith('.km');

const toFile = (path: string, site: string): KeptFile => {
  // As the worker resolves it, from where it lies; the home page is its folder.
  const url = path === '' ? './' : encodeURI(path);
  if (isHashed(path)) return { url, revision: null };
  const bytes = readFileSync(join(site, pageFile(path)));
  const content = path === '' || path.endsWith('/') ? withoutDay(bytes.toString('utf8')) : bytes;
  return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 12) };
};

/** A worker as one script, with what the build tells it. */
const bundle = async (module: string, define: Record<string, string>): Promise<string> => {
  const build = await rolldown({
    input: join(import.meta.dirname, module),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', ...define } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
};
