import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import type { TownWord } from '../../thai/answer-words.ts';
import { collectSearchContext, toPageRecord } from './document.ts';
import { answerJob } from './job.ts';
import { toPagefindSite } from './pagefind-records.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { writeIndex } from './write-index.ts';

/** What the build sends to this process. */
export interface PrepareJob {
  entries: SearchedEntry[];
  /** File to write Pagefind's records to, one a line. */
  input: string;
  /** Folder of the search. */
  outputPath: string;
  /** Words of the town for kinds of answer. */
  answerWords: readonly TownWord[];
}

/** What comes back: how many pages there are, and the words that Pagefind goes without. */
export interface Prepared {
  count: number;
  leftOut: string[];
}

/** Writes our index and what Pagefind is to index, in a process that ends before Pagefind works: the memory of both together would decide what a build needs. */
answerJob(({ entries, input, outputPath, answerWords }: PrepareJob): Prepared => {
  const context = collectSearchContext(entries);
  const pages = entries.map((entry) => toPageRecord(entry, context));
  mkdirSync(outputPath, { recursive: true });
  writeIndex(pages, outputPath, answerWords);
  const { records, leftOut } = toPagefindSite(pages);
  const file = openSync(input, 'w');
  for (const record of records) writeSync(file, `${JSON.stringify(record)}\n`);
  closeSync(file);
  return { count: pages.length, leftOut };
});
