import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FoundEntry } from '../content/read-entry.ts';
import { inspectFile, type InspectedFile } from './inspect-file.ts';
import { unpack, type PackedFile } from './packed-file.ts';

/** Files to inspect, by one thread or two. */
export interface InspectionJob {
  files: readonly FoundEntry[];
  today: string;
  /** How many files a thread has taken, in memory that both share. */
  taken: Int32Array;
}

/** Files that one thread has inspected: those from `start` on. */
export interface Share<File = InspectedFile> {
  start: number;
  inspected: readonly File[];
}

const THREAD = new URL('./inspect-thread.ts', import.meta.url);

/** From so many files on, a second thread saves more than its start costs. */
const MANY_FILES = 1000;
const SHARE_FILES = 32;

/** Most of what is made of a file is gone with it: with room for that, nothing is moved before (as in `cli/check.ts`). */
const YOUNG_MEGABYTES = 192;

/** Takes files of a job and inspects them until none is left. */
export const inspectShares = function* ({ files, today, taken }: InspectionJob): Generator<Share> {
  for (;;) {
    const start = Atomics.add(taken, 0, SHARE_FILES);
    if (start >= files.length) return;
    yield { start, inspected: files.slice(start, start + SHARE_FILES).map((file) => inspectFile(file, today)) };
  }
};

/** Lets a second thread take files of a job until none is left. @throws (rejects) when it fails. */
export const inspectBeside = (job: InspectionJob, keep: (share: Share) => void, thread = THREAD): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(thread, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
      .on('message', ({ start, inspected }: Share<PackedFile>) => keep({ start, inspected: inspected.map(unpack) }))
      .on('error', reject)
      // A thread that is stopped (`process.exit`, no memory) tells of no error, and the files it had taken are not inspected.
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The second thread of the check ended with code ${code}`))));
  });

/** Inspects files, many of them on two cores; in their order. */
export const inspectFiles = async (files: readonly FoundEntry[], today: string): Promise<InspectedFile[]> => {
  const job: InspectionJob = { files, today, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const all = new Array<InspectedFile>(files.length);
  const keep = ({ start, inspected }: Share): void => inspected.forEach((file, index) => (all[start + index] = file));
  const beside = files.length < MANY_FILES ? undefined : inspectBeside(job, keep);
  for (const share of inspectShares(job)) {
    keep(share);
    // What the other thread has sent is taken in, so that it does not pile up.
    if (beside) await nextTurn();
  }
  await beside;
  return all;
};
