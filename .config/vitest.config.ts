import { defineConfig } from 'vitest/config';
import { TESTS_WITHOUT_CONTENT } from '../tests/support/municipalities.ts';

const root = new URL('..', import.meta.url).pathname;

const BUILDS = ['tests/build/**/*.test.ts', 'tests/content/fidelity.test.ts'];

/**
 * `--project unit`: pure functions and the content. `--project build`: whole builds, as the commands make them.
 * `--project hosting`: built sites behind the web servers that are installed.
 */
export default defineConfig({
  test: {
    root,
    allowOnly: false,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
          exclude: [...BUILDS, ...TESTS_WITHOUT_CONTENT],
          globalSetup: 'tests/support/compile-cache.ts',
          // Nothing here keeps state between files; loading the same modules anew for each took four fifths of the time.
          isolate: false,
          // By default one core is kept free; of two that is half.
          maxWorkers: '100%',
          // Generous: a slow machine is not a fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'build',
          include: BUILDS,
          globalSetup: ['tests/support/compile-cache.ts', 'tests/support/build-run.ts'],
          exclude: [...TESTS_WITHOUT_CONTENT],
          // A build keeps one core busy and little more.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      { root, test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 180_000 } },
    ],
  },
});
