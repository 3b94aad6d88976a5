import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, close, type IndexFile, type PagefindIndex } from 'pagefind';
import { answerJob } from './job.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { SIGNATURE } from './pagefind-index.ts';
import type { Fragment } from './page-record.ts';
import type { EnginePage } from './prepare-process.ts';

/** What the build sends to this process. */
export interface IndexJob {
  /** File of the pages, as `prepare-process` wrote it. */
  input: string;
  /** Folder to write the index to. */
  outputPath: string;
  /** Files that are there already. */
  files: Omit<Manifest, 'index'>;
}

/** The engine's own interfaces, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pages that the engine is given at once. */
const PAGES_AT_ONCE = 50;

const failOn = (errors: readonly string[]) => {
  if (errors.length) throw new Error(errors.join('; '));
};

/** Gives the engine all pages. @returns what their fragments are to hold, by address, packed as it is large. */
const addPages = async (index: PagefindIndex, input: string): Promise<Map<string, Buffer>> => {
  const fragments = new Map<string, Buffer>();
  let waiting: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(input) })) {
    const { address, html, fragment } = JSON.parse(line) as EnginePage;
    fragments.set(address, Buffer.from(JSON.stringify(fragment)));
    waiting.push(index.addHTMLFile({ url: address, content: html }).then(({ errors }) => failOn(errors)));
    if (waiting.length < PAGES_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return fragments;
};

const writeFiles = (files: readonly IndexFile[], fragments: ReadonlyMap<string, Buffer>, outputPath: string): void => {
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path))))) mkdirSync(folder, { recursive: true });
  for (const { path, content } of files)
    if (!UNUSED.test(path))
      writeFileSync(join(outputPath, path), path.startsWith('fragment/') ? fillFragment(content, fragments) : content);
};

/**
 * Puts what results show into a fragment of the engine: it wrote the keys there, and the reader
 * wants the text. Format and file name stay the engine's.
 */
const fillFragment = (content: Uint8Array, fragments: ReadonlyMap<string, Buffer>): Uint8Array => {
  const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as Fragment;
  const ours = fragments.get(fragment.url);
  if (!ours) throw new Error(`The index has a page that was not given to it: ${fragment.url}`);
  const filled = { ...fragment, ...(JSON.parse(ours.toString('utf8')) as Fragment), anchors: [] };
  return gzipSync(SIGNATURE + JSON.stringify(filled), { level: 9 });
};

answerJob(async ({ input, outputPath, files: ours }: IndexJob): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  failOn(errors);
  if (!index) throw new Error('Pagefind did not start');
  const fragments = await addPages(index, input);
  // Taken in memory: most of the files are changed before they are written.
  const { files, errors: failures } = await index.getFiles();
  failOn(failures);
  await close();
  writeFiles(files, fragments, outputPath);
  const manifest: Manifest = { index: files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '', ...ours };
  writeFileSync(join(outputPath, MANIFEST), JSON.stringify(manifest));
});
