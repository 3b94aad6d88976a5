import { parentPort, workerData } from 'node:worker_threads';
import { inspectShares, type InspectionJob } from './inspect-files.ts';

/** The second thread of a check. */
for (const share of inspectShares(workerData as InspectionJob)) parentPort!.postMessage(share);
