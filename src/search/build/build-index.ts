import { rmSync } from 'node:fs';
import type { LoadedEntry } from '../../content/audience.ts';
import { toSearchedEntry } from './searched-entry.ts';
import type { IndexJob } from './index-process.ts';
import { runJob } from './job.ts';
import type { Prepared, PrepareJob } from './prepare-process.ts';

/** Builds the index beside the page build, so that both cores work. @throws (rejects) when that fails. */
export const buildIndex = async (entries: readonly LoadedEntry[], outputPath: string): Promise<{ pages: number; milliseconds: number }> => {
  const started = performance.now();
  const input = `${outputPath}-input`;
  const { count, manifest } = await runJob<PrepareJob, Prepared>('./prepare-process.ts', {
    entries: entries.map(toSearchedEntry),
    input,
    outputPath,
  });
  await runJob<IndexJob, undefined>('./index-process.ts', { input, outputPath, manifest });
  rmSync(input);
  return { pages: count, milliseconds: performance.now() - started };
};
