import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test files of this run keep the sites that they share. */
    sharedSites: string;
  }
}

/** Set up once for a run of the build tests: a folder for what its builds share, which goes with the run. */
export default (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessaban-km-build-run-'));
  project.provide('sharedSites', folder);
  // Compiling the same modules anew is an eighth of a small build.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compile-cache');
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
