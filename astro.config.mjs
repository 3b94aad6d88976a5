import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { gfmPlugin, FEATURES } from './src/markdown/render.ts';
import { mdxEntries } from './src/library/mdx-plugin.ts';
import { readSettings } from './src/settings.ts';

const { site, base, out, content } = readSettings();

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  integrations: [
    mdx({ processor: satteri({ features: { ...FEATURES, frontmatter: true }, hastPlugins: [gfmPlugin] }), syntaxHighlight: false }),
  ],
  image: { service: passthroughImageService() },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [mdxEntries()],
    // A font or script inlined into every page would be loaded again with every page.
    build: {
      assetsInlineLimit: 0,
      // Phones that are no longer updated do not know light-dark(): for them the build writes it as custom properties.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    },
    server: { fs: { allow: ['.', content] } },
  },
});
