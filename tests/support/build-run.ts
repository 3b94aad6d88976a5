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
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
