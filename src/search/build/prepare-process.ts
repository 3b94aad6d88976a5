import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { readDocumentText } from '../../attachments/document-text.ts';
import { entryAddress } from '../../domain/entry.ts';
import type { TownWord } from '../../thai/answer-words.ts';
import type { PageRecord } from '../shared/page-record.ts';
import type { AttachedDocument } from './attached-document.ts';
import { collectSearchContext, toRecords } from './document.ts';
import { answerJob } from './job.ts';
import { toPagefindSite } from './pagefind-records.ts';
import { documentRecord } from './place-records.ts';
import type { SearchedEntry } from './searched-entry.ts';
import { writeIndex, writeKeptIndex } from './write-index.ts';

/** What the build sends to this process. */
export interface PrepareJob {
  entries: SearchedEntry[];
  documents: AttachedDocument[];
  /** File to write Pagefind's records to, one a line. */
  input: string;
  /** Folder of the search. */
  outputPath: string;
  /** Words of the town for kinds of answer. */
  answerWords: readonly TownWord[];
  /** Whether devices keep a copy of the site. */
  keepsCopy: boolean;
}

/** What comes back: how many pages there are, and the words that Pagefind is given. */
export interface Prepared {
  count: number;
  words: Map<string, number>;
}

/** Whether a record is of a manual, of which devices keep all; files beside one have no address like a page's. */
const isManual = ({ address }: PageRecord): boolean => address.startsWith('/manuals/') && address.endsWith('/');

/** The records of the files that pages offer. */
const readDocuments = async (documents: readonly AttachedDocument[], pages: readonly PageRecord[]): Promise<PageRecord[]> => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const records: PageRecord[] = [];
  // One after another: each may be large.
  for (const document of documents) {
    const [collection = '', id = ''] = document.owner.split('/');
    records.push(documentRecord(document, byAddress.get(entryAddress(collection, id))!, await readDocumentText(document.file)));
  }
  return records;
};

/** Writes our index and what Pagefind is to index, in a process that ends before Pagefind works: the memory of both together would decide what a build needs. */
answerJob(async ({ entries, documents, input, outputPath, answerWords, keepsCopy }: PrepareJob): Promise<Prepared> => {
  const context = collectSearchContext(entries);
  const pages = entries.flatMap((entry) => toRecords(entry, context));
  pages.push(...(await readDocuments(documents, pages)));
  mkdirSync(outputPath, { recursive: true });
  const isSmall = writeIndex(pages, outputPath, { answerWords });
  if (keepsCopy && !isSmall) writeKeptIndex(pages.filter(isManual), outputPath, { answerWords });
  const { records, words } = toPagefindSite(pages);
  const file = openSync(input, 'w');
  for (const record of records) writeSync(file, `${JSON.stringify(record)}\n`);
  closeSync(file);
  return { count: pages.length, words };
});
