import { enableCompileCache } from 'node:module';

// What Node has compiled of our modules and of Astro is kept for the next start.
enableCompileCache();
await import('./run-dev.ts');
