import { rmSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Content } from '../../content/audience.ts';
import { attachedDocuments } from './attached-document.ts';
import { toSearchedEntry, type SearchedEntry } from './searched-entry.ts';
import { runJob } from './job.ts';
import type { PagefindJob } from './pagefind-process.ts';
import type { Prepared, PrepareJob } from './prepare-process.ts';

const ENTRIES_A_TURN = 16;

/**
 * Builds the index beside the page build, so that both cores work; the signal stops it.
 *
 * @param options Whether devices keep a copy of the site, which then needs an index that they can keep.
 * @throws (rejects) when it fails or is stopped.
 */
export const buildIndex = async (
  content: Pick<Content, 'entries' | 'attachments' | 'site'>,
  outputPath: string,
  signal: AbortSignal,
  { keepsCopy = false }: { keepsCopy?: boolean } = {},
): Promise<{ pages: number; milliseconds: number }> => {
  const started = performance.now();
  const input = `${outputPath}-input`;
  const entries: SearchedEntry[] = [];
  for (const entry of content.entries) {
    entries.push(toSearchedEntry(entry));
    // In dev the words of a body are read only now, and a page that is asked for meanwhile should not wait for all of them.
    if (entries.length % ENTRIES_A_TURN === 0) await nextTurn();
  }
  const { count, words } = await runJob<Prepared>(
    './prepare-process.ts',
    {
      entries,
      documents: attachedDocuments(content),
      input,
      outputPath,
      answerWords: content.site.answerWords,
      keepsCopy,
    } satisfies PrepareJob,
    signal,
  );
  await runJob<undefined>('./pagefind-process.ts', { input, outputPath, words } satisfies PagefindJob, signal);
  rmSync(input);
  return { pages: count, milliseconds: performance.now() - started };
};
