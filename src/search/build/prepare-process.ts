import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareCodes } from '../../thai/order.ts';
import { collectSearchContext, toPageRecord } from './document.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { indexPages, type IndexedPage } from './index-pages.ts';
import { answerJob } from './job.ts';
import type { Manifest } from '../shared/manifest.ts';
import { packPages } from '../shared/packed-pages.ts';
import { FACETS, type PageRecord } from '../shared/page-record.ts';
import { toFragment, type Fragment } from '../shared/record-format.ts';
import { packVocabulary } from '../shared/vocabulary.ts';

/** What the build sends to this process. */
export interface PrepareJob {
  entries: SearchedEntry[];
  /** File to write the pages to, as Pagefind is to be given them, one a line. */
  input: string;
  /** Folder of the index, for the files that are ours. */
  outputPath: string;
}

/** A page for Pagefind. */
export interface PagefindPage {
  address: string;
  html: string;
  /** What Pagefind's fragment is to hold of the page. */
  fragment: Fragment;
}

/** What comes back: how many pages there are, and the manifest but for what Pagefind writes. */
export interface Prepared {
  count: number;
  manifest: Omit<Manifest, 'index'>;
}

const writeFilters = (record: PageRecord): string =>
  FACETS.filter((facet) => record[facet])
    .map((facet) => `<i data-pagefind-filter="${facet}">${escape(record[facet])}</i>`)
    .join('');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Heading levels carry Pagefind's weights: it counts what stands in h1 and h2 more than running text. */
const toPagefindPage = ({ record, title, names, text }: IndexedPage): PagefindPage => ({
  address: record.address,
  html: `<html><body><div data-pagefind-ignore="index">${writeFilters(record)}</div><h1>${title}</h1><h2>${names}</h2><p>${text}</p></body></html>`,
  fragment: toFragment(record),
});

/** Writes a packed file under a name that changes with its content. @returns the name. */
const writeHashed = (name: string, packed: Uint8Array, outputPath: string): string => {
  const file = `${name}.${createHash('sha256').update(packed).digest('hex').slice(0, 12)}.km`;
  writeFileSync(join(outputPath, file), packed);
  return file;
};

/** Largest file of all pages that is fetched whole: with the code a first query then stays within 150 kB. */
const MAX_PAGES_FILE_BYTES = 130_000;

/** How many times smaller packing makes text, at most; a large site is not packed to find out. */
const MAX_COMPRESSION = 6;

/** Writes the file of all pages, where they are few enough. @returns its name. */
const writePages = (records: readonly PageRecord[], outputPath: string): string | undefined => {
  if (records.reduce((sum, { text }) => sum + text.length, 0) > MAX_COMPRESSION * MAX_PAGES_FILE_BYTES) return undefined;
  const packed = gzipSync(packPages([...records].sort((a, b) => compareCodes(a.address, b.address))), { level: 9 });
  return packed.length <= MAX_PAGES_FILE_BYTES ? writeHashed('pages', packed, outputPath) : undefined;
};

/**
 * Works out what Pagefind is to index, in a process that ends before Pagefind works: at
 * thousands of pages the memory of both together decides what a build needs.
 */
answerJob(({ entries, input, outputPath }: PrepareJob): Prepared => {
  const context = collectSearchContext(entries);
  const records = entries.map((entry) => toPageRecord(entry, context));
  const { pages, words, minPagesLeftOut } = indexPages(records);
  mkdirSync(outputPath, { recursive: true });
  const file = openSync(input, 'w');
  for (const page of pages) writeSync(file, `${JSON.stringify(toPagefindPage(page))}\n`);
  closeSync(file);
  const all = writePages(records, outputPath);
  const packedWords = gzipSync(packVocabulary(words), { level: 9 });
  const manifest = { words: writeHashed('words', packedWords, outputPath), minPagesLeftOut, ...(all && { pages: all }) };
  return { count: records.length, manifest };
});
