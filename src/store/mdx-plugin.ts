import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readSettings } from '../settings.ts';
import { currentContent } from './current.ts';

const ID = 'virtual:tessaban-mdx';

const mdxFiles = () => currentContent().entries.filter(({ format }) => format === 'mdx');

/**
 * Offers the MDX files of the entries that this build shows, as `virtual:tessaban-mdx`: path →
 * function that loads the compiled file. A glob would compile hidden entries too, and publish
 * their pictures.
 */
export const mdxEntries = (): Plugin => ({
  name: 'tessaban-mdx',
  // Before Vite reads the file itself: what is compiled is what was checked.
  enforce: 'pre',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => {
    if (id !== `\0${ID}`) {
      const checked = id.endsWith('.mdx') && mdxFiles().find(({ path }) => join(readSettings().content, path) === id);
      // Below an empty front matter, since the body may begin with a line of its own `---`.
      return checked ? `---\n---\n${checked.body}` : undefined;
    }
    const lines = mdxFiles().map(({ path }) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(readSettings().content, path))})`);
    return `export default {${lines.join(',\n')}};`;
  },
});
