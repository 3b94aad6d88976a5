import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readSettings } from './src/settings.ts';

const { site, base, out, content } = readSettings();

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  // Shows the trees that MDX bodies are parsed into (`components/Body.astro`); no file of the content is ever compiled.
  integrations: [mdx()],
  image: { service: passthroughImageService() },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // A font or script inlined into every page would be loaded again with every page.
    build: {
      assetsInlineLimit: 0,
      // Phones that are no longer updated do not know light-dark(): for them the build writes it as custom properties.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    },
    server: { fs: { allow: ['.', content] } },
  },
});
