import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { answerJob } from './job.ts';
import type { PagefindRecord } from './pagefind-records.ts';

/** What the build sends to this process. */
export interface PagefindJob {
  /** File of Pagefind's records, one a line. */
  input: string;
  /** Folder to write its files to. */
  outputPath: string;
  /** Words that the index goes without. */
  leftOut: string[];
}

/** Interfaces that whoever wants one has from Pagefind's package. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Records that Pagefind is given at once. */
const MAX_RECORDS_AT_ONCE = 50;
/** The module that cuts queries as the records were cut. */
const WORDS = new URL('../../thai/words.ts', import.meta.url);

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** One after the other: all at once they would take more memory than Pagefind's index of them. */
const addRecords = async (index: PagefindIndex, input: string): Promise<void> => {
  let waiting: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(input) })) {
    // “unknown” has Pagefind leave the words as they are.
    const record = { ...(JSON.parse(line) as PagefindRecord), language: 'unknown' };
    waiting.push(index.addCustomRecord(record).then(({ errors }) => failOn(errors)));
    if (waiting.length < MAX_RECORDS_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
};

/** Writes Pagefind's index for its own module, `pagefind.js`, and `thai-words.js` to cut queries by. Our search does not read it. */
answerJob(async ({ input, outputPath, leftOut }: PagefindJob): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  await addRecords(index, input);
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) if (!UNUSED.test(path)) writeFileSync(join(outputPath, path), content);
  writeFileSync(
    join(outputPath, 'thai-words.js'),
    `${stripTypeScriptTypes(readFileSync(WORDS, 'utf8'))}\nexport const LEFT_OUT = ${JSON.stringify(leftOut)};\n`,
  );
});
