import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadedEntry } from '../library/load.ts';
import type { IndexJob, IndexReport } from './index-process.ts';

/** Starts indexing in a process of its own. @throws (rejects) when the indexer reports an error. */
export const buildIndex = (entries: LoadedEntry[], outputPath: string): Promise<{ pages: number; milliseconds: number }> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./index-process.ts', import.meta.url)), { serialization: 'advanced' });
    child.once('message', (report: IndexReport) => ('error' in report ? reject(new Error(report.error)) : resolve(report)));
    child.once('exit', (code) => reject(new Error(`ตัวสร้างดัชนีค้นหาหยุดทำงาน (รหัส ${code})`)));
    child.once('error', reject);
    child.send({ entries, outputPath } satisfies IndexJob);
  });
