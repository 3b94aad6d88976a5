import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { InspectionJob } from './inspect-files.ts';

/** The second thread of a check. Like the command it begins faster with what Node has compiled before. */
enableCompileCache();
const { inspectShares } = await import('./inspect-files.ts');
for (const share of inspectShares(workerData as InspectionJob)) parentPort!.postMessage(share);
