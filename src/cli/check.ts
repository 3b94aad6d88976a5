import { enableCompileCache } from 'node:module';

// What Node has compiled of our modules is kept for the next check, which then begins in half of the time.
enableCompileCache();
await import('./run-check.ts');
