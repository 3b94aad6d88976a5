import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// What Node has compiled of our modules and of Astro is kept for the next start.
enableCompileCache();
// The garbage of reading thousands of files is taken away early: a server runs all day on a clerk's machine.
setFlagsFromString('--heap-growing-percent=30');
await import('./run-dev.ts');
