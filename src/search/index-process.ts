import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile } from 'pagefind';
import { compareCodes } from '../domain/thai-order.ts';
import type { LoadedEntry } from '../library/load.ts';
import { searchContext, toPageRecord } from './document.ts';
import { chooseKeys, type IndexedPage } from './index-pages.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { packPages } from './packed-pages.ts';
import { SIGNATURE } from './pagefind-index.ts';
import { FACETS, toFragment, type Fragment, type PageRecord } from './page-record.ts';
import { packVocabulary } from './vocabulary.ts';

/** What the build sends to this process. */
export interface IndexJob {
  entries: LoadedEntry[];
  /** Folder to write the index to. */
  outputPath: string;
}

/** What comes back: how many pages were indexed, or why it failed. */
export type IndexReport = { pages: number; milliseconds: number } | { error: string };

/** The engine's own interfaces, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const filters = (record: PageRecord): string =>
  FACETS.filter((facet) => record[facet])
    .map((facet) => `<i data-pagefind-filter="${facet}">${escape(record[facet])}</i>`)
    .join('');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page for the engine. Heading levels carry its weights: it counts what stands in h1 and h2 more than running text. */
const toIndexPage = ({ record, title, names, text }: IndexedPage): string =>
  `<html><body><div data-pagefind-ignore="index">${filters(record)}</div><h1>${title}</h1><h2>${names}</h2><p>${text}</p></body></html>`;

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

const toRecords = (entries: LoadedEntry[]): PageRecord[] => {
  const context = searchContext(entries);
  return entries.map((entry) => toPageRecord(entry, context));
};

/** Builds the index in a process of its own, beside the page build, so that both cores work. */
const run = async (records: readonly PageRecord[], outputPath: string): Promise<IndexReport> => {
  const started = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  const { pages, words } = chooseKeys(records);
  while (pages.length)
    await Promise.all(
      // Taken out of the list: what the engine has is not kept here.
      pages
        .splice(0, 50)
        .map(async (page) => failOn((await index.addHTMLFile({ url: page.record.address, content: toIndexPage(page) })).errors)),
    );
  // Taken in memory: most of the files are changed before they are written.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  writeFiles(files, records, outputPath);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  writeManifest(
    { index: meta, words: writeHashed('words', gzipSync(packVocabulary(words), { level: 9 }), outputPath) },
    records,
    outputPath,
  );
  return { pages: records.length, milliseconds: performance.now() - started };
};

/** Writes a packed file under a name that changes with its content. @returns the name. */
const writeHashed = (name: string, packed: Uint8Array, outputPath: string): string => {
  const file = `${name}.${createHash('sha256').update(packed).digest('hex').slice(0, 12)}.km`;
  writeFileSync(join(outputPath, file), packed);
  return file;
};

const writeFiles = (files: readonly IndexFile[], records: readonly PageRecord[], outputPath: string): void => {
  const byAddress = new Map(records.map((record) => [record.address, record]));
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files)
    if (!UNUSED.test(path))
      writeFileSync(join(outputPath, path), path.startsWith('fragment/') ? fillFragment(content, byAddress) : content);
};

/**
 * Puts what results show into a fragment of the engine: it wrote the keys there, and the reader
 * wants the text. Format and file name stay the engine's.
 */
const fillFragment = (content: Uint8Array, records: ReadonlyMap<string, PageRecord>): Uint8Array => {
  const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as Fragment;
  const record = records.get(fragment.url);
  if (!record) throw new Error(`The index has a page that was not given to it: ${fragment.url}`);
  return gzipSync(SIGNATURE + JSON.stringify({ ...fragment, ...toFragment(record), anchors: [] }), { level: 9 });
};

/**
 * Largest file of all pages that is fetched whole, in bytes. One query by Pagefind's index costs 195 kB (mean, of 209 pages;
 * tests/bench/search/CHOICES.md): up to there the one file costs less and finds more. Beyond, it would grow with the site.
 */
const MOST_BYTES_OF_PAGES = 190_000;

/** Writes the file of all pages, where they are few enough, and says so in the manifest. */
const writeManifest = (manifest: Manifest, records: readonly PageRecord[], outputPath: string): void => {
  // Text compresses to a fifth at best: a large site is not packed to find out.
  const length = records.reduce((sum, { text }) => sum + text.length, 0);
  const packed =
    length > 6 * MOST_BYTES_OF_PAGES
      ? undefined
      : gzipSync(packPages([...records].sort((a, b) => compareCodes(a.address, b.address))), { level: 9 });
  if (packed && packed.length <= MOST_BYTES_OF_PAGES) {
    manifest.pages = writeHashed('pages', packed, outputPath);
  }
  writeFileSync(join(outputPath, MANIFEST), JSON.stringify(manifest));
};

process.once('message', ({ entries, outputPath }: IndexJob) => {
  Promise.resolve()
    .then(() => run(toRecords(entries), outputPath))
    .catch((error: unknown): IndexReport => ({ error: error instanceof Error ? error.message : String(error) }))
    .then((report) => process.send!(report, () => process.exit()));
});
