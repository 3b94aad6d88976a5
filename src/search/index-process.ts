import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close } from 'pagefind';
import type { LoadedEntry } from '../library/load.ts';
import { searchContext, toPageRecord } from './document.ts';
import { chooseKeys, type IndexedPage } from './index-pages.ts';
import { toFragment, type Fragment, type PageRecord } from './page-record.ts';

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
/** How the engine marks its compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** What readers can narrow results by; the values are the words they see. */
const FACETS = ['kind', 'department', 'year', 'step'] as const;

const filters = (record: PageRecord): string =>
  FACETS.filter((facet) => record[facet])
    .map((facet) => `<i data-pagefind-filter="${facet}">${escape(record[facet])}</i>`)
    .join('');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page for the engine. Heading levels carry its weights: h1 counts seven times running text, h2 six, h4 four. */
const toIndexPage = ({ record, title, names, headings, summary, text }: IndexedPage): string =>
  `<html><body><div data-pagefind-ignore="index">${filters(record)}</div><h1>${title}</h1><h2>${names}</h2><h4>${headings} ${summary}</h4><p>${text}</p></body></html>`;

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** Builds the index in a process of its own, beside the page build, so that both cores work. */
const run = async ({ entries, outputPath }: IndexJob): Promise<IndexReport> => {
  const started = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  const context = searchContext(entries);
  const pages = chooseKeys(entries.map((entry) => toPageRecord(entry, context)));
  for (let start = 0; start < pages.length; start += 50)
    await Promise.all(
      pages
        .slice(start, start + 50)
        .map(async (page) => failOn((await index.addHTMLFile({ url: page.record.address, content: toIndexPage(page) })).errors)),
    );
  // Taken in memory: most of the files are changed before they are written.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  const records = new Map(pages.map(({ record }) => [record.address, record]));
  const folders = new Set<string>();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const file = join(outputPath, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, path.startsWith('fragment/') ? fillFragment(content, records) : content);
  }
  return { pages: pages.length, milliseconds: performance.now() - started };
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

process.once('message', (job: IndexJob) => {
  run(job)
    .catch((error: unknown): IndexReport => ({ error: error instanceof Error ? error.message : String(error) }))
    .then((report) => process.send!(report, () => process.exit()));
});
