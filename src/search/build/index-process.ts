import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile, type PagefindIndex } from 'pagefind';
import { answerJob } from './job.ts';
import { MANIFEST, type Manifest } from '../shared/manifest.ts';
import { PAGEFIND_SIGNATURE, type Fragment } from '../shared/record-format.ts';
import type { PagefindPage } from './prepare-process.ts';

/** What the build sends to this process. */
export interface IndexJob {
  /** File of the pages, as `prepare-process` wrote it. */
  input: string;
  /** Folder to write the index to. */
  outputPath: string;
  /** What the manifest holds beside the name of Pagefind's own file. */
  manifest: Omit<Manifest, 'index'>;
}

/** Pagefind's own user interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pages that Pagefind is given at once. */
const MAX_PAGES_AT_ONCE = 50;

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** The pages to index, one after the other: all at once they would take more memory than Pagefind's index of them. */
const readPages = async function* (input: string): AsyncGenerator<PagefindPage> {
  for await (const line of createInterface({ input: createReadStream(input) })) yield JSON.parse(line) as PagefindPage;
};

const addPages = async (index: PagefindIndex, input: string): Promise<void> => {
  let waiting: Promise<void>[] = [];
  for await (const { address, html } of readPages(input)) {
    waiting.push(index.addHTMLFile({ url: address, content: html }).then(({ errors }) => failOn(errors)));
    if (waiting.length < MAX_PAGES_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
};

/**
 * Writes Pagefind's files, with the page's record in each fragment: Pagefind wrote the code letters there, and
 * the reader wants the text. Format and file names stay Pagefind's.
 */
const writeFiles = async (files: readonly IndexFile[], input: string, outputPath: string): Promise<void> => {
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  const fragments = new Map<string, { path: string; theirs: Fragment }>();
  for (const { path, content } of files) {
    if (path.startsWith('fragment/')) {
      const theirs = JSON.parse(gunzipSync(content).toString('utf8').slice(PAGEFIND_SIGNATURE.length)) as Fragment;
      fragments.set(theirs.url, { path, theirs: { ...theirs, content: '' } });
    } else if (!UNUSED.test(path)) writeFileSync(join(outputPath, path), content);
  }
  for await (const { address, fragment } of readPages(input)) {
    const place = fragments.get(address);
    if (!place) throw new Error(`Pagefind left out a page: ${address}`);
    const filled = JSON.stringify({ ...place.theirs, ...fragment, anchors: [] });
    writeFileSync(join(outputPath, place.path), gzipSync(PAGEFIND_SIGNATURE + filled));
  }
};

answerJob(async ({ input, outputPath, manifest }: IndexJob): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  await addPages(index, input);
  // Taken in memory: most of the files are changed before they are written.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  await writeFiles(files, input, outputPath);
  const whole: Manifest = { index: files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '', ...manifest };
  writeFileSync(join(outputPath, MANIFEST), JSON.stringify(whole));
});
