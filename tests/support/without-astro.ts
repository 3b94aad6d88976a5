import { registerHooks } from 'node:module';

/**
 * Loaded before a build (`node --import`): `plain-pages.ts` takes the place of Astro, whose start is nearly all that a small
 * build costs. For tests of what stands around the pages: reading, the stage, the index and its processes, replacing the output.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro' ? { url: new URL('./plain-pages.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context),
});
