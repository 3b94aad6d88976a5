import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile, type PagefindIndex } from 'pagefind';
import { answerJob } from './job.ts';
import { MANIFEST, type Manifest } from '../shared/manifest.ts';
import { SIGNATURE } from '../browser/pagefind-index.ts';
import type { Fragment } from '../shared/page-record.ts';
import type { EnginePage } from './prepare-process.ts';

/** What the build sends to this process. */
export interface IndexJob {
  /** File of the pages, as `prepare-process` wrote it. */
  input: string;
  /** Folder to write the index to. */
  outputPath: string;
  /** What the manifest holds beside the engine's own file. */
  manifest: Omit<Manifest, 'index'>;
}

/** The engine's own interfaces, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pages that the engine is given at once. */
const PAGES_AT_ONCE = 50;

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** The pages to index, one after the other: all at once they would take more memory than the engine's index of them. */
const readPages = async function* (input: string): AsyncGenerator<EnginePage> {
  for await (const line of createInterface({ input: createReadStream(input) })) yield JSON.parse(line) as EnginePage;
};

const addPages = async (index: PagefindIndex, input: string): Promise<void> => {
  let waiting: Promise<void>[] = [];
  for await (const { address, html } of readPages(input)) {
    waiting.push(index.addHTMLFile({ url: address, content: html }).then(({ errors }) => failOn(errors)));
    if (waiting.length < PAGES_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
};

/**
 * Writes the engine's files, what results show put into its fragments: it wrote the keys there, and
 * the reader wants the text. Format and file names stay the engine's.
 */
const writeFiles = async (files: readonly IndexFile[], input: string, outputPath: string): Promise<void> => {
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  const fragments = new Map<string, { path: string; theirs: Fragment }>();
  for (const { path, content } of files) {
    if (path.startsWith('fragment/')) {
      const theirs = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as Fragment;
      fragments.set(theirs.url, { path, theirs: { ...theirs, content: '' } });
    } else if (!UNUSED.test(path)) writeFileSync(join(outputPath, path), content);
  }
  for await (const { address, fragment } of readPages(input)) {
    const place = fragments.get(address);
    if (!place) throw new Error(`The engine left out a page: ${address}`);
    const filled = JSON.stringify({ ...place.theirs, ...fragment, anchors: [] });
    writeFileSync(join(outputPath, place.path), gzipSync(SIGNATURE + filled));
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
