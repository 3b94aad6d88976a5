import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { InspectionJob, Share } from './inspect-files.ts';
import type { PackedFile } from './packed-file.ts';

/** The second thread of a check. Like the command it begins faster with what Node has compiled before. */
enableCompileCache();
const { inspectShares } = await import('./inspect-files.ts');
const { pack } = await import('./packed-file.ts');
for (const { start, inspected } of inspectShares(workerData as InspectionJob))
  parentPort!.postMessage({ start, inspected: inspected.map(pack) } satisfies Share<PackedFile>);
