import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TownWord } from '../../thai/answer-words.ts';
import { compareCodes } from '../../thai/order.ts';
import { fold, foldPhonetically } from '../../thai/fold.ts';
import { compact, GRAM_KIND_NAMES, GRAM_KINDS, type GramKind } from '../shared/grams.ts';
import { ALL_PAGES, FACETS_FILE, KEPT_MANIFEST, MANIFEST, pageFile, postingFile, type Manifest } from '../shared/manifest.ts';
import { packFacets } from '../shared/packed-facets.ts';
import { packPages } from '../shared/packed-pages.ts';
import { namesText, restText, type PageRecord } from '../shared/page-record.ts';
import { packPostings } from '../shared/posting-file.ts';
import { PostingLists } from './posting-lists.ts';

/** Largest file of all pages that is fetched whole: with the code a first query then stays within 150 kB. */
const MAX_ALL_PAGES_BYTES = 130_000;
/** Largest file of the pages that a device keeps. */
const MAX_KEPT_BYTES = 400_000;
/** How many times smaller packing makes text, at most; a large site is not packed to find out. */
const MAX_COMPRESSION = 6;
/** Postings in one file, about; each takes a byte or two. A query reads some twenty of these files. */
const POSTINGS_A_FILE: Record<GramKind, number> = { spelling: 2000, sound: 2000, short: 8000 };

export interface IndexOptions {
  /** Words of the town for kinds of answer. */
  answerWords?: readonly TownWord[];
  /** Largest file of all pages. */
  maxAllPagesBytes?: number;
}

/**
 * Writes the index of a site: one file of all pages where they are few enough, else posting lists and a file a page.
 *
 * @param outputPath Folder of the search, where the manifest goes; the index has a folder of its own in it.
 * @returns whether one file holds all pages.
 */
export const writeIndex = (
  unordered: readonly PageRecord[],
  outputPath: string,
  { answerWords = [], maxAllPagesBytes = MAX_ALL_PAGES_BYTES }: IndexOptions = {},
): boolean => {
  const records = [...unordered].sort((a, b) => compareCodes(a.address, b.address));
  const all = packAllPages(records, maxAllPagesBytes);
  const folder = hashRecords(records);
  const write = (name: string, content: Uint8Array): void => writeFileSync(join(outputPath, folder, name), content);
  mkdirSync(join(outputPath, folder), { recursive: true });
  const manifest: Manifest = { size: records.length, folder, ...(answerWords.length > 0 && { answerWords }) };
  if (all) write(ALL_PAGES, all);
  else {
    mkdirSync(dirname(join(outputPath, folder, pageFile(0))));
    for (const [page, record] of records.entries()) write(pageFile(page), gzipSync(packPages([record])));
    write(FACETS_FILE, gzipSync(packFacets(records)));
    manifest.files = writePostings(records, join(outputPath, folder));
  }
  writeFileSync(join(outputPath, MANIFEST), JSON.stringify(manifest));
  return all !== undefined;
};

/**
 * Writes an index of the pages that a device keeps beside that of a site too large for one file. Where they are too large
 * too, their texts are cut: by its names, its summary and its beginning every page is still found.
 */
export const writeKeptIndex = (
  kept: readonly PageRecord[],
  outputPath: string,
  { answerWords = [], maxAllPagesBytes = MAX_KEPT_BYTES }: IndexOptions = {},
): void => {
  let records = kept;
  let packed = gzipSync(packPages(records), { level: 9 });
  for (let share = 0.5; packed.length > maxAllPagesBytes && share > 0.01; share /= 2) {
    records = kept.map((record) => ({ ...record, text: record.text.slice(0, record.text.length * share) }));
    packed = gzipSync(packPages(records), { level: 9 });
  }
  const folder = hashRecords(records);
  mkdirSync(join(outputPath, folder), { recursive: true });
  writeFileSync(join(outputPath, folder, ALL_PAGES), packed);
  const manifest: Manifest = { size: records.length, folder, ...(answerWords.length > 0 && { answerWords }) };
  writeFileSync(join(outputPath, KEPT_MANIFEST), JSON.stringify(manifest));
};

/** The file of all pages, where they are few enough for one. */
const packAllPages = (records: readonly PageRecord[], maxBytes: number): Uint8Array | undefined => {
  if (records.reduce((sum, { text }) => sum + text.length, 0) > MAX_COMPRESSION * maxBytes) return undefined;
  const packed = gzipSync(packPages(records), { level: 9 });
  return packed.length <= maxBytes ? packed : undefined;
};

const hashRecords = (records: readonly PageRecord[]): string => {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 12);
};

/** Writes the posting lists of every kind of grams. @returns how many files each kind has. */
const writePostings = (records: readonly PageRecord[], folder: string): Record<GramKind, number> => {
  const kinds = GRAM_KIND_NAMES.map((kind) => ({ kind, lists: new PostingLists(GRAM_KINDS[kind].length) }));
  for (const record of records) {
    const texts = [namesText(record), restText(record)] as const;
    const folded = { strict: texts.map((text) => compact(fold(text))), phonetic: texts.map((text) => compact(foldPhonetically(text))) };
    for (const { kind, lists } of kinds) {
      const [names, rest] = folded[GRAM_KINDS[kind].fold];
      lists.addPage(names!, rest!);
    }
  }
  return Object.fromEntries(kinds.map(({ kind, lists }) => [kind, writeKind(lists, kind, folder)])) as Record<GramKind, number>;
};

const writeKind = (lists: PostingLists, kind: GramKind, folder: string): number => {
  const files = Math.max(1, Math.ceil(lists.size / POSTINGS_A_FILE[kind]));
  mkdirSync(dirname(join(folder, postingFile(kind, 0))), { recursive: true });
  let file = 0;
  for (const ofFile of lists.spreadOver(files))
    writeFileSync(join(folder, postingFile(kind, file++)), gzipSync(packPostings(ofFile), { level: 1 }));
  return files;
};
