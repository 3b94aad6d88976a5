import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { collectSearchContext, toRecords } from './document.ts';
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
}

/** What comes back: how many pages there are, and the words that Pagefind goes without. */
export interface Prepared {
  count: number;
  leftOut: string[];
}

/** Writes our index and what Pagefind is to index, in a process that ends before Pagefind works: the memory of both together would decide what a build needs. */
answerJob(({ entries, input, outputPath }: PrepareJob): Prepared => {
  const context = collectSearchContext(entries);
  const pages = entries.flatMap((entry) => toRecords(entry, context));
  mkdirSync(outputPath, { recursive: true });
  writeIndex(pages, outputPath);
  const { records, leftOut } = toPagefindSite(pages);
  const file = openSync(input, 'w');
  for (const record of records) writeSync(file, `${JSON.stringify(record)}\n`);
  closeSync(file);
  return { count: pages.length, leftOut };
});
