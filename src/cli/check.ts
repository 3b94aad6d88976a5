import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// What Node has compiled of our modules is kept for the next check, which then begins in half of the time.
enableCompileCache();
// Most of what a check makes is gone a moment later: with room for it, less is kept by mistake and looked at again.
setFlagsFromString('--max-semi-space-size=64');
await import('./run-check.ts');
