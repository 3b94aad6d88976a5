import { rmSync } from 'node:fs';
import type { Content } from '../../content/audience.ts';
import { attachedDocuments } from './attached-document.ts';
import { toSearchedEntry } from './searched-entry.ts';
import { runJob } from './job.ts';
import type { PagefindJob } from './pagefind-process.ts';
import type { Prepared, PrepareJob } from './prepare-process.ts';

/**
 * Builds the index beside the page build, so that both cores work; the signal stops it.
 *
 * @throws (rejects) when it fails or is stopped.
 */
export const buildIndex = async (
  content: Pick<Content, 'entries' | 'attachments' | 'site'>,
  outputPath: string,
  signal: AbortSignal,
): Promise<{ pages: number; milliseconds: number }> => {
  const started = performance.now();
  const input = `${outputPath}-input`;
  const { count, words } = await runJob<Prepared>(
    './prepare-process.ts',
    {
      entries: content.entries.map(toSearchedEntry),
      documents: attachedDocuments(content),
      input,
      outputPath,
      answerWords: content.site.answerWords,
    } satisfies PrepareJob,
    signal,
  );
  await runJob<undefined>('./pagefind-process.ts', { input, outputPath, words } satisfies PagefindJob, signal);
  rmSync(input);
  return { pages: count, milliseconds: performance.now() - started };
};
